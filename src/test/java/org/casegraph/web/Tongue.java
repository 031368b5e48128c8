package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The language of a page, and the keyboard that goes with it. */
final class Tongue {

    private final Browser browser;
    private final String page;

    Tongue(Browser browser, String page) {
        this.browser = browser;
        this.page = page;
    }

    /** Chooses another language in the head of the page. */
    void speak(String code) {
        browser.eval(
                """
                (() => {
                  const chooser = document.querySelector('#language select');
                  chooser.value = '%s';
                  chooser.dispatchEvent(new Event('change'));
                })()"""
                        .formatted(code));
    }

    /** Finds no word of English where the page speaks another language, and keeps what is seen. */
    void isSpoken(String view) throws IOException {
        browser.waitFor("document.documentElement.lang === 'ru' && !document.querySelector('main > .waiting')");
        var english = browser.eval(new ClassPathResource("english.js").getContentAsString(StandardCharsets.UTF_8));
        browser.screenshot(
                Files.createDirectories(Path.of("target", "pictures")).resolve("%s-ru-%s.png".formatted(page, view)));

        assertThat(english.valueStream().toList()).as(view).isEmpty();
    }

    /** Presses a key that writes this letter and stands at this place of the keyboard. */
    void press(String letter, String place) {
        for (var type : List.of("keyDown", "keyUp")) {
            var event = Map.of("type", type, "key", letter, "code", place, "text", letter);
            browser.send("Input.dispatchKeyEvent", event);
        }
    }
}
