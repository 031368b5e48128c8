package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casegraph.graph.Intake;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Goes through the screens without a mouse, and always sees where it is. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeysAloneTest {

    private static final int MOST = 250;
    private static final Set<String> CROWDED =
            Set.of("start", "graph", "table", "trace", "timeline", "document", "review-text", "identity", "lists");

    private final int port;
    private final String focus;

    private Browser browser;
    private ScreenWalk walk;
    private Tour tour;

    KeysAloneTest(@LocalServerPort int port) throws IOException {
        this.port = port;
        var script = new ClassPathResource("focus.js").getContentAsString(StandardCharsets.UTF_8);
        focus = script.substring(script.indexOf("((")).strip();
    }

    @BeforeAll
    void open(@Autowired Intake intake, @TempDir Path folder) throws IOException {
        browser = Browser.open();
        tour = new Tour(browser, port, folder);
        tour.begin(intake);
        walk = new ScreenWalk(browser, "http://localhost:" + port + "/");
        browser.size(1300, 900);
        // Where nothing glides into sight, what has the focus is to be seen at once.
        var calm = Map.of("name", "prefers-reduced-motion", "value", "reduce");
        browser.send("Emulation.setEmulatedMedia", Map.of("features", List.of(calm)));
    }

    @AfterAll
    void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void leadFromANameToTheVeryWordsOfADocument() {
        walk.open("#/", "#findings .line a");
        choose("#find", "Tomas Orel");
        walk.await("#names .form");

        follow("a[href^='/#/graph?of=']", ".drawing .node");
        reach(".drawing .node");
        browser.keys("e");
        browser.waitFor("document.querySelectorAll('.drawing .node').length > 4");
        browser.press("ArrowRight", 39, "");
        browser.keys("t");
        enter(".panel .tie .said");
        reach(".panel .said .source a");

        follow("#pages a[href='#/trace']", "#from");
        choose("#from", "Iris Orel");
        browser.waitFor("location.hash.includes('from=')");
        choose("#to", "Jan Roth");
        walk.await(".route .verdict");

        follow("#pages a[href='#/patterns']", ".finding h3 a");
        follow(".finding h3 a", ".finding h2 a");
        follow(".finding .said .source a", "mark.chosen");
        assertThat(browser.eval("location.hash").asString())
                .contains("#/document/")
                .contains("?at=");
        assertThat(walk.texts("mark.chosen")).isNotEmpty().doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("crowded")
    void noScreenKeepsTheFocusOrHidesIt(Tour.Stop stop) {
        tour.visit(stop, "en");
        browser.eval("document.activeElement.blur()");
        var places = new ArrayList<String>();
        var wrong = new ArrayList<String>();

        while (places.size() < MOST && !(places.size() > 1 && places.getLast().isEmpty())) {
            browser.press("Tab", 9, "");
            var now = focused("");
            places.add(now.path("at").asString());
            wrong.addAll(strings(now.path("wrong")));
        }

        assertThat(places).hasSizeBetween(8, MOST - 1);
        assertThat(wrong).isEmpty();
    }

    Stream<Tour.Stop> crowded() throws IOException {
        return tour.screens().stream().filter(stop -> CROWDED.contains(stop.name()));
    }

    /** Goes on by Tab until this has the focus. */
    private void reach(String selector) {
        var wrong = new ArrayList<String>();
        for (int tab = 0; tab < MOST; tab++) {
            browser.press("Tab", 9, "");
            var now = focused(selector);
            wrong.addAll(strings(now.path("wrong")));
            if (now.path("is").asBoolean()) {
                assertThat(wrong).isEmpty();
                return;
            }
        }
        throw new AssertionError("Tab never leads to " + selector);
    }

    private void follow(String link, String awaited) {
        reach(link);
        enter(awaited);
    }

    private void choose(String field, String name) {
        reach(field);
        browser.keys(name);
        browser.waitFor("document.activeElement.getAttribute('aria-activedescendant')");
        browser.press("Enter", 13, "\r");
    }

    private void enter(String awaited) {
        browser.press("Enter", 13, "\r");
        walk.await(awaited);
    }

    private JsonNode focused(String selector) {
        return browser.eval("(%s)(%s)".formatted(focus, new JsonMapper().writeValueAsString(selector)));
    }

    private static List<String> strings(JsonNode values) {
        return values.valueStream().map(JsonNode::asString).toList();
    }
}
