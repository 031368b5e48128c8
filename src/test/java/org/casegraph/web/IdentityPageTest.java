package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casegraph.graph.Intake;
import org.casegraph.model.Ids;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** Decides who is who as people do, in a browser: with the mouse, and with the keys alone. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentityPageTest {

    private static final String LATIN = "Zhanibek Toremuratov";
    private static final String KAZAKH = "Жәнібек Төремұратов";
    private static final String ARABIC = "جانيبيك توريموراتوف";

    private final String address;
    private final Judgements judgements;

    private Browser browser;
    private IdentityWalk walk;

    IdentityPageTest(@LocalServerPort int port) {
        address = "http://localhost:" + port + "/identity";
        judgements = new Judgements(new Wire(port), "Nela");
    }

    @BeforeAll
    void open(@Autowired Intake intake) throws IOException {
        browser = Browser.open();
        for (var file : List.of("harbour", "gazette", "wire")) {
            intake.take(file + ".yaml", new ClassPathResource("identity/" + file + ".yaml").getContentAsByteArray());
        }
        walk = new IdentityWalk(browser, address);
    }

    @AfterAll
    void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void begin() {
        browser.size(1400, 1000);
        browser.colours("light");
        walk.begin("Nela", "");
    }

    @AfterEach
    void complainsOfNothing() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests())
                .noneMatch(
                        request -> request.startsWith("http") && !request.startsWith(address.replace("/identity", "")));
        judgements.takeAllBack();
    }

    @Test
    void showsTheLikeliestPairFirstAndWhyTheyMayBeOne() throws IOException {
        assertThat(walk.texts(".candidate .score"))
                .isSortedAccordingTo(
                        (one, other) -> Double.compare(Double.parseDouble(other), Double.parseDouble(one)));
        walk.open(LATIN, KAZAKH);
        picture("pair");

        assertThat(browser.text("#pair-title")).isEqualTo("Are these two one person?");
        assertThat(walk.texts(".who")).containsExactlyInAnyOrder(LATIN, KAZAKH);
        assertThat(walk.texts(".words tbody .verdict")).contains("= same");
        assertThat(walk.texts(".for li")).isNotEmpty();
        assertThat(walk.texts(".names .name")).contains(LATIN, KAZAKH, "Zh. Toremuratov");
        assertThat(walk.texts(".ties .common"))
                .hasSize(4)
                .allMatch(tie -> tie.endsWith("both"))
                .anyMatch(tie -> tie.contains("represents " + KAZAKH));
        assertThat(walk.texts(".said .source")).allMatch(source -> source.matches("(?s).+ — .*[0-9].*"));
    }

    @Test
    void joinsWithAKeyAndTakesItBack() throws IOException {
        walk.open(LATIN, KAZAKH);

        walk.judge("s", "");
        walk.told("Joined: they are one now.");
        walk.told("1 contradiction came up");
        walk.isListed(LATIN, KAZAKH, false);
        walk.shows();
        picture("joined");
        assertThat(judgements.standing()).hasSize(1).first().asString().contains("Nela", "Spellings of one name");

        walk.judge("z", "A slip");
        walk.told("Taken back: they are two again.");
        walk.shows(LATIN, KAZAKH);
        walk.isListed(LATIN, KAZAKH, true);
        assertThat(walk.texts(".past .judgement").getFirst()).contains("taken back", "A slip");
        assertThat(judgements.standing()).isEmpty();
    }

    @Test
    void tellsTwoApartAndKeepsTheReason() {
        walk.open(LATIN, KAZAKH);

        walk.judge("d", "Born in other years");
        walk.told("Kept apart.");
        walk.isListed(LATIN, KAZAKH, false);
        assertThat(judgements.standing()).singleElement().asString().contains("Born in other years");

        walk.begin("Nela", "state=DIFFERENT");
        walk.isListed(LATIN, KAZAKH, true);
        assertThat(walk.offered("d")).isEqualTo("Another name");
    }

    @Test
    void keepsTheReasonThatWasTypedLast() {
        walk.open(LATIN, KAZAKH);
        walk.judge("u", "The photographs are missing");
        walk.told("Left open, as unsure.");

        assertThat(walk.offered("u")).isEqualTo("The photographs are missing");
    }

    @Test
    void takesAReadyReasonWithOnePress() {
        walk.open(LATIN, KAZAKH);
        browser.keys("d");
        browser.waitFor("document.querySelector('#asking').open");
        browser.eval("[...document.querySelectorAll('.ready button')].find(b => b.innerText === 'Relatives').click()");

        walk.told("Kept apart.");
        assertThat(judgements.standing()).singleElement().asString().contains("Relatives");
    }

    @Test
    void showsWhichJudgementsAreInTheWay() throws IOException {
        walk.begin("Nela", pair("harbour", "gazette"));
        walk.shows(KAZAKH);
        walk.judge("s", "");
        walk.told("Joined");
        walk.begin("Nela", pair("gazette", "wire"));
        walk.shows(ARABIC);
        walk.judge("d", "Another name");
        walk.told("Kept apart");

        walk.begin("Nela", pair("harbour", "wire"));
        walk.shows(ARABIC);
        walk.judge("s", "A document says so");
        browser.waitFor("document.querySelectorAll('.chain .judgement').length > 0");
        picture("conflict");

        assertThat(browser.text(".refusal p")).startsWith("They cannot be the same");
        assertThat(walk.texts(".chain .judgement")).allMatch(each -> each.contains("Take back"));
        browser.click(".chain .is-different button");
        browser.waitFor("document.querySelector('#asking').open");
        browser.press("Enter", 13, "\r");
        walk.told("Taken back.");
        assertThat(judgements.standing()).hasSize(1);
    }

    @Test
    void listsJudgementsTheLatestFirstAndTakesThemBack() throws IOException {
        walk.open(LATIN, KAZAKH);
        walk.judge("s", "");
        walk.told("Joined");
        browser.eval("[...document.querySelectorAll('#views a')].find(a => a.innerText === 'Judgements').click()");
        browser.waitFor("document.querySelectorAll('.ledger .judgement').length > 0");
        picture("ledger");

        assertThat(walk.texts(".ledger .judgement").getFirst()).contains("the same", "Nela", "Spellings of one name");
        browser.click(".ledger .judgement button");
        browser.waitFor("document.querySelector('#asking').open");
        browser.press("Enter", 13, "\r");
        walk.told("Taken back");
        assertThat(judgements.standing()).isEmpty();
    }

    @Test
    void isUsedWithTheKeysAlone() {
        browser.keys("?");
        assertThat(browser.text("#help")).contains("The same", "Different", "Unsure", "Next", "Undo");
        browser.press("Escape", 27, "");

        var first = browser.eval("location.hash").asString();
        browser.keys("j");
        browser.waitFor("location.hash !== '%s' && document.activeElement?.id === 'pair-title'".formatted(first));
        browser.keys("k");
        browser.waitFor("location.hash === '%s' && document.activeElement?.id === 'pair-title'".formatted(first));

        browser.keys("f");
        assertThat(browser.eval("document.activeElement.matches('.narrow select')")
                        .asBoolean())
                .isTrue();
        browser.press("Escape", 27, "");
        assertThat(walk.offered("s")).isEqualTo("Spellings of one name");
        assertThat(judgements.standing()).isEmpty();
    }

    @Test
    void anAddressLeadsToTheTwo() {
        walk.open(LATIN, KAZAKH);
        var hash = browser.eval("location.hash").asString();

        walk.begin("Nela", hash.substring(1));

        walk.shows(LATIN, KAZAKH);
        browser.waitFor(
                "document.querySelector('.candidate[aria-current]')?.innerText.includes('%s')".formatted(KAZAKH));
    }

    @Test
    void asksOnlyAboutWhatTheFiltersLetThrough() {
        walk.begin("Nela", "kind=PLACE");

        browser.waitFor("document.querySelector('#left').innerText === 'None left'");
        assertThat(browser.text("#pair-title")).isEqualTo("Nothing is left to decide");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void isReadInLightAndDark(String colours) throws IOException {
        browser.colours(colours);
        walk.open(LATIN, KAZAKH);
        picture(colours);

        assertThat(found("contrast.js")).isEmpty();
    }

    @Test
    void fitsANarrowScreen() throws IOException {
        browser.size(360, 740);
        for (var hash : List.of("", pair("harbour", "wire"), "view=ledger")) {
            walk.begin("Nela", hash);
            assertThat(browser.eval("document.documentElement.scrollWidth").asInt())
                    .isLessThanOrEqualTo(360);
            picture("narrow-" + (hash.isEmpty() ? "list" : hash.startsWith("view") ? "ledger" : "pair"));
        }
    }

    @Test
    void everyControlHasAName() throws IOException {
        walk.open(LATIN, KAZAKH);
        assertThat(found("names.js")).isEmpty();

        walk.begin("Nela", "view=ledger");
        assertThat(found("names.js")).isEmpty();
    }

    private static String pair(String one, String other) {
        return "one=%s&other=%s".formatted(Ids.of("person", one, "zhanibek"), Ids.of("person", other, "zhanibek"));
    }

    private List<String> found(String script) throws IOException {
        return browser.eval(new ClassPathResource(script).getContentAsString(StandardCharsets.UTF_8))
                .valueStream()
                .map(Object::toString)
                .toList();
    }

    /** Keeps what is seen, for whoever wants to look at it. */
    private void picture(String name) throws IOException {
        var kept = Files.createDirectories(Path.of("target", "pictures"));
        browser.screenshot(kept.resolve("identity-" + name + ".png"));
    }
}
