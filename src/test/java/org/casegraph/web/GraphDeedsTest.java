package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casegraph.graph.Intake;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is done with the drawing: chosen with a lasso, dragged onto it, filtered, hidden, pinned, undone, printed. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphDeedsTest {

    private static final String TOMAS = OrelCase.id("person", "tomas");
    private static final String IRIS = OrelCase.id("person", "iris");
    private static final String ROTH = OrelCase.id("person", "roth");
    private static final String LAWYER = OrelCase.id("person", "nur");
    private static final Set<String> ALL = new TreeSet<>(List.of(
            TOMAS,
            IRIS,
            ROTH,
            LAWYER,
            OrelCase.id("institution", "directorate"),
            OrelCase.id("institution", "ministry"),
            OrelCase.id("institution", "prison")));
    private static final String TIES =
            "[...document.querySelectorAll('.drawing .line')].map(each => each.getAttribute('aria-label'))";
    private static final int SHIFT = 8;

    private final String address;
    private Browser browser;
    private GraphWalk walk;

    GraphDeedsTest(@LocalServerPort int port) {
        address = "http://localhost:" + port + "/";
    }

    @BeforeAll
    void open(@Autowired Intake intake) throws IOException {
        browser = Browser.open();
        OrelCase.takeIn(intake, true);
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
    }

    @AfterEach
    void complainsOfNothing() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aLassoChoosesWhomItEncloses() throws IOException {
        show();
        var canvas = box(".drawing");
        lasso(canvas.left() + 3, canvas.top() + 3, canvas.right() - 3, canvas.bottom() - 3);
        walk.picture("lasso");
        assertThat(pressed()).isEqualTo(ALL);
        assertThat(browser.text(".panel h2")).isEqualTo("7 chosen");
        assertThat(browser.eval("document.querySelector('.lasso').hasAttribute('d')")
                        .asBoolean())
                .isFalse();

        browser.press("Escape", 27, "");
        var one = box("[data-id='" + LAWYER + "'] .shape");
        lasso(one.left() - 6, one.top() - 6, one.right() + 6, one.bottom() + 6);
        assertThat(pressed()).containsExactly(LAWYER);
        assertThat(walk.nodes()).isEqualTo(ALL);
    }

    @Test
    void aFindingIsDraggedFromTheListOntoTheDrawing() throws IOException {
        walk.open("#/graph?of=" + LAWYER);
        browser.waitFor("document.querySelector('.moments a')");
        var sentence = browser.text(".moments a");

        drag(".moments a", ".drawing");
        browser.waitFor("location.hash.includes('finding=') && document.querySelectorAll('.drawing .node').length > 1"
                + " && document.querySelector('.panel .leg')");
        walk.picture("dragged");
        assertThat(browser.text(".panel h2")).isEqualToIgnoringCase(sentence);
        assertThat(walk.nodes()).contains(LAWYER);
        assertThat(walk.texts(".drawing .node:not(.dim)")).isNotEmpty();

        browser.click("[data-deed=undo]");
        walk.waitForNodes(1);
        browser.waitFor("!location.hash.includes('finding=') && document.querySelectorAll('.node.dim').length === 0");
    }

    @Test
    void aFindingIsBroughtOutWithoutAMouse() {
        walk.open("#/graph");
        browser.waitFor("document.querySelector('.moments button')");
        browser.eval("document.querySelector('.moments button').focus()");
        browser.press("Enter", 13, "\r");

        browser.waitFor("document.querySelector('.drawing .node') && document.querySelector('.panel .leg')");
    }

    @Test
    void theSliderLeavesOutWhatBeganLater() {
        show();
        assertThat(ties()).anyMatch(tie -> tie.contains("arrest"));

        browser.eval("document.querySelector('#filter-asof').focus()");
        browser.press("Home", 36, "");
        browser.waitFor("location.hash.includes('asof=')");
        browser.waitFor(TIES + ".every(tie => !/arrest/i.test(tie))");
        var day = browser.eval("document.querySelector('#filter-day').value").asString();
        assertThat(day).isLessThan("2021-05-03");
        assertThat(browser.eval("location.hash").asString()).contains("asof=" + day);
        assertThat(browser.eval("document.activeElement.id").asString()).isEqualTo("filter-asof");
        assertThat(browser.text(".filters output")).contains(day.substring(0, 4));
        assertThat(walk.nodes()).isEqualTo(ALL);

        browser.press("End", 35, "");
        browser.waitFor("!location.hash.includes('asof=')");
        browser.waitFor(TIES + ".some(tie => /arrest/i.test(tie))");
    }

    @Test
    void aDayDoesTheSameAsTheSlider() {
        show();
        browser.eval("const day = document.querySelector('#filter-day'); day.value = '2021-05-03';"
                + " day.dispatchEvent(new Event('change'))");
        browser.waitFor("location.hash.includes('asof=2021-05-03')");

        browser.waitFor(TIES + ".some(tie => /arrest/i.test(tie))");
        assertThat(ties()).noneMatch(tie -> tie.contains("Committee"));
    }

    @Test
    void stancesDecideWhatIsDrawn() {
        show();
        var before = ties();
        assertThat(before).noneMatch(tie -> tie.contains("stole") || tie.contains("offence"));

        browser.click("#st-ALLEGES");
        browser.waitFor("location.hash.includes('st=STATES,REPORTS')");
        assertThat(ties()).hasSizeLessThan(before.size());

        browser.click("#st-STATES");
        browser.waitFor("location.hash.includes('st=REPORTS')");
        browser.click("#st-REPORTS");
        browser.waitFor(
                "location.hash.includes('st=NONE') && document.querySelectorAll('.drawing .line').length === 0");
        assertThat(walk.nodes()).isEqualTo(ALL);
    }

    @Test
    void whoIsHiddenStaysAwayUntilCalledBack() {
        show();
        focus(IRIS);
        browser.keys("h");
        walk.waitForNodes(6);
        assertThat(walk.nodes()).doesNotContain(IRIS);

        focus(TOMAS);
        browser.keys("e");
        browser.waitFor("document.querySelector('#told').innerText.includes('around')");
        assertThat(walk.nodes()).doesNotContain(IRIS);

        browser.eval("[...document.querySelectorAll('.filters button')].at(-1).click()");
        browser.waitFor("document.querySelector('[data-id=\"" + IRIS + "\"]')");
        browser.keys("u");
        browser.waitFor("!document.querySelector('[data-id=\"" + IRIS + "\"]')");
        browser.keys("r");
        browser.waitFor("document.querySelector('[data-id=\"" + IRIS + "\"]')");
    }

    @Test
    void aCollapseTakesBackOnlyWhatTheExpansionBrought() {
        walk.open("#/graph?of=" + TOMAS + "," + ROTH);
        walk.waitForNodes(2);
        focus(TOMAS);
        walk.expand();
        assertThat(walk.nodes()).contains(IRIS, LAWYER);

        focus(TOMAS);
        browser.keys("c");
        walk.waitForNodes(2);
        assertThat(walk.nodes()).containsExactlyInAnyOrder(TOMAS, ROTH);
    }

    @Test
    void whoIsPinnedStaysWhereTheyAre() {
        show();
        var shape = box("[data-id='" + ROTH + "'] .shape");
        browser.drag(shape.left() + 9, shape.top() + 9, shape.left() + 79, shape.top() - 41);
        browser.waitFor("document.querySelector('[data-id=\"" + ROTH + "\"] .pin')");
        var place = place(ROTH);

        browser.click("[data-deed=layout]");
        browser.waitFor("document.querySelector('[data-deed=undo]').getAttribute('aria-disabled') === 'false'");
        assertThat(place(ROTH)).isEqualTo(place);
        assertThat(browser.eval("location.hash").asString()).contains("pin=" + ROTH + ":");

        focus(ROTH);
        browser.keys("p");
        browser.waitFor("!location.hash.includes('pin=')");
    }

    @ParameterizedTest
    @ValueSource(ints = {1400, 700})
    void paperHasTheDrawingItsLegendAndTheSources(int width) throws IOException {
        browser.size(width, 900);
        browser.colours("dark");
        show();
        browser.send("Emulation.setEmulatedMedia", Map.of("media", "print"));
        browser.eval("dispatchEvent(new Event('beforeprint'))");
        walk.picture("paper-" + width);

        assertThat(seen(".toolbar", ".filters", "#search", ".top nav", "#language", "#views"))
                .isEmpty();
        assertThat(seen(".drawing .node", ".paper .kinds li", ".paper .signs dd", ".paper tbody tr", ".paper h2"))
                .hasSize(5);
        assertThat(walk.texts(".paper .kinds li")).contains("People", "Institutions");
        assertThat(walk.texts(".paper h2 + ul li")).containsExactly("Appeal for Tomas Orel");
        assertThat(browser.eval("getComputedStyle(document.documentElement).backgroundColor")
                        .asString())
                .isEqualTo("rgb(250, 249, 246)");
        assertThat(browser.send("Page.printToPDF", Map.of()).path("data").asString())
                .startsWith("JVBER");
        browser.send("Emulation.setEmulatedMedia", Map.of("media", ""));
        browser.eval("dispatchEvent(new Event('afterprint'))");
        assertThat(walk.texts(".paper *")).isEmpty();
    }

    @Test
    void aTableForSpreadsheetsHasAsManyCellsInEachLine() {
        show();
        var lines = walk.saved("csv").substring(1).split("\r\n");

        assertThat(lines).hasSizeGreaterThan(5);
        assertThat(lines).allSatisfy(line -> assertThat(
                        line.replaceAll("\"(?:[^\"]|\"\")*\"", "x").split(",", -1))
                .hasSize(16));
    }

    @Test
    void linksOfFollowTheMoneyEndAtThings() {
        show();
        var things = walk.saved("ftm").lines().map(new JsonMapper()::readTree).toList();
        var ids = things.stream().map(thing -> thing.path("id").asString()).toList();

        assertThat(ids).doesNotHaveDuplicates().containsAll(ALL);
        assertThat(things).allMatch(thing -> thing.path("properties").isObject());
        assertThat(things.stream()
                        .flatMap(thing -> thing.path("properties").propertyStream())
                        .filter(property -> Set.of(
                                        "person", "relative", "agent", "client", "involved", "subject", "object")
                                .contains(property.getKey()))
                        .flatMap(property -> property.getValue().valueStream())
                        .map(JsonNode::asString))
                .isNotEmpty()
                .allMatch(ids::contains);
    }

    /** Shows those of the case of whom most is told. */
    private void show() {
        walk.open("#/graph?of=" + String.join(",", ALL));
        browser.waitFor("document.querySelectorAll('.drawing .line').length > 3");
    }

    private List<String> ties() {
        return GraphWalk.strings(browser.eval(TIES));
    }

    private Set<String> pressed() {
        return new TreeSet<>(GraphWalk.strings(browser.eval(
                "[...document.querySelectorAll('.node[aria-pressed=true]')].map(each => each.dataset.id)")));
    }

    private void focus(String id) {
        browser.eval(
                "document.querySelector('[data-id=\"%s\"]').dispatchEvent(new MouseEvent('click', { bubbles: true }))"
                        .formatted(id));
        browser.waitFor("document.activeElement.dataset.id === '%s'".formatted(id));
    }

    private String place(String id) {
        return browser.eval("document.querySelector('[data-id=\"%s\"]').getAttribute('transform')".formatted(id))
                .asString();
    }

    /** Which of these can be seen. */
    private List<String> seen(String... selectors) {
        return List.of(selectors).stream()
                .filter(selector -> browser.eval(
                                "Boolean(document.querySelector('%s')?.checkVisibility())".formatted(selector))
                        .asBoolean())
                .toList();
    }

    private record Box(double left, double top, double right, double bottom) {}

    private Box box(String selector) {
        var box = browser.eval("document.querySelector(\"%s\").getBoundingClientRect().toJSON()".formatted(selector));
        return new Box(
                box.path("left").asDouble(),
                box.path("top").asDouble(),
                box.path("right").asDouble(),
                box.path("bottom").asDouble());
    }

    /** Draws around a box with the mouse while Shift is held. */
    private void lasso(double left, double top, double right, double bottom) {
        mouse("mousePressed", left, top, SHIFT);
        mouse("mouseMoved", right, top, SHIFT);
        mouse("mouseMoved", right, bottom, SHIFT);
        mouse("mouseMoved", left, bottom, SHIFT);
        mouse("mouseMoved", left, top + 1, SHIFT);
        mouse("mouseReleased", left, top + 1, SHIFT);
    }

    /** Drags something that can be dragged, as the system does it: the page is told what is held over it, and dropped. */
    private void drag(String what, String where) {
        browser.send("Input.setInterceptDrags", Map.of("enabled", true));
        var from = box(what);
        var to = box(where);
        var held = browser.next("Input.dragIntercepted");
        mouse("mousePressed", from.left() + 5, from.top() + 5, 0);
        mouse("mouseMoved", from.left() - 20, from.top() + 5, 0);
        mouse("mouseMoved", from.left() - 40, from.top() + 5, 0);
        var data = held.join().path("data");
        for (var type : List.of("dragEnter", "dragOver", "drop")) {
            browser.send(
                    "Input.dispatchDragEvent",
                    Map.of("type", type, "x", to.left() + 50, "y", to.top() + 50, "data", data));
        }
        mouse("mouseReleased", to.left() + 50, to.top() + 50, 0);
        browser.send("Input.setInterceptDrags", Map.of("enabled", false));
    }

    private void mouse(String type, double x, double y, int modifiers) {
        browser.send(
                "Input.dispatchMouseEvent",
                Map.of(
                        "type",
                        type,
                        "x",
                        x,
                        "y",
                        y,
                        "button",
                        "left",
                        "buttons",
                        1,
                        "clickCount",
                        1,
                        "modifiers",
                        modifiers));
    }
}
