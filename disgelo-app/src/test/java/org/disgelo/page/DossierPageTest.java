package org.disgelo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.disgelo.dossier.Dossier;
import org.disgelo.dossier.DossierDrafter;
import org.disgelo.dossier.Material;
import org.disgelo.dossier.Prose;
import org.disgelo.event.Dyad;
import org.disgelo.text.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierPageTest {

    private static final String HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'&amp;";

    private static Document page(Dossier dossier, String language) {
        return Jsoup.parse(DossierPage.text(dossier, Prose.of(language)));
    }

    private static Article hostile(String id, String url) {
        String text = "Russia and Belarus signed an agreement on " + HOSTILE + " in Minsk yesterday.\n\n"
                + "Russia accused Belarus of \"treason\" & <b>theft</b>.";
        return new Article(id, url, HOSTILE, LocalDate.of(2021, 3, 8), "en", "Title " + HOSTILE, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void pageNeedsNothingButItself(String language) {
        Document page = page(Pages.examples(), language);
        assertThat(page.select("script, link, iframe, object, embed, img, base, form"))
                .isEmpty();
        assertThat(page.select("[src], [srcset], [action], [data]")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(3)", "data:text/html,<script>", "https://example.org/\"onclick=\"alert(4)"})
    void hostileTextStaysText(String url) {
        String html = DossierPage.text(Pages.of(hostile("a\"><script>", url)), Prose.of("en"));
        Document page = Jsoup.parse(html);
        assertThat(page.select("script, img, b.theft")).isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(e -> assertThat(e.attributes().asList())
                        .noneMatch(a ->
                                a.getKey().toLowerCase(java.util.Locale.ROOT).startsWith("on")));
        assertThat(page.select("a[href]").eachAttr("href")).noneMatch(href -> href.matches("(?i)(javascript|data):.*"));
        assertThat(page.text()).contains("<script>alert(1)</script>");
        assertThat(html).doesNotContain("<script", "<img");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void everyLinkWithinThePageHasItsEnd(String language) {
        Document page = page(Pages.examples(), language);
        assertThat(page.select("a[href^=#]")).isNotEmpty();
        for (Element link : page.select("a[href^=#]")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.attr("href"))
                    .isNotNull();
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void noTextIsLeftUnfilled(String language) {
        Document page = page(Pages.examples(), language);
        page.select("style").remove();
        assertThat(page.text()).doesNotContain("{", "}").doesNotContainPattern("\\bnull\\b");
        assertThat(page.html()).doesNotContain("NaN", "Infinity");
    }

    @Test
    void everyEventOpensToItsSentence() {
        Document page = page(Pages.examples(), "it");
        assertThat(page.select("details.event")).isNotEmpty().allSatisfy(event -> {
            assertThat(event.select("blockquote p").text()).isNotBlank();
            assertThat(event.select("blockquote footer").text()).isNotBlank();
            assertThat(event.select("mark").text()).isNotBlank();
        });
    }

    @Test
    void chartsAreThereForBothWidths() {
        Document page = page(Pages.examples(), "en");
        assertThat(page.select("figure.chart svg.wide")).isNotEmpty();
        assertThat(page.select("figure.chart svg.narrow")).isNotEmpty();
        assertThat(page.select(".area.cooperation, .area.conflict")).hasSize(4);
        assertThat(page.select("figure.map svg.wide circle.commitment"))
                .as("the three towns of the training centres")
                .hasSize(3);
        assertThat(page.select("figure.life svg")).isNotEmpty();
    }

    @Test
    void dossierOfNothingIsStillAPage() {
        Dossier empty = new DossierDrafter()
                .draft(new Dyad("FRA", "ITA"), null, null, Material.of(List.of(), List.of(), List.of()));
        Document page = page(empty, "it");
        assertThat(page.select("h1").text()).isEqualTo("Francia e Italia");
        assertThat(page.select("p.none")).isNotEmpty();
    }

    @Test
    void markdownIsNoMarkupOfTheArticles() {
        String text = DossierMarkdown.text(Pages.of(hostile("a", "javascript:alert(3)")), Prose.of("en"));
        assertThat(text).contains("alert").doesNotContain("javascript:").doesNotContainPattern("(?<!\\\\)<");
    }
}
