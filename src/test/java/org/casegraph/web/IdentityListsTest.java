package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.access.Viewers;
import org.casegraph.graph.Intake;
import org.casegraph.xref.CrossReferences;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** Compares lists from outside with what is known, in a browser. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentityListsTest {

    private static final String LIST =
            """
            name,faction
            "ТӨРЕМҰРАТОВ, Жәнібек",Теңіз
            Ilka Zorić,
            """;

    private final String address;

    @TempDir
    private Path folder;

    private Browser browser;
    private IdentityWalk walk;

    IdentityListsTest(@LocalServerPort int port) {
        address = "http://localhost:" + port + "/identity";
    }

    @BeforeAll
    void open(@Autowired Intake intake, @Autowired CrossReferences lists, @Autowired Viewers viewers)
            throws IOException {
        browser = Browser.open();
        forgetAll(lists, viewers.viewer(null));
        walk = new IdentityWalk(browser, address);
        intake.take("harbour.yaml", new ClassPathResource("identity/harbour.yaml").getContentAsByteArray());
    }

    /** Lists are kept beside the store, so those of other tests are still there. */
    private static void forgetAll(CrossReferences lists, Viewer viewer) {
        lists.of(viewer).forEach(list -> lists.forget(list.id(), viewer));
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
        walk.begin("Nela", "view=lists");
    }

    @Test
    void findsWhomAListMeansAndForgetsIt() throws IOException {
        browser.choose("#list-file", Files.writeString(folder.resolve("members.csv"), LIST));
        browser.waitFor("document.querySelector('.run.is-done') && document.querySelector('.matches tbody tr')");
        Files.createDirectories(Path.of("target", "pictures"));
        browser.screenshot(Path.of("target", "pictures", "identity-lists.png"));

        assertThat(browser.text(".run")).contains("members.csv", "2 rows, 1 of them may mean somebody known here.");
        assertThat(walk.texts(".matches tbody tr:first-child td").subList(0, 3))
                .satisfiesExactly(
                        row -> assertThat(row).isEqualTo("2"),
                        name -> assertThat(name).startsWith("ТӨРЕМҰРАТОВ, Жәнібек"),
                        entity -> assertThat(entity).isEqualTo("Zhanibek Toremuratov"));
        assertThat(browser.eval("document.querySelector('[href$=\".csv\"]').pathname")
                        .asString())
                .startsWith("/crossreferences/");
        assertThat(poor()).isEmpty();

        browser.click(".run [id^=forget]");
        browser.waitFor("document.querySelector('#asking').open");
        browser.press("Enter", 13, "\r");
        browser.waitFor("document.querySelectorAll('.run').length === 0");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void saysWhyAFileIsNoList() throws IOException {
        browser.choose("#list-file", Files.writeString(folder.resolve("empty.csv"), ""));

        browser.waitFor("document.querySelector('.column .notice')");
        assertThat(browser.text(".column .notice")).startsWith("empty.csv: ").endsWith(".");
    }

    @Test
    void fitsANarrowScreen() {
        browser.size(360, 740);

        assertThat(browser.eval("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(360);
    }

    private List<String> poor() throws IOException {
        var script = new ClassPathResource("contrast.js").getContentAsString(StandardCharsets.UTF_8);
        return browser.eval(script).valueStream().map(Object::toString).toList();
    }
}
