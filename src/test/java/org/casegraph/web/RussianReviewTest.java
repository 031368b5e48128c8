package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casegraph.review.SuggestingMarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Reviews a document in Russian, with the keys of a Russian keyboard. */
@WebTest
@SuggestingMarks
@TestPropertySource(
        properties = {"casegraph.watch.background=true", "casegraph.watch.delay=0s", "casegraph.watch.interval=200ms"})
class RussianReviewTest {

    private static final String TEXT =
            """
            Appeal for [1 PERSON Ilka Zorić]

            On (2021-03-02) [1 PERSON Ilka Zorić] {DENIAL_OF_MEDICAL_CARE SUFFERED_BY=1 DONE_BY=3| was refused a doctor} \
            in [3 INSTITUTION/PRISON Harbour Prison].

            She has asked to see <RELATIVE_OF 2 1 brother| her brother> [2 PERSON Davor Zorić].

            Friends of Ilka
            """;

    private final String address;

    RussianReviewTest(@LocalServerPort int port) {
        address = "http://localhost:" + port + "/review";
    }

    @Test
    void saysEverythingInRussian(@TempDir Path folder) throws IOException {
        try (var browser = Browser.open()) {
            var walk = new ReviewWalk(browser, address);
            var tongue = new Tongue(browser, "review");
            browser.size(1400, 1000);
            walk.begin("Нела");
            tongue.speak("ru");
            tongue.isSpoken("queue");
            assertThat(browser.text("h1")).isEqualTo("От документов к утверждениям");

            browser.choose("#files", Files.writeString(folder.resolve("empty.txt"), ""));
            browser.waitFor("document.querySelector('.uploads .refused [lang=en]')");
            walk.upload(folder.resolve("appeal.txt"), TEXT);
            tongue.isSpoken("text");

            describe(browser);
            tongue.isSpoken("described");
            walk.open("mark.act", "Отказ в медицинской помощи");
            browser.eval("document.querySelectorAll('details').forEach(each => { each.open = true; })");
            tongue.isSpoken("act");
            assertThat(browser.text("#card [data-field=act] .hint")).isNotEmpty();
            assertThat(browser.eval("document.querySelector('#card [data-field=act] .hint').lang")
                            .asString())
                    .isEqualTo("en");

            walk.write("date", "some day");
            tongue.press("ф", "KeyA");
            browser.waitFor("document.querySelector('#card [data-field=date] .wrong [lang=en]')");
            browser.press("Escape", 27, "");
            walk.write("date", "2021");
            walk.write("summary", "");
            tongue.press("ф", "KeyA");
            browser.waitFor("document.querySelector('#card [data-field=summary] .wrong').innerText");
            tongue.isSpoken("lacking");
            browser.press("Escape", 27, "");

            tongue.speak("en");
            browser.waitFor("document.querySelector('#asking').open");
            tongue.isSpoken("leaving");
            browser.press("Enter", 13, "\r");
            browser.waitFor("document.documentElement.lang === 'en'");
            browser.waitFor(ReviewWalk.SHOWN);
            assertThat(browser.text("#card h2")).isEqualTo("Denial of medical care");
            tongue.speak("ru");
            browser.waitFor("document.querySelector('#card h2')?.innerText === 'Отказ в медицинской помощи'");

            browser.eval("document.activeElement.blur()");
            tongue.press("к", "KeyR");
            browser.waitFor("document.querySelector('#told').innerText.includes('отклонено')");
            tongue.isSpoken("rejected");
            tongue.press("г", "KeyU");
            browser.waitFor("document.querySelector('#asking').open");
            assertThat(browser.eval("document.querySelector('#asked').value").asString())
                    .isEqualTo("Ошибка");
            tongue.isSpoken("back");
            browser.press("Escape", 27, "");
            browser.waitFor("!document.querySelector('#asking').open");
            browser.eval("document.activeElement.blur()");
            browser.keys("?");
            browser.waitFor("document.querySelector('#help').open");
            tongue.isSpoken("keys");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** Says who wrote the document, so that it has a voice. */
    private static void describe(Browser browser) {
        var fresh = "[...document.querySelectorAll('[role=option]')].find(o => o.innerText.includes('новое: группа'))";
        browser.click(".about button");
        browser.eval("document.querySelector('[data-field=authors] input').focus()");
        browser.type("Friends of Ilka");
        browser.waitFor(fresh);
        browser.eval(fresh + ".click()");
        browser.click(".describe .main");
        browser.waitFor("document.querySelector('.about .soft')?.innerText.includes('Friends of Ilka')");
        browser.waitFor(ReviewWalk.MARKED);
        browser.waitFor(ReviewWalk.SHOWN);
    }
}
