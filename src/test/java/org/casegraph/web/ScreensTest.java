package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.casegraph.graph.Intake;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reads an invented case on all screens: document, time, routes, case, and who somebody is. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensTest {

    private static final String TOMAS = OrelCase.id("person", "tomas");
    private static final String ROTH = OrelCase.id("person", "roth");
    private static final String MATTER = OrelCase.id("case", "case");
    private static final String LAWYER = OrelCase.id("person", "nur");

    private final String address;
    private final Wire wire;
    private String appeal = "";
    private Browser browser;
    private ScreenWalk walk;

    ScreensTest(@LocalServerPort int port) {
        address = "http://localhost:" + port + "/";
        wire = new Wire(port);
    }

    @BeforeAll
    void open(@Autowired Intake intake) throws IOException {
        browser = Browser.open();
        OrelCase.takeIn(intake, true);
        appeal = wire.ask("{ documents { nodes { id } } }").body().replaceAll("(?s).*\"(document-[0-9a-f]+)\".*", "$1");
        walk = new ScreenWalk(browser, address);
    }

    @AfterAll
    void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void begin() {
        browser.size(1300, 900);
        browser.colours("light");
    }

    @AfterEach
    void complainsOfNothingAndAsksNobodyElse() {
        assertThat(walk.complaints()).isEmpty();
        assertThat(browser.requests()).noneMatch(request -> request.startsWith("http") && !request.startsWith(address));
    }

    @Test
    void marksStatementsInTheTextAndJumpsToAPlace() throws IOException {
        var words = "he was beaten in the harbour prison";
        walk.open("#/document/%s?at=%s".formatted(appeal, OrelCase.place(OrelCase.text(), words)), "mark.chosen");
        walk.await(".said[aria-current]");

        assertThat(browser.eval("document.querySelector('#text').textContent").asString())
                .isEqualTo(OrelCase.text());
        assertThat(String.join("", walk.texts("#text .chosen"))).isEqualTo(words.replace(" in", "in"));
        assertThat(browser.text(".said[aria-current] .summary")).isEqualTo("He is said to have been hit in prison.");
        assertThat(walk.texts("#text mark.denies")).isNotEmpty();
        walk.picture("document");
    }

    @Test
    void goesThroughTheStatementsOfATextWithTheKeysAlone() {
        walk.open("#/document/" + appeal, "mark");
        walk.await(".said");
        browser.eval("document.querySelector('#text').focus()");
        browser.keys("nn");
        browser.waitFor("document.activeElement.matches('mark')");
        var first = browser.eval("location.hash").asString();
        browser.keys("n");

        assertThat(browser.eval("location.hash").asString()).contains("?at=").isNotEqualTo(first);
        browser.press("Enter", 13, "\r");
        assertThat(walk.is("document.activeElement.closest('.said[aria-current]')"))
                .isTrue();
    }

    @Test
    void callsAnAccusationAnAccusation() throws IOException {
        walk.open("#/case/" + MATTER, "#accusations .told");
        browser.click("#accusations summary");
        walk.await("#accusations .said");

        assertThat(walk.texts("#accusations .told .sign")).containsExactly("only an accusation");
        assertThat(walk.texts("#accusations .accusation")).containsExactly("An accusation. It proves nothing.");
        assertThat(walk.texts("#accusations .voice"))
                .singleElement()
                .asString()
                .contains("citing", "Ministry of Order");
        assertThat(walk.texts("#events .told.accused")).isEmpty();
    }

    @Test
    void saysWhatNoStatementSaysOfACase() throws IOException {
        walk.open("#/case/" + MATTER, "#gaps li");

        assertThat(walk.texts("#gaps li"))
                .contains("No judge is named in any statement.")
                .doesNotContain("No counsel is named.", "No party is named in any statement.");
        assertThat(walk.texts("#decisions .came .told .what"))
                .singleElement()
                .asString()
                .contains("Ministry of Order");
        assertThat(browser.eval("document.querySelector('#dossier a[download]').pathname")
                        .asString())
                .isEqualTo("/dossiers/" + MATTER + ".pdf");
        walk.picture("case");
    }

    @Test
    void drawsBothDatesWhereSourcesDiffer() throws IOException {
        walk.open("#/timeline?of=" + TOMAS, ".event .bar.day");

        assertThat(walk.texts(".event:has(.differs) .sign")).containsExactly("dates differ");
        assertThat(browser.eval("document.querySelectorAll('.differs .bar').length")
                        .asInt())
                .isEqualTo(2);
        assertThat(browser.eval("document.querySelectorAll('.bar.within.open-start').length")
                        .asInt())
                .isOne();
        browser.click(".event:has(.differs) summary");
        walk.await(".event .said");
        assertThat(walk.texts(".event details[open] .said .summary"))
                .contains("Tomas Orel was seized to make his sister give evidence.");
        walk.picture("timeline");
    }

    @Test
    void keepsTheStretchOfTimeInTheAddress() {
        walk.open("#/timeline?of=" + TOMAS, ".event .bar.day");
        browser.click(".zoom button");

        assertThat(browser.eval("location.hash").asString())
                .matches("#/timeline\\?of=" + TOMAS + "&at=[0-9]+\\.\\.[0-9]+");
    }

    @Test
    void tracesRoutesAndAvoidsWhomYouWish() throws IOException {
        walk.open("#/trace?from=" + LAWYER, "#to");
        walk.choose("#to", "Roth");
        walk.await(".route");
        walk.picture("trace");

        assertThat(browser.eval("document.querySelector('#from').value").asString())
                .isEqualTo("نور الدين عبد الرحمن");
        assertThat(walk.texts(".route .verdict")).isNotEmpty();
        assertThat(walk.texts(".hops .behind summary")).isNotEmpty();
        browser.click(".route .hops .small");
        browser.waitFor("location.hash.includes('avoid=')");
        walk.await(".avoided .chip");
        walk.await("#routes .verdict");
        assertThat(browser.eval("location.hash").asString()).contains("to=" + ROTH);
    }

    @Test
    void somebodyIsProtectedByAnAliasAndTheProtectionTakenBack() throws IOException {
        walk.open("#/entity/" + ROTH, "#protect-alias");
        browser.click("details:has(#protect-alias) summary");
        fill("#protect-alias", "Witness 7");
        fill("#protect-reason", "She asked for it.");
        browser.click("details:has(#protect-reason) button");
        walk.await(".protected");
        walk.picture("protected");
        assertThat(browser.text(".protected")).contains("Witness 7");
        assertThat(wire.ask("{ search(text: \\\"Witness 7\\\") { nodes { entity { name } } } }")
                        .body())
                .contains("Jan Roth");

        browser.click("details:has(#protect-reason) summary");
        fill("#protect-reason", "She speaks openly.");
        browser.click("details:has(#protect-reason) button");
        walk.await("#protect-alias");
        assertThat(walk.is("document.querySelector('.protected')")).isFalse();
    }

    private void fill(String field, String words) {
        browser.eval("document.querySelector('%s').focus()".formatted(field));
        browser.type(words);
    }

    @Test
    void showsNamesInAllScriptsAndTiesByKind() throws IOException {
        walk.open("#/entity/" + TOMAS, "#ties h3");
        walk.await("#differ .difference");
        walk.await(".event .bar");

        assertThat(walk.texts("#names .form")).contains("Tomas Orel", "Томас Орёл");
        assertThat(walk.texts("#ties h3")).contains("is a relative of", "is represented by", "is a party to");
        assertThat(walk.texts("#ties .named")).contains("نور الدين عبد الرحمن");
        assertThat(walk.texts("#unproved .sign")).contains("only an accusation");
        assertThat(walk.texts("#differ .sides li > p:first-child")).contains("2021-05-03", "2021-05-04");
        walk.picture("entity");
    }

    @Test
    void speaksRussian() throws IOException {
        walk.open("#/case/" + MATTER, "ru", "#gaps li");

        assertThat(walk.texts("#gaps li")).contains("Ни в одном утверждении не назван судья.");
        assertThat(walk.texts("#decisions .told .time")).contains("июнь 2021 г.");
        walk.picture("russian");
    }

    @Test
    void saysInASentenceThatThereIsNothing() {
        walk.open("#/entity/person-0000000000000000", "#screen [role=alert]");

        assertThat(browser.text("#screen [role=alert]"))
                .startsWith("There is nothing of this id, or you may not know it."
                        + " Look for the name on the start page.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    case/%2$s     | #gaps li
                    entity/%1$s   | #differ .difference
                    timeline?of=%1$s | .event .bar.day
                    document/%3$s | mark
                    trace?from=%1$s&to=%4$s | .route
                    funnel/%4$s   | .drawn""")
    void everyScreenIsReadInLightAndDarkAndFitsANarrowOne(String hash, String awaited) throws IOException {
        for (var colours : new String[] {"light", "dark"}) {
            browser.colours(colours);
            walk.open("#/" + hash.formatted(TOMAS, MATTER, appeal, ROTH), awaited);
            assertThat(walk.wrong("contrast.js")).isEmpty();
            assertThat(walk.wrong("names.js")).isEmpty();
        }
        browser.size(360, 780);
        assertThat(browser.eval("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(360);
    }
}
