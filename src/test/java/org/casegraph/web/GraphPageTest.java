package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.casegraph.graph.Example;
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
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** Looks at the graph as people do, in a browser: with the mouse, and with the keys alone. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphPageTest {

    private static final String SAID = "document.querySelector('.panel .tie .said, .panel .parts ~ .statements .said')";

    private final String address;

    private Browser browser;
    private GraphWalk walk;

    GraphPageTest(@LocalServerPort int port) {
        address = "http://localhost:" + port + "/";
    }

    @BeforeAll
    void open(@Autowired Example example) {
        browser = Browser.open();
        example.load();
        walk = new GraphWalk(browser, address);
    }

    @AfterAll
    void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void begin() {
        browser.size(1400, 900);
        browser.colours("light");
        walk.open("#/graph");
    }

    @AfterEach
    void complainsOfNothingAndAsksNobodyElse() {
        browser.eval("localStorage.clear()");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).noneMatch(request -> request.startsWith("http") && !request.startsWith(address));
    }

    @Test
    void leadsFromANameToTheStatementsBehindATie() throws IOException {
        walk.find("Tokmadi");
        assertThat(walk.texts(".panel h2")).singleElement().asString().contains("Tokmadi");

        walk.expand();
        walk.picture("expanded");
        assertThat(walk.nodes()).hasSizeGreaterThan(5);
        assertThat(walk.texts(".drawing .line .label")).isNotEmpty();

        browser.eval("document.querySelector('.line .hit').dispatchEvent(new MouseEvent('click', { bubbles: true }))");
        browser.waitFor(SAID);
        walk.picture("tie");
        assertThat(walk.texts(".panel .said .source a")).isNotEmpty().doesNotContain("");
        assertThat(browser.eval("[...document.querySelectorAll('.panel .said .source a')]"
                                + ".every(a => a.hash.startsWith('#/document/'))")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void everyStepCanBeUndoneAndDoneAgain() {
        walk.find("Tokmadi");
        walk.expand();
        var before = walk.nodes();
        var place = place(before.iterator().next());

        browser.keys("c");
        walk.waitForNodes(1);
        browser.keys("u");
        walk.waitForNodes(before.size());
        assertThat(walk.nodes()).isEqualTo(before);
        assertThat(place(before.iterator().next())).isEqualTo(place);

        browser.keys("r");
        walk.waitForNodes(1);
    }

    @Test
    void whoeverIsShownKeepsTheirPlaceWhenOthersCome() {
        walk.find("Dzhakishev");
        walk.expand();
        var before = walk.nodes();
        var places = before.stream().map(this::place).toList();

        walk.find("Tokmadi");
        walk.expand();

        assertThat(walk.nodes()).containsAll(before).hasSizeGreaterThan(before.size());
        assertThat(before.stream().map(this::place)).containsExactlyElementsOf(places);
    }

    @Test
    void anAddressShowsTheSameToWhomeverItIsSent() {
        walk.find("Tokmadi");
        walk.expand();
        browser.keys("p");
        browser.waitFor("location.hash.includes('pin=')");
        var hash = browser.eval("location.hash").asString();
        var nodes = walk.nodes();

        walk.open(hash);
        walk.waitForNodes(nodes.size());

        assertThat(walk.nodes()).isEqualTo(nodes);
        assertThat(browser.eval("location.hash").asString()).isEqualTo(hash);
        assertThat(browser.requests()).noneMatch(request -> request.contains("pin="));
    }

    @Test
    void backLeadsToWhatWasShownBefore() {
        walk.find("Tokmadi");
        walk.expand();

        browser.eval("history.back()");
        walk.waitForNodes(1);
        browser.eval("history.forward()");
        browser.waitFor("document.querySelectorAll('.drawing .node').length > 5");
    }

    @Test
    void filtersNarrowTheTiesAndStandInTheAddress() {
        walk.find("Tokmadi");
        walk.expand();
        var before = walk.texts(".drawing .line").size();

        browser.eval("const field = document.querySelector('#filter-origins'); field.value = '2';"
                + " field.dispatchEvent(new Event('change'))");
        browser.waitFor("location.hash.includes('min=2')");

        assertThat(walk.texts(".drawing .line")).hasSizeLessThan(before);
        browser.click("#no-ACT");
        browser.waitFor("location.hash.includes('no=ACT')");
        assertThat(walk.texts(".drawing .line.act")).isEmpty();
    }

    @Test
    void actsAreFoldedIntoTiesOrNodesOfTheirOwn() throws IOException {
        walk.find("Tokmadi");
        walk.expand();
        assertThat(walk.texts(".drawing .line.act .label")).isNotEmpty();

        browser.keys("a");
        browser.waitFor("document.querySelector('.drawing .node.act')");
        walk.picture("acts");

        browser.eval(
                "document.querySelector('.drawing .node.act .shape').dispatchEvent(new MouseEvent('click', { bubbles: true }))");
        browser.waitFor("document.querySelector('.panel .parts') && " + SAID);
    }

    @Test
    void aFindingIsBroughtOutAloneAndInContext() throws IOException {
        var finding = browser.eval(
                        "fetch('/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json' },"
                                + " body: JSON.stringify({ query: '{ findings(first: 1) { nodes { id pattern { id } } } }' }) })"
                                + ".then(answer => answer.json()).then(({ data }) => data.findings.nodes[0])"
                                + ".then(({ id, pattern }) => `${pattern.id}:${id}`)")
                .asString();

        walk.open("#/graph?finding=" + finding);
        browser.waitFor("document.querySelector('.drawing .node') && document.querySelector('.panel .leg')");
        walk.picture("finding");

        assertThat(walk.texts(".drawing .node.dim")).isEmpty();
        assertThat(walk.texts(".drawing .line:not(.dim)")).isNotEmpty();
    }

    @Test
    void isUsedWithoutAMouse() {
        for (int tab = 0; tab < 30 && !focused("#search"); tab++) {
            browser.press("Tab", 9, "");
        }
        browser.type("Tokmadi");
        browser.waitFor(GraphWalk.OFFERED);
        browser.press("Enter", 13, "\r");
        browser.waitFor("document.activeElement.matches('.node')");
        var alone = browser.eval("document.activeElement.dataset.id").asString();
        walk.expand();

        for (var key : List.of("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp")) {
            browser.press(key, 0, "");
        }
        assertThat(focused(".node")).isTrue();
        browser.keys("t");
        assertThat(focused(".line")).isTrue();
        assertThat(browser.eval("document.activeElement.getAttribute('aria-label')")
                        .asString())
                .matches("(?s).+\\. \\(.*independent origins?.*\\).*");
        browser.press("Enter", 13, "\r");
        browser.waitFor(SAID);

        assertThat(browser.eval("document.querySelectorAll('.drawing [tabindex=\"0\"]').length")
                        .asInt())
                .isEqualTo(1);
        assertThat(walk.nodes()).contains(alone);
    }

    @Test
    void theTableHoldsWhatTheDrawingShows() throws IOException {
        walk.find("Tokmadi");
        walk.expand();
        browser.keys("v");
        browser.waitFor("document.querySelector('.table tbody tr')");
        walk.picture("table");

        assertThat(walk.texts(".table tbody td:first-child")).isNotEmpty().doesNotContain("");
        browser.click("[data-column=from]");
        assertThat(browser.eval("document.querySelector('th[aria-sort]').innerText")
                        .asString())
                .startsWith("From");
    }

    @Test
    void whatIsSeenIsTakenAlong() throws Exception {
        walk.find("Tokmadi");
        walk.expand();
        var ids = walk.nodes();

        var picture = parsed(walk.saved("svg"));
        assertThat(picture.getElementsByTagName("text").getLength()).isGreaterThan(ids.size());
        assertThat(parsed(walk.saved("graphml")).getElementsByTagName("node").getLength())
                .isEqualTo(ids.size());
        assertThat(parsed(walk.saved("gexf")).getElementsByTagName("node").getLength())
                .isEqualTo(ids.size());
        assertThat(walk.saved("png")).contains("PNG");
        assertThat(walk.saved("csv")).startsWith("tie,relation,from").contains("Tokmadi");
        var things = walk.saved("ftm").lines().map(new JsonMapper()::readTree).toList();
        assertThat(things).anyMatch(thing -> thing.path("schema").asString().equals("Person"));
        assertThat(new TreeSet<>(things.stream()
                        .map(thing -> thing.path("id").asString())
                        .toList()))
                .containsAll(ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void isReadInLightAndDark(String colours) throws IOException {
        browser.colours(colours);
        walk.find("Tokmadi");
        walk.expand();
        walk.picture(colours);

        assertThat(GraphWalk.strings(
                        browser.eval(new ClassPathResource("contrast.js").getContentAsString(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void speaksRussian() throws IOException {
        walk.find("Tokmadi");
        walk.expand();
        browser.eval("const list = document.querySelector('#language select'); list.value = 'ru';"
                + " list.dispatchEvent(new Event('change'))");
        browser.waitFor("document.querySelector('[data-deed=layout]')?.innerText === 'Разложить заново'"
                + " && document.querySelector('.panel [data-deed]')");
        walk.picture("russian");

        assertThat(browser.eval("document.documentElement.lang").asString()).isEqualTo("ru");
        assertThat(browser.text(".status")).matches("[0-9]+ узл.+, [0-9]+ лини.+");
        assertThat(walk.texts(".drawing .line.act .label")).allMatch(label -> label.matches(".*[а-яё].*"));

        browser.eval("document.querySelector('.drawing .node[tabindex=\"0\"]').focus()");
        new Tongue(browser, "graph").press("м", "KeyV");
        browser.waitFor("document.querySelector('.table tbody tr')");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 800, 1100})
    void fitsANarrowScreen(int width) throws IOException {
        browser.size(width, 900);
        walk.find("Tokmadi");
        walk.expand();
        walk.picture("wide-" + width);

        assertThat(browser.eval("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(width);
    }

    private boolean focused(String selector) {
        return browser.eval("document.activeElement.matches('%s')".formatted(selector))
                .asBoolean();
    }

    private String place(String id) {
        return browser.eval("document.querySelector('[data-id=\"%s\"]').getAttribute('transform')".formatted(id))
                .asString();
    }

    private static org.w3c.dom.Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
