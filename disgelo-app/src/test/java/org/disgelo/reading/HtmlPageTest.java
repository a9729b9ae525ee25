package org.disgelo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

    private static final String STORY = """
            <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <article><h1>Heading</h1>
            <p>The ministers of the two countries met in the capital on Friday, and after five hours of talks
               they signed, <b>for the first time</b>, a programme of partnership that is to last for five years.</p>
            <p>The second paragraph tells how it came to that: a long story of refusals, of visits put off, and of
               a summer in which nobody in the ministry answered the telephone any more.</p>
            <script>var tracking = 1;</script></article>
            <footer>All rights reserved.</footer>
            """;

    private static RawArticle read(String head) {
        return HtmlPage.parse("<html lang='it-IT'><head>" + head + "</head><body>" + STORY + "</body></html>")
                .article(ReadingOptions.NONE);
    }

    @Test
    void textIsTheStoryInParagraphs() {
        assertThat(read("").text())
                .contains("they signed, for the first time, a programme")
                .contains("five years.\n\nThe second paragraph")
                .doesNotContain("Sport", "rights reserved", "tracking");
    }

    @Test
    void headTellsTitleSourceAddressAndLanguage() {
        RawArticle article = read("<meta property='og:title' content='The pact'>"
                + "<link rel='canonical' href='https://news.example.org/1'>");
        assertThat(article.title()).isEqualTo("The pact");
        assertThat(article.url()).isEqualTo("https://news.example.org/1");
        assertThat(article.source()).isEqualTo("news.example.org");
        assertThat(article.language()).isEqualTo("it-IT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2021-03-05T10:00:00+01:00'>",
                "<meta name='DC.date.issued' content='2021-03-05'>",
                "<meta name='pubdate' content='Fri, 5 Mar 2021 08:00:00 GMT'>",
                "<script type='application/ld+json'>{\"@graph\":[{\"datePublished\":\"2021-03-05\"}]}</script>",
                "<script type='application/ld+json'>{broken</script><meta name='date' content='20210305'>",
                "<meta property='article:published_time' content='0000-00-00'><time datetime='2021-03-05'></time>"
            })
    void dayOfPublicationIsFoundWherePagesKeepIt(String head) {
        assertThat(PublishedDay.parse("" + read(head).published())).isEqualTo(LocalDate.of(2021, 3, 5));
    }

    @Test
    void whatTheUserKnowsGoesBeforeThePage() {
        var options = new ReadingOptions("en", LocalDate.of(2020, 1, 1), "mine");
        RawArticle article = HtmlPage.parse("<html lang=it><meta name=date content=2021-03-05><p>Text</html>")
                .article(options);
        assertThat(article.language()).isNull();
        assertThat(article.published()).isNull();
        assertThat(article.source()).isEqualTo("mine");
    }

    @Test
    void declaredEncodingIsFollowed() {
        byte[] page = "<head><meta charset=\"windows-1252\">".getBytes(StandardCharsets.US_ASCII);
        assertThat(HtmlPage.declaredCharset(page).name()).isEqualTo("windows-1252");
        byte[] odd = "<meta charset=\"no-such\">".getBytes(StandardCharsets.US_ASCII);
        assertThat(HtmlPage.declaredCharset(odd)).isEqualTo(StandardCharsets.UTF_8);
    }
}
