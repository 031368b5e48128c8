package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.Example;
import org.casegraph.watch.Evaluation;
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

/** Begins where investigators begin, on the built-in example: the start, the patterns, the roads to one. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartPageTest {

    private static final String DRAWN = "#findings .line a";

    private final String address;
    private final Wire wire;
    private Browser browser;
    private ScreenWalk walk;

    StartPageTest(@LocalServerPort int port) {
        address = "http://localhost:" + port + "/";
        wire = new Wire(port);
    }

    @BeforeAll
    void open(@Autowired Example example, @Autowired Evaluation evaluation) {
        browser = Browser.open();
        example.load();
        evaluation.catchUp();
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
        browser.size(1200, 900);
        browser.colours("light");
    }

    @AfterEach
    void asksNobodyElse() {
        assertThat(browser.requests())
                .isNotEmpty()
                .noneMatch(request -> request.startsWith("http") && !request.startsWith(address));
    }

    @Test
    void saysHowMuchIsLoaded() {
        walk.open("#/", DRAWN);

        assertThat(walk.texts(".counts dt"))
                .containsExactly(
                        "documents", "people", "groups", "institutions", "places", "cases", "acts", "statements");
        assertThat(walk.texts(".counts dd")).hasSize(8).doesNotContain("0");
        assertThat(walk.texts("#documents .line > a")).hasSize(5).doesNotContain("");
        assertThat(walk.complaints()).isEmpty();
    }

    @Test
    void leadsFromANameToWhoBearsItWithTheKeysAlone() throws IOException {
        walk.open("#/", DRAWN);
        walk.picture("start");

        walk.choose("#find", "Tokmadi");
        walk.await("#names .form");

        assertThat(browser.text("h1")).isEqualTo("Muratkhan Tokmadi");
        assertThat(walk.texts("#names .form")).contains("Tokmadi");
        browser.eval("history.back()");
        walk.await(DRAWN);
    }

    @Test
    void leadsFromAFindingToTheStatementsBehindIt() {
        walk.open("#/", DRAWN);
        browser.click("#findings .line a");
        walk.await("article.finding details[open] .said");

        assertThat(walk.texts(".finding .said .summary")).isNotEmpty().doesNotContain("");
        assertThat(walk.texts(".finding .said .stance")).allMatch(stance -> stance.endsWith(" by"));
        assertThat(walk.is("[...document.querySelectorAll('.finding .said .source a')]"
                        + ".every(a => /#\\/document\\/[^?]+\\?at=[0-9]+-[0-9]+$/.test(a.href))"))
                .isTrue();
    }

    @Test
    void tellsWhatChangedSinceTheLastVisitAndForgetsIt() {
        walk.open("#/", DRAWN);
        browser.eval("sessionStorage.clear(); localStorage.setItem('casegraph.visit', '2020-01-01T00:00:00Z')");
        walk.open("#/", ".changes .line");

        assertThat(browser.text("#visit")).contains("2020", "Only this browser keeps that");
        assertThat(walk.texts(".changes .change")).contains("New");

        browser.eval("document.querySelector('#visit button').click()");
        assertThat(browser.eval("localStorage.length + sessionStorage.length").asInt())
                .isZero();
    }

    @Test
    void showsEveryFindingWithItsSources() throws IOException {
        walk.open("#/patterns", ".finding");
        assertThat(walk.texts(".finding")).hasSize(found(false));
        browser.click("#all-sources");
        walk.await(".said");

        assertThat(walk.texts(".finding .weight"))
                .allMatch(weight -> weight.matches(".+\\([0-9]+ independent origins?\\); .+"));
        assertThat(walk.texts(".leg .state")).contains("proved").isSubsetOf("proved", "contested", "missing");
        assertThat(walk.texts(".leg:not(:has(.missing)):not(:has(.statements li))"))
                .isEmpty();
        assertThat(walk.texts(".statements .source")).allMatch(source -> source.matches("(?s).+ — .*[0-9].*"));
        walk.picture("patterns");
    }

    @Test
    void showsWhatIsIncompleteOnlyWhenAsked() {
        walk.open("#/patterns/coercion_chain", ".finding");
        var before = walk.texts(".finding").size();

        browser.click("#partial");
        walk.await(".finding .missing");

        assertThat(walk.texts(".finding")).hasSizeGreaterThan(before);
        assertThat(walk.texts(".lacking li")).isNotEmpty();
        assertThat(browser.eval("location.hash").asString()).isEqualTo("#/patterns/coercion_chain?partial=1");
    }

    @Test
    void explainsWhyThereIsNoFinding() throws IOException {
        walk.open("#/patterns/relative_held_for_testimony", "#role-held");
        walk.choose("#role-held", "Dzhakishev");
        walk.await(".chip");
        browser.click(".whynot .main");
        walk.await("#why .gaps");

        assertThat(walk.texts("#why .gaps li p")).anyMatch(line -> line.startsWith("What would prove it:"));
        walk.picture("why-not");
    }

    @Test
    void drawsAllRoadsToOneInRings() throws IOException {
        walk.open("#/", DRAWN);
        walk.choose("#find", "Ablyazov");
        walk.await("a[href*='#/funnel/']");
        browser.click("a[href*=\"#/funnel/\"]");
        walk.await("#around .hits");
        walk.await(".drawn .road");

        assertThat(walk.texts(".drawn .caption")).isNotEmpty();
        assertThat(walk.texts("#ring-1 .pressed")).isNotEmpty();
        assertThat(walk.texts("#ring-1 .pressed .behind summary")).isNotEmpty();
        walk.picture("funnel");
    }

    @Test
    void opensEveryViewAsAQuery() {
        walk.open("#/patterns", ".finding");
        browser.waitFor("document.querySelector('.as-query').search.startsWith('?query=')");
        assertThat(walk.is("document.querySelector('.as-query').pathname === '/playground'"))
                .isTrue();

        walk.open("#/", "#questions .questions a");
        assertThat(walk.is("[...document.querySelectorAll('.questions a')]"
                        + ".every(a => a.pathname === '/playground' && a.search.startsWith('?query='))"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void isReadInLightAndDark(String colours) throws IOException {
        browser.colours(colours);
        walk.open("#/patterns", ".finding");
        browser.click("#all-sources");

        assertThat(walk.wrong("contrast.js")).isEmpty();
        assertThat(walk.wrong("names.js")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#/", "#/patterns"})
    void fitsANarrowScreen(String screen) {
        browser.size(360, 780);
        walk.open(screen, screen.equals("#/") ? DRAWN : ".finding");

        assertThat(browser.eval("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(360);
    }

    @Test
    void saysWhatToDoWhenTheServerIsGone() {
        walk.open("#/", DRAWN);
        browser.send("Network.setBlockedURLs", Map.of("urls", List.of("*/graphql")));
        browser.eval("location.hash = '#/patterns'");
        walk.await("#screen [role=alert]");

        assertThat(browser.text("#screen [role=alert]")).startsWith("The server cannot be reached.");
        browser.send("Network.setBlockedURLs", Map.of("urls", List.of()));
    }

    private int found(boolean includePartial) {
        var answer = wire.ask("{ findings(includePartial: %s, first: 1) { totalCount } }".formatted(includePartial));
        return Integer.parseInt(answer.body().replaceAll("(?s).*\"totalCount\":([0-9]+).*", "$1"));
    }
}
