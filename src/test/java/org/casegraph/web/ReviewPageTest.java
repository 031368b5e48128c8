package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casegraph.review.SuggestingMarks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;

/** Reviews a document as people do, in a browser: with the mouse, and with the keys alone. */
@WebTest
@SuggestingMarks
@TestPropertySource(
        properties = {"casegraph.watch.background=true", "casegraph.watch.delay=0s", "casegraph.watch.interval=200ms"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewPageTest {

    private static final String TEXT =
            """
            Appeal <script>alert(1)</script> for <b>[1 PERSON Ilka Zorić]</b>\r
            \r
            On (2021-03-02) [1 PERSON Ilka Zorić] {DENIAL_OF_MEDICAL_CARE SUFFERED_BY=1 DONE_BY=3| was refused a doctor} \
            in [3 INSTITUTION/PRISON Harbour Prison]. \
            \uD83D\uDE00 Friends say that e\u0301tude \uD835\uDD18 keeps her going.\r
            \r
            She has asked to see <RELATIVE_OF 2 1 brother| her brother> [2 PERSON Davor Zorić].\r
            \u0647\u0630\u0647 \u0631\u0633\u0627\u0644\u0629.\r
            \r
            Friends of Ilka, Neighbours\r
            """;

    private final String address;

    @TempDir
    private Path folder;

    private Browser browser;
    private ReviewWalk walk;
    private int files;

    ReviewPageTest(@LocalServerPort int port) {
        address = "http://localhost:" + port + "/review";
    }

    @BeforeAll
    void open() {
        browser = Browser.open();
    }

    @AfterAll
    void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void begin() throws IOException {
        browser.size(1400, 1000);
        browser.colours("light");
        walk = new ReviewWalk(browser, address);
        walk.begin("Nela");
        walk.upload(folder.resolve("appeal-%d.txt".formatted(files)), TEXT + "Copy " + files++);
    }

    @AfterEach
    void complainsOfNothing() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests())
                .noneMatch(
                        request -> request.startsWith("http") && !request.startsWith(address.replace("/review", "")));
    }

    @Test
    void leadsFromAFileToAFinding() throws IOException {
        walk.describe("Friends of Ilka");
        walk.open("mark.act", "Denial of medical care");
        assertThat(walk.texts("#card .chip > span:first-child")).contains("Ilka Zorić", "Harbour Prison");

        browser.eval(
                "[...document.querySelectorAll('#card button')].find(b => b.innerText === '+ Add a part').click()");
        walk.pick("to press");
        browser.eval("[...document.querySelectorAll('#card .row .entities input')].at(-1).focus()");
        walk.pick("Ilka");
        walk.write("summary", "She was kept from a doctor so that she gives in.");
        picture("form");
        browser.keys("a");
        walk.told("accepted");

        browser.waitFor("document.querySelector('.news')?.innerText.includes('Ilka')");
        picture("finding");
        assertThat(browser.text(".news")).startsWith("New: Ilka Zorić was denied medical care as a means of pressure.");
        assertThat(browser.eval("document.querySelector('mark.act').className").asString())
                .contains("is-accepted");
        assertThat(browser.eval("document.querySelectorAll('mark.mention.is-accepted').length")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void whatIsChosenWithTheMouseIsTheVeryPlace() {
        var words = "\uD83D\uDE00 Friends say that e\u0301tude \uD835\uDD18 keeps";
        walk.select(words);
        browser.waitFor("document.querySelector('#card h2')?.innerText === 'A statement of your own'");

        var start = TEXT.indexOf(words);
        assertThat(browser.text("#card blockquote")).isEqualTo(words);
        assertThat(browser.text("#card .place")).isEqualTo("Characters %d–%d".formatted(start, start + words.length()));
    }

    @Test
    void aStatementOfOnesOwnIsMadeWithTheKeysAlone() {
        walk.describe("Neighbours");
        browser.keys("s");
        browser.press("ArrowDown", 40, "");
        browser.press("ArrowRight", 39, "");
        browser.press("Enter", 13, "\r");
        browser.waitFor("document.activeElement.matches('#card .facts input')");
        assertThat(browser.text("#card blockquote")).isEqualTo("2021");

        walk.pick("arrest");
        walk.write("summary", "Somebody was seized.");
        browser.keys("a");

        walk.told("accepted");
        assertThat(browser.eval("document.querySelectorAll('mark.own').length").asInt())
                .isOne();
    }

    @Test
    void theKeysGoThroughWhatIsProposed() {
        browser.waitFor("document.querySelector('.position')?.innerText.startsWith('1 of')");
        browser.keys("nn");
        browser.waitFor("document.querySelector('.position').innerText.startsWith('3 of')");
        browser.keys("p");
        browser.waitFor("document.querySelector('.position').innerText.startsWith('2 of')");
        browser.keys("r");
        browser.waitFor("document.querySelector('#told').innerText.includes('rejected')");
        assertThat(browser.eval("document.querySelectorAll('mark.is-rejected').length")
                        .asInt())
                .isOne();

        browser.keys("u");
        browser.waitFor("document.querySelector('#asking').open");
        browser.press("Enter", 13, "\r");
        browser.waitFor("document.querySelectorAll('mark.is-rejected').length === 0");

        browser.keys("?");
        assertThat(browser.text("#help")).contains("Accept", "Reject", "Next proposal");
        browser.press("Escape", 27, "");
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        walk.describe("Neighbours");
        walk.open("mark.act", "Denial of medical care");
        walk.write("date", "some day");
        browser.keys("a");

        browser.waitFor("document.querySelector('#card [data-field=date] .wrong').innerText");
        assertThat(browser.text("#card [data-field=date] .wrong")).contains("some day");
        assertThat(browser.eval("document.activeElement === document.querySelector('#card [data-field=date] input')")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void markupInATextStaysText() {
        assertThat(browser.eval("document.querySelector('#text').textContent").asString())
                .startsWith(TEXT);
        assertThat(browser.eval("document.querySelectorAll('#text script, #text b').length")
                        .asInt())
                .isZero();
    }

    @Test
    void saysAFilesRefusalInItsSentence() throws IOException {
        walk.begin("Nela");
        browser.choose("#files", Files.writeString(folder.resolve("empty.txt"), ""));

        browser.waitFor("document.querySelector('.uploads .refused')");
        assertThat(browser.text(".uploads .refused")).startsWith("refused: ").contains("empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void isReadInLightAndDark(String colours) throws IOException {
        browser.colours(colours);

        var poor = browser.eval(new ClassPathResource("contrast.js").getContentAsString(StandardCharsets.UTF_8));
        assertThat(poor.valueStream().toList()).isEmpty();
    }

    @Test
    void fitsANarrowScreen() {
        browser.size(320, 640);
        assertThat(browser.eval("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(320);

        browser.go(address);
        browser.waitFor("document.querySelector('.queue a')");
        assertThat(browser.eval("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(320);
    }

    @Test
    void everyControlHasAName() throws IOException {

        var nameless = browser.eval(new ClassPathResource("names.js").getContentAsString(StandardCharsets.UTF_8));
        assertThat(nameless.valueStream().toList()).isEmpty();
    }

    /** Keeps what is seen, for whoever wants to look at it. */
    private void picture(String name) throws IOException {
        var kept = Files.createDirectories(Path.of("target", "pictures"));
        browser.screenshot(kept.resolve("review-" + name + ".png"));
    }
}
