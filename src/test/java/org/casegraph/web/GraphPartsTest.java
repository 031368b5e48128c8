package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.Example;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the graph page is made of: views, addresses, files, and the drawing of very much. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphPartsTest {

    private final String address;

    private Browser browser;
    private GraphWalk walk;

    GraphPartsTest(@LocalServerPort int port) {
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
        walk.open("#/graph");
    }

    @AfterEach
    void complainsOfNothing() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void viewsAreKeptUndoneAndWrittenAsAddresses() throws IOException {
        assertThat(GraphWalk.strings(walk.run("views.js", ""))).isEmpty();
    }

    @Test
    void theDrawingHoldsFifteenHundredAndSaysSo() throws IOException {
        var drawn = walk.run("manynodes.js", "1600");
        walk.picture("many");

        assertThat(drawn.path("nodes").asInt()).isEqualTo(1500);
        assertThat(drawn.path("status").asString())
                .contains("The drawing holds 1,500; 100 more stand in the table.")
                .contains("The address holds only the first 80.");

        browser.eval("import('/explorer/deeds.js').then(({ deed }) => deed(board, 'table', ''))");
        browser.waitFor("document.querySelectorAll('.table tbody tr').length === 200");
        assertThat(browser.text(".pages")).startsWith("Page 1 of ");
    }

    @Test
    void oneOfVeryManyCanStillBeMovedHiddenAndUndone() throws IOException {
        walk.run("manynodes.js", "1500");

        browser.eval("import('/explorer/deeds.js').then(({ deed }) => deed(board, 'hide', 'made-7'))");
        walk.waitForNodes(1499);
        browser.eval("import('/explorer/deeds.js').then(({ deed }) => deed(board, 'undo', ''))");
        walk.waitForNodes(1500);
        browser.eval("board.drawing.reach('made-7'); board.gestures.see({ x: 9000, y: 0 })");

        assertThat(browser.eval("document.activeElement.dataset.id").asString()).isEqualTo("made-7");
    }

    @Test
    void theOverviewDrawsTwentyThousand() throws IOException {
        var drawn = walk.run("manydots.js", "20000");
        walk.picture("overview-many");

        assertThat(drawn.path("dots").asInt()).isEqualTo(20_000);
        assertThat(drawn.path("colours").asInt()).isGreaterThanOrEqualTo(5);
        assertThat(GraphWalk.strings(drawn.path("opened"))).hasSize(1);
    }

    @Test
    void theOverviewLeadsToTheDrawing() throws IOException {
        walk.open("#/graph?view=all");
        browser.waitFor("document.querySelector('canvas[data-drawn]')");
        walk.picture("overview");
        assertThat(browser.text(".whole header")).matches("(?s).*[0-9]+ nodes, [0-9]+ lines\\..*");

        browser.eval("document.querySelector('.most').open = true");
        browser.click(".most li button");
        walk.waitForNodes(1);
    }

    @Test
    void aNameFromRightToLeftStaysWithinItsPlace() throws IOException {
        walk.run("manynodes.js", "3");
        browser.eval(
                "board.data.entities.set('made-1', { id: 'made-1', kind: 'PERSON', name: '\u0644\u064A\u0644\u0649 \u0627\u0644\u062D\u062F\u0627\u062F' });"
                        + " board.refresh()");

        assertThat(browser.eval("document.querySelector('[data-id=made-1] .name').getAttribute('direction')")
                        .asString())
                .isEqualTo("rtl");
        assertThat(browser.eval(
                                "(() => { const [shape, name] = ['.shape', '.name'].map(each =>"
                                        + " document.querySelector('[data-id=made-1] ' + each).getBoundingClientRect());"
                                        + " return Math.abs((shape.left + shape.right) / 2 - (name.left + name.right) / 2); })()")
                        .asDouble())
                .isLessThan(5);
    }

    @Test
    void aLostConnectionIsSaidAndHeals() {
        browser.send("Network.setBlockedURLs", Map.of("urls", List.of("*/graphql", "*/liveness")));
        browser.eval("import('/ask.js').then(({ ask }) => ask('/explorer/people', { first: 1 })).catch(() => {})");
        browser.waitFor("document.querySelector('#lost').innerText.startsWith('The server cannot be reached')");

        browser.send("Network.setBlockedURLs", Map.of("urls", List.of()));
        browser.waitFor("document.querySelector('#lost').innerText === ''");
        assertThat(browser.text("#told")).isEqualTo("The server is back.");
        browser.go(address);
    }
}
