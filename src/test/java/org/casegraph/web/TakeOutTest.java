package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.casegraph.export.Export;
import org.casegraph.graph.Intake;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The menu with all formats, in a browser. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TakeOutTest {

    private static final String LINKS = "[...document.querySelectorAll('#takeout a')].map(each => %s).join()";

    private final String address;
    private final Wire wire;
    private final List<Export> exports;
    private Browser browser;
    private ScreenWalk walk;

    @Autowired
    TakeOutTest(@LocalServerPort int port, List<Export> exports) {
        address = "http://localhost:" + port + "/";
        wire = new Wire(port);
        this.exports = exports;
    }

    @BeforeAll
    void open(@Autowired Intake intake) throws IOException {
        browser = Browser.open();
        OrelCase.takeIn(intake, true);
        walk = new ScreenWalk(browser, address);
    }

    @AfterAll
    void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void complainsOfNothing() {
        assertThat(walk.complaints()).isEmpty();
    }

    @Test
    void everyFormatIsOffered() {
        walk.open("#/", "#takeout summary");
        var offered = browser.eval(LINKS.formatted("each.getAttribute('href')")).asString();
        assertThat(offered.split(","))
                .containsExactlyInAnyOrder(exports.stream()
                        .map(export -> "/export/" + export.kind().word())
                        .toArray(String[]::new));
        for (var path : offered.split(",")) {
            assertThat(wire.get(path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void isUsedWithTheKeysAlone() throws IOException {
        walk.open("#/", "#takeout summary");
        browser.eval("document.querySelector('#takeout summary').focus()");
        browser.press("Enter", 13, "\r");
        walk.await("#takeout[open], #takeout details[open]");
        browser.press("Tab", 9, "");
        assertThat(browser.eval("document.activeElement.getAttribute('href')").asString())
                .isEqualTo("/export/xlsx");
        assertThat(walk.wrong("contrast.js")).isEmpty();
        assertThat(walk.wrong("names.js")).isEmpty();
        walk.picture("take-out");
        browser.press("Escape", 27, "");
        assertThat(browser.eval("document.querySelector('#takeout details').open")
                        .asBoolean())
                .isFalse();
        assertThat(browser.eval("document.activeElement.tagName").asString()).isEqualTo("SUMMARY");
    }
}
