package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casegraph.access.Viewers;
import org.casegraph.graph.Intake;
import org.casegraph.xref.CrossReferences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** Decides who is who in Russian, with the keys of a Russian keyboard. */
@WebTest
class RussianIdentityTest {

    private static final String LATIN = "Zhanibek Toremuratov";
    private static final String KAZAKH = "Жәнібек Төремұратов";

    private final String address;

    RussianIdentityTest(@LocalServerPort int port) {
        address = "http://localhost:" + port + "/identity";
    }

    /** Lists are kept beside the store, so those of other tests are still there. */
    @BeforeEach
    void forgetLists(@Autowired CrossReferences lists, @Autowired Viewers viewers) {
        var viewer = viewers.viewer(null);
        lists.of(viewer).forEach(list -> lists.forget(list.id(), viewer));
    }

    @Test
    void saysEverythingInRussian(@Autowired Intake intake, @TempDir Path folder) throws IOException {
        for (var file : List.of("harbour", "gazette", "wire")) {
            intake.take(file + ".yaml", new ClassPathResource("identity/" + file + ".yaml").getContentAsByteArray());
        }
        try (var browser = Browser.open()) {
            var walk = new IdentityWalk(browser, address);
            var tongue = new Tongue(browser, "identity");
            browser.size(1400, 1000);
            walk.begin("Нела", "");
            tongue.speak("ru");
            walk.open(LATIN, KAZAKH);
            tongue.isSpoken("pair");
            assertThat(browser.text("#pair-title")).isEqualTo("Это один и тот же человек?");
            assertThat(browser.text("#left")).startsWith("Решить нужно о ");
            assertThat(browser.text(".fit .score")).matches("[01],[0-9]{2}");
            assertThat(walk.texts(".words tbody .verdict")).contains("= совпадает");

            browser.eval("document.activeElement.blur()");
            tongue.press("ы", "KeyS");
            browser.waitFor("document.querySelector('#asking').open");
            tongue.isSpoken("asking");
            browser.press("Enter", 13, "\r");
            walk.told("Соединено: теперь это одно.");
            walk.told("Появилось 1 противоречие");
            tongue.isSpoken("joined");

            tongue.press("я", "KeyZ");
            browser.waitFor("document.querySelector('#asking').open");
            tongue.isSpoken("back");
            browser.press("Enter", 13, "\r");
            walk.told("Отозвано: их снова двое.");
            browser.keys("?");
            browser.waitFor("document.querySelector('#help').open");
            tongue.isSpoken("keys");

            walk.begin("Нела", "view=ledger");
            browser.waitFor("document.querySelector('.ledger .judgement')");
            tongue.isSpoken("ledger");
            walk.begin("Нела", "kind=PLACE");
            browser.waitFor("document.querySelector('#left').innerText === 'Больше ничего нет'");
            tongue.isSpoken("none");

            walk.begin("Нела", "view=lists");
            browser.choose("#list-file", Files.writeString(folder.resolve("members.csv"), "name\n\"" + LATIN + "\"\n"));
            browser.waitFor("document.querySelector('.run.is-done') && document.querySelector('.matches tbody tr')");
            tongue.isSpoken("lists");
            assertThat(browser.text(".run")).contains("1 строка, из них 1 может означать кого-то, кто здесь есть.");
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
