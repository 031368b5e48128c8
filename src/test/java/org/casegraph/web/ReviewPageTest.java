package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

/** Reviews a document as people do, in a browser: with the mouse, and with the keys alone. */
@WebTest
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
            """;

    private final String address;
    private final Wire wire;

    @TempDir
    private Path folder;

    private Browser browser;
    private int files;

    ReviewPageTest(@LocalServerPort int port) {
        address = "http://localhost:" + port + "/review";
        wire = new Wire(port);
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
        browser.go(address);
        browser.eval("sessionStorage.setItem('casegraph.coder', 'Nela')");
        browser.go(address + "?again");
        browser.waitFor("document.querySelector('#files')");
        upload(TEXT + "Copy " + files++);
    }

    @AfterEach
    void complainsOfNothing() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).noneMatch(request -> request.startsWith("http") && !request.startsWith(address.replace("/review", "")));
    }

    @Test
    void leadsFromAFileToAFinding() {
        describe();
        browser.waitFor("document.querySelectorAll('#text mark').length > 5");
        browser.click("mark.act");
        browser.waitFor("document.querySelector('#card h2')?.innerText === 'Denial of medical care'");
        assertThat(values("#card .chip > span:first-child")).contains("Ilka Zorić", "Harbour Prison");

        browser.eval("[...document.querySelectorAll('#card button')].find(b => b.innerText === '+ Add a part').click()");
        browser.type("to press");
        pickFirst();
        browser.press("Tab", 9, "");
        browser.press("Tab", 9, "");
        browser.type("Ilka");
        pickFirst();
        browser.eval("document.querySelector('#card [data-field=summary] textarea').focus()");
        browser.eval("document.activeElement.select()");
        browser.type("She was kept from a doctor so that she gives in.");
        browser.press("Escape", 27, "");
        browser.keys("a");

        browser.waitFor("document.querySelector('.news')?.innerText.includes('Ilka')");
        assertThat(browser.text(".news")).startsWith("New finding: Ilka Zorić was denied medical care");
        assertThat(browser.eval("document.querySelector('mark.act').className").asString()).contains("is-accepted");
    }

    @Test
    void whatIsChosenWithTheMouseIsTheVeryPlace() {
        var words = "\uD83D\uDE00 Friends say that e\u0301tude \uD835\uDD18 keeps";
        select(words);
        browser.waitFor("document.querySelector('#card h2')?.innerText === 'A statement of your own'");

        var start = TEXT.indexOf(words);
        assertThat(browser.text("#card blockquote")).isEqualTo(words);
        assertThat(browser.text("#card .place"))
                .isEqualTo("Characters %d–%d".formatted(start, start + words.length()));
    }

    @Test
    void aStatementOfOnesOwnIsMadeWithTheKeysAlone() {
        describe();
        browser.waitFor("document.querySelector('#card h2')");
        browser.keys("s");
        browser.press("ArrowDown", 40, "");
        browser.press("ArrowRight", 39, "");
        browser.press("Enter", 13, "\r");
        browser.waitFor("document.activeElement.matches('#card .facts input')");
        assertThat(browser.text("#card blockquote")).isEqualTo("2021");

        browser.type("arrest");
        pickFirst();
        browser.eval("document.querySelector('#card [data-field=summary] textarea').focus()");
        browser.type("Somebody was seized.");
        browser.press("Escape", 27, "");
        browser.keys("a");

        browser.waitFor("document.querySelector('#told').innerText.includes('accepted')");
        assertThat(browser.eval("document.querySelectorAll('mark.own').length").asInt()).isOne();
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
        assertThat(browser.eval("document.querySelectorAll('mark.is-rejected').length").asInt()).isOne();

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
        browser.waitFor("document.querySelectorAll('#text mark').length > 5");
        browser.click("mark.act");
        browser.waitFor("document.querySelector('#card [data-field=date] input')");
        browser.eval("document.querySelector('#card [data-field=date] input').focus()");
        browser.type("some day");
        browser.eval("document.querySelector('#card [data-field=summary] textarea').focus()");
        browser.type("No doctor came.");
        browser.press("Escape", 27, "");
        browser.keys("a");

        browser.waitFor("document.querySelector('#card [data-field=date] .wrong').innerText");
        assertThat(browser.text("#card [data-field=date] .wrong")).contains("some day");
        assertThat(browser.eval("document.activeElement === document.querySelector('#card [data-field=date] input')")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void markupInATextStaysText() {
        browser.waitFor("document.querySelectorAll('#text mark').length > 5");

        assertThat(browser.eval("document.querySelector('#text').textContent").asString())
                .startsWith(TEXT);
        assertThat(browser.eval("document.querySelectorAll('#text script, #text b').length").asInt())
                .isZero();
    }

    @Test
    void saysAFilesRefusalInItsSentence() throws IOException {
        browser.go(address);
        browser.waitFor("document.querySelector('#files')");
        browser.choose("#files", Files.writeString(folder.resolve("empty.txt"), ""));

        browser.waitFor("document.querySelector('.uploads .refused')");
        assertThat(browser.text(".uploads .refused")).startsWith("refused: ").contains("empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void isReadInLightAndDark(String colours) throws IOException {
        browser.colours(colours);
        browser.waitFor("document.querySelector('#card h2')");

        var poor = browser.eval(new ClassPathResource("contrast.js").getContentAsString(StandardCharsets.UTF_8));
        assertThat(poor.valueStream().toList()).isEmpty();
    }

    @Test
    void fitsANarrowScreen() {
        browser.size(320, 640);
        browser.waitFor("document.querySelector('#card h2')");
        assertThat(browser.eval("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(320);

        browser.go(address);
        browser.waitFor("document.querySelector('.queue a')");
        assertThat(browser.eval("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(320);
    }

    @Test
    void everyControlHasAName() throws IOException {
        browser.waitFor("document.querySelector('#card h2')");

        var nameless = browser.eval(new ClassPathResource("names.js").getContentAsString(StandardCharsets.UTF_8));
        assertThat(nameless.valueStream().toList()).isEmpty();
    }

    private void upload(String text) throws IOException {
        browser.eval("document.querySelector('[data-field=by] input').value === 'Nela' || 0");
        browser.choose("#files", Files.writeString(folder.resolve("appeal-%d.txt".formatted(files)), text));
        browser.waitFor("document.querySelector('.uploads .done + a')");
        browser.click(".uploads .done + a");
        browser.waitFor("document.querySelector('#text .block')");
    }

    /** Says who wrote it, so that it has a voice. */
    private void describe() {
        browser.click(".about button");
        browser.eval("document.querySelector('[data-field=authors] input').focus()");
        browser.type("Friends of Ilka");
        browser.waitFor("[...document.querySelectorAll('[role=option]')].some(o => o.innerText.includes('new group'))");
        browser.eval("[...document.querySelectorAll('[role=option]')].find(o => o.innerText.includes('new group')).click()");
        browser.click(".describe .main");
        browser.waitFor("document.querySelector('.about .soft')?.innerText.includes('Friends of Ilka')");
        browser.waitFor("document.querySelectorAll('#text mark').length > 5");
    }

    private void pickFirst() {
        browser.waitFor("document.activeElement.getAttribute('aria-expanded') === 'true'");
        browser.press("Enter", 13, "\r");
    }

    /** Draws the mouse over words of the text. */
    private void select(String words) {
        browser.waitFor("document.querySelectorAll('#text mark').length > 5");
        var ends = browser.eval(
                """
                (() => {
                  const walker = document.createTreeWalker(document.querySelector('#text'), NodeFilter.SHOW_TEXT);
                  let at = 0, ends = [];
                  const start = document.querySelector('#text').textContent.indexOf('%s'), end = start + '%s'.length;
                  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    for (const offset of [start, end]) {
                      if (offset >= at && offset <= at + node.length && ends.length < 2 && (offset === end) === (ends.length === 1)) {
                        const range = document.createRange();
                        range.setStart(node, offset - at);
                        const box = range.getBoundingClientRect();
                        if (box.height) ends.push([box.left, box.top + box.height / 2]);
                      }
                    }
                    at += node.length;
                  }
                  return ends.flat();
                })()"""
                        .formatted(words, words));
        browser.drag(
                ends.get(0).asDouble(),
                ends.get(1).asDouble(),
                ends.get(2).asDouble(),
                ends.get(3).asDouble());
    }

    private List<String> values(String selector) {
        return browser.eval("[...document.querySelectorAll('%s')].map(each => each.innerText.trim())".formatted(selector))
                .valueStream()
                .map(each -> each.asString())
                .toList();
    }
}
