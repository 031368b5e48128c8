package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.casegraph.graph.Intake;
import org.casegraph.graph.view.SavedViews;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Keeps what is seen under a name, in a browser, and finds it again. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewsPageTest {

    private static final String TOMAS = OrelCase.id("person", "tomas");
    private static final String IRIS = OrelCase.id("person", "iris");
    private static final String LISTED =
            "[...document.querySelectorAll('%s .saved a')].map(each => each.innerText).join()";

    private final String address;
    private final Wire wire;
    private final SavedViews views;
    private Browser browser;
    private ScreenWalk walk;

    @Autowired
    ViewsPageTest(@LocalServerPort int port, SavedViews views) {
        address = "http://localhost:" + port + "/";
        wire = new Wire(port);
        this.views = views;
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

    @BeforeEach
    void begin() {
        browser.size(1300, 900);
        views.findAllByOwnerOrderBySavedAtDescIdAsc("local").forEach(view -> views.deleteById(view.id()));
    }

    @AfterEach
    void complainsOfNothing() {
        assertThat(walk.complaints()).isEmpty();
    }

    @Test
    void keepsAGraphWithThePlacesInIt() throws IOException {
        walk.open("#/graph?of=" + TOMAS + "," + IRIS, ".drawing .line");
        var box = "document.querySelector('[data-id=\"%s\"] .shape').getBoundingClientRect()".formatted(IRIS);
        var x = browser.eval(box + ".x + 10").asDouble();
        var y = browser.eval(box + ".y + 10").asDouble();
        browser.drag(x, y, x + 60, y + 90);
        walk.await("[data-id='" + IRIS + "'] .pin");
        var place = place(IRIS);
        save("Brother and sister");
        walk.picture("views");
        browser.press("Escape", 27, "");

        walk.open("#/", "#views-kept .saved a");
        assertThat(walk.texts("#views-kept .saved a")).containsExactly("Brother and sister");
        browser.click("#views-kept .saved a");
        walk.await(".drawing .line");

        assertThat(place(IRIS)).isEqualTo(place);
        walk.await("[data-id='" + IRIS + "'] .pin");
        assertThat(browser.eval("location.hash").asString()).startsWith("#/graph?of=" + TOMAS + "," + IRIS);
    }

    @Test
    void isUsedWithTheKeysAlone() {
        walk.open("#/timeline?of=" + TOMAS, ".event .bar.day");
        browser.eval("document.querySelector('#views').focus()");
        browser.press("Enter", 13, "\r");
        walk.await("#keep[open] .kept > p:not(.waiting)");
        browser.type("The spring of Tomas Orel");
        browser.press("Enter", 13, "\r");
        browser.waitFor(LISTED.formatted("#keep") + " === 'The spring of Tomas Orel'");
        assertThat(browser.text("#keep [role=status]")).isEqualTo("“The spring of Tomas Orel” is saved.");
        browser.press("Escape", 27, "");
        assertThat(walk.is("document.activeElement.id === 'views'")).isTrue();

        walk.open("#/patterns", "#views");
        browser.eval("document.querySelector('#views').focus()");
        browser.press("Enter", 13, "\r");
        walk.await("#keep .saved a");
        for (int tab = 0; tab < 5 && !walk.is("document.activeElement.matches('.saved a')"); tab++) {
            browser.press("Tab", 9, "");
        }
        browser.press("Enter", 13, "\r");
        browser.waitFor("location.hash === '#/timeline?of=" + TOMAS + "'");
        walk.await(".event .bar.day");
        assertThat(walk.is("document.querySelector('#keep').open")).isFalse();
    }

    @Test
    void givesAnOpenedViewAnotherName() {
        walk.open("#/entity/" + TOMAS, "#names");
        save("Tomas");
        browser.click("#keep .saved a");
        browser.waitFor("!document.querySelector('#keep').open");
        browser.click("#views");
        walk.await("#keep .saved a");
        assertThat(browser.eval("document.querySelector('#view-name').value").asString())
                .isEqualTo("Tomas");
        assertThat(browser.text("#keep .naming .main")).isEqualTo("Replace “Tomas”");

        browser.type("Who Tomas is");
        browser.waitFor("!document.querySelector('#keep .naming button:not(.main)').hidden");
        assertThat(browser.text("#keep .naming button:not(.main)")).isEqualTo("Save in place of “Tomas”");
        browser.click("#keep .naming button:not(.main)");

        browser.waitFor(LISTED.formatted("#keep") + " === 'Who Tomas is'");
    }

    @Test
    void bringsBackWhatWasRemoved() {
        walk.open("#/patterns", "#views");
        save("All patterns");
        browser.click("#keep .saved button");
        browser.waitFor("document.activeElement.innerText === 'Bring it back'");
        assertThat(wire.ask("{ savedViews { name } }").body()).doesNotContain("All patterns");

        browser.press("Enter", 13, "\r");
        browser.waitFor(LISTED.formatted("#keep") + " === 'All patterns'");
        assertThat(wire.ask("{ savedViews { name address } }").body()).contains("All patterns", "\"/patterns\"");
    }

    @Test
    void saysWhatIsNotThereAnyMore() {
        walk.open("#/graph?saved=view-none", "#screen [role=alert]");

        assertThat(browser.text("#screen [role=alert]"))
                .startsWith("You have no such view, or not any more. Look among your saved views.");
    }

    @Test
    void speaksRussianAndFitsANarrowScreen() throws IOException {
        browser.size(360, 780);
        walk.open("#/patterns", "ru", "#views");
        browser.click("#views");
        walk.await("#keep .kept > p:not(.waiting)");
        browser.type("Схемы давления");
        browser.press("Enter", 13, "\r");
        walk.await("#keep .saved a");
        walk.picture("views-russian");

        assertThat(browser.text("#keep h2")).isEqualTo("Сохранённые виды");
        assertThat(browser.text("#keep [role=status]")).isEqualTo("«Схемы давления» сохранено.");
        assertThat(browser.eval("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(360);
        assertThat(walk.wrong("contrast.js")).isEmpty();
        assertThat(walk.wrong("names.js")).isEmpty();
    }

    private void save(String name) {
        browser.click("#views");
        walk.await("#keep .kept > :not(.waiting)");
        browser.eval("document.querySelector('#view-name').select()");
        browser.type(name);
        browser.press("Enter", 13, "\r");
        walk.await("#keep .saved a");
    }

    private String place(String id) {
        return browser.eval("document.querySelector('[data-id=\"%s\"]').getAttribute('transform')".formatted(id))
                .asString();
    }
}
