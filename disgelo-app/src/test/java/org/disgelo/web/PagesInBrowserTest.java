package org.disgelo.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst does at the desk, in a real browser. Left out where there is none: {@code ./check} brings it. */
class PagesInBrowserTest {

    private static final String ARTICLE = "2021-03-08.it.partenariato-militare.txt";

    @TempDir
    static Path folder;

    private static TestDesk desk;
    private static Browser browser;
    private Page page;

    @BeforeAll
    static void open() {
        Assumptions.assumeTrue(Browser.program().isPresent(), "no Chromium here");
        desk = TestDesk.over(folder);
        browser = Browser.open();
        setDefaultAssertionTimeout(60_000);
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            browser.close();
            desk.close();
        }
    }

    @AfterEach
    void nothingWasComplainedOf() {
        assertThat(browser.complaints()).isEmpty();
        if (page != null) {
            page.context().close();
        }
    }

    private Page at(String path) {
        page = browser.page(desk.address(), 1280, ColorScheme.LIGHT);
        page.navigate(path);
        return page;
    }

    @Test
    void searchLeadsToTheDossierAndFromAClaimDownToItsSentence() {
        at("/").getByRole(AriaRole.SEARCHBOX).fill("Russia Bielorussia");
        Locator hit = page.locator(".hits a").first();
        assertThat(hit).hasText(Pattern.compile("Russia.*Belarus"));
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Belarus and Russia");
        page.locator("#context ~ .body details.event > summary").first().click();
        page.locator("#context ~ .body details.event[open] blockquote footer a")
                .first()
                .click();
        assertThat(page.locator("mark#quote")).isVisible();
        assertThat(page.url()).contains("/article?id=");
        String quote = page.locator("mark#quote").textContent();
        assertThat(page.locator(".running").textContent()).contains(quote);
        assertThat(page.locator("aside q").allTextContents()).contains(quote);
    }

    @Test
    void languageOfThePagesIsTheReadersChoice() {
        at("/dossier/RUS/BLR").locator(".languages a[lang=it]").click();
        assertThat(page.locator("h1")).hasText("Bielorussia e Russia");
        page.navigate("/");
        assertThat(page.locator("html")).hasAttribute("lang", "it");
    }

    @Test
    void periodOfADossierIsTheReadersChoice() {
        at("/dossier/RUS/BLR").locator("#from").fill("2023");
        page.locator(".period button").click();
        assertThat(page.locator(".dek")).containsText("2023");
        assertThat(page.url()).endsWith("/dossier/RUS/BLR?from=2023");
    }

    @Test
    void explainMarksTheTextAndSaysWhichEntryFired() {
        at("/explain").locator("#f-text").fill("Italy and Albania signed an agreement in Rome on Monday.");
        page.locator("#f-published").fill("2023-11-08");
        page.locator("#explain button").click();
        assertThat(page.locator(".marked .mark-actor").first()).hasText("Italy");
        assertThat(page.locator(".marked .mark-time")).hasText("Monday");
        page.locator(".coded button").first().click();
        assertThat(page.locator(".why .fired").first()).containsText("en.support.sign");
    }

    @Test
    void filesAreReadAndFaultsToldByLine() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "Germany and Fiji signed an agreement in Berlin.");
        Path bad = Files.writeString(folder.resolve("bad.jsonl"), "{\"text\":\"\"}\nno json\n");
        at("/read").locator("#f-file").setInputFiles(new Path[] {good, bad});
        page.locator("#f-language").selectOption("en");
        page.locator("#read button").click();
        Locator reading = page.locator("#readings li").first();
        assertThat(reading.locator(".tag")).hasText("read");
        assertThat(reading.locator(".note")).containsText("1 articles");
        assertThat(reading.locator("tbody tr").nth(1).locator("td").nth(1)).hasText("2");
        page.navigate("/dossier/DEU/FJI");
        assertThat(page.locator("h1")).containsText("Fiji");
    }

    @Test
    void correctedEventIsOtherwiseEverywhereAndCanBeTakenBack() {
        at("/events?dyad=RUS,BLR&type=AGREE&status=actual")
                .locator("table.events tbody a")
                .first()
                .click();
        // the page of the events has fields of the same names
        assertThat(page.locator("#correction")).isVisible();
        String address = page.url();
        page.locator("#f-type").selectOption("CONSULT");
        page.locator("#f-author").fill("Anna");
        page.locator("#f-note").fill("<b>they only met</b>");
        page.locator("button[value=correct]").click();
        assertThat(page.locator(".notice")).containsText("corrected");
        assertThat(page.locator(".kicker span")).hasText("CONSULT");
        page.navigate("/corrections");
        assertThat(page.locator("table")).containsText("<b>they only met</b>");
        page.navigate(address);
        assertThat(page.locator("#f-author")).hasValue("Anna");
        page.locator("button[value=restore]").click();
        assertThat(page.locator(".notice")).hasCount(0);
    }

    @Test
    void rejectedStepOfAnAgreementIsSaidAtItsWords() {
        at("/article?id=" + ARTICLE).locator("#f-author").fill("Anna");
        int steps = page.locator("button.step[data-verdict=reject]").count();
        page.locator("button.step[data-verdict=reject]").first().click();
        assertThat(page.locator("button.step[data-verdict=restore]")).hasCount(1);
        assertThat(page.locator("button.step[data-verdict=reject]")).hasCount(steps - 1);
        page.locator("button.step[data-verdict=restore]").click();
        assertThat(page.locator("button.step[data-verdict=restore]")).hasCount(0);
    }

    @Test
    void hostileTextStaysText() throws IOException {
        String hostile = "Italy and Kenya signed an agreement. <script>alert(1)</script><img src=x onerror=alert(2)>"
                + " \u202Ereversed\u202C \"><svg onload=alert(3)> " + "long ".repeat(40_000);
        Path file = Files.writeString(folder.resolve("<img src=x>.txt"), hostile);
        at("/read").locator("#f-file").setInputFiles(file);
        page.locator("#f-language").selectOption("en");
        page.locator("#f-source").fill("<script>alert(4)</script>");
        page.locator("#read button").click();
        assertThat(page.locator("#readings li", new Page.LocatorOptions().setHasText("<img src=x>"))
                        .locator(".tag"))
                .hasText("read");
        page.navigate("/events?dyad=ITA,KEN");
        assertThat(page.locator("table.events tbody tr")).hasCount(1);
        page.locator("table.events tbody td:nth-child(3) a").click();
        assertThat(page.locator(".running")).containsText("<script>alert(1)</script><img src=x onerror=alert(2)>");
        assertThat(page.locator(".kicker")).containsText("<script>alert(4)</script>");
        assertThat(page.locator("main script, main img")).hasCount(0);
    }

    @Test
    void nobodyIsShutOutAndNothingOverflows() {
        List<String> paths = List.of(
                "/",
                "/dossier/RUS/BLR",
                "/events",
                "/explain",
                "/read",
                "/corrections",
                "/api",
                "/search?q=Lukashenko",
                "/article?id=" + ARTICLE + "&start=961&end=977");
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page = browser.page(desk.address(), scheme == ColorScheme.LIGHT ? 1280 : 390, scheme);
            // on a phone in the dark: the pages that differ most
            for (String path : scheme == ColorScheme.LIGHT ? paths : paths.subList(0, 4)) {
                page.navigate(path);
                assertThat(page.locator("[data-drawing]")).hasCount(0); // the page is shown anew when all is there
                assertThat(Browser.barriers(page)).as(path + " " + scheme).isEmpty();
                Object over =
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertThat(((Number) over).intValue()).as(path + " " + scheme).isLessThanOrEqualTo(0);
            }
            if (scheme == ColorScheme.LIGHT) {
                page.context().close();
            }
        }
    }
}
