package org.casegraph.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** Steps that whoever reads the screens takes in the browser, as often as a test needs them. */
final class ScreenWalk {

    private final Browser browser;
    private final String address;

    ScreenWalk(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Opens a screen in a page of its own, in a language, and waits for what has to be there. */
    void open(String hash, String language, String awaited) {
        browser.go(address + "icon.svg");
        browser.eval("localStorage.setItem('casegraph.language', '%s')".formatted(language));
        browser.go(address + hash);
        await(awaited);
    }

    void open(String hash, String awaited) {
        open(hash, "en", awaited);
    }

    /** Waits until something of this kind is shown. */
    void await(String selector) {
        browser.waitFor("document.querySelector(\"%s\")".formatted(selector));
    }

    /** Writes a name into a field and takes the first that is offered, with the keys alone. */
    void choose(String field, String name) {
        browser.eval("document.querySelector('%s').focus()".formatted(field));
        browser.type(name);
        browser.waitFor("document.querySelector('%s').getAttribute('aria-activedescendant')".formatted(field));
        browser.press("Enter", 13, "\r");
    }

    List<String> texts(String selector) {
        return strings(browser.eval(
                "[...document.querySelectorAll(\"%s\")].map(each => (each.innerText ?? each.textContent).trim())"
                        .formatted(selector)));
    }

    /** What the screen complained of. The picture by which a language is set before asks for an icon of its own. */
    List<String> complaints() {
        return browser.complaints().stream()
                .filter(complaint -> !complaint.contains("/favicon.ico"))
                .toList();
    }

    /** What a file of the tests finds wrong with the page. */
    List<String> wrong(String file) throws IOException {
        return strings(browser.eval(new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8)));
    }

    boolean is(String expression) {
        return browser.eval("Boolean(" + expression + ")").asBoolean();
    }

    /** Keeps what is seen, for whoever wants to look at it. */
    void picture(String name) throws IOException {
        var kept = Files.createDirectories(Path.of("target", "pictures"));
        browser.screenshot(kept.resolve("screen-" + name + ".png"));
    }

    private static List<String> strings(JsonNode values) {
        return values.valueStream().map(JsonNode::asString).toList();
    }
}
