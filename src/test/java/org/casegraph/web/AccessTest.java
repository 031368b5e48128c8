package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casegraph.graph.Intake;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everybody can use every screen, as far as axe-core can tell: by the rules of WCAG 2.2 AA, and by good practice. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** Looked at in Russian too: between them they show all parts that screens are made of. */
    private static final Set<String> IN_RUSSIAN = Set.of(
            "start", "graph", "table", "finding", "why-not", "trace", "timeline", "case", "review-text", "identity");

    private final int port;
    private final String axe;

    private Browser browser;
    private Tour tour;

    AccessTest(@LocalServerPort int port) throws IOException {
        this.port = port;
        axe = new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
    }

    @BeforeAll
    void open(@Autowired Intake intake, @TempDir Path folder) throws IOException {
        browser = Browser.open();
        tour = new Tour(browser, port, folder);
        tour.begin(intake);
        browser.size(1300, 900);
    }

    @AfterAll
    void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void everyScreenIsForEverybody(Tour.Stop stop) throws IOException {
        browser.colours("light");
        tour.visit(stop, "en");
        assertThat(wrong("")).isEmpty();

        browser.colours("dark");
        assertThat(wrong("color-contrast")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("inRussian")
    void everyPartIsForEverybodyInRussian(Tour.Stop stop) throws IOException {
        browser.colours("dark");
        tour.visit(stop, "ru");
        assertThat(wrong("")).isEmpty();
    }

    Stream<Tour.Stop> everywhere() throws IOException {
        return Stream.concat(tour.screens().stream(), tour.asides().stream());
    }

    Stream<Tour.Stop> inRussian() throws IOException {
        return tour.screens().stream().filter(stop -> IN_RUSSIAN.contains(stop.name()));
    }

    /** What is found wrong with the page by all rules, or by one. */
    private List<String> wrong(String rule) throws IOException {
        var script = new ClassPathResource("access.js").getContentAsString(StandardCharsets.UTF_8);
        if (browser.eval("typeof axe").asString().equals("undefined")) {
            browser.eval(axe);
        }
        return browser.eval("(%s)(%s, '%s')"
                        .formatted(
                                script.substring(script.indexOf("(async")).strip(),
                                new JsonMapper().writeValueAsString(RULES),
                                rule))
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
