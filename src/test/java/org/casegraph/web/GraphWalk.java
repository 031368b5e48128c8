package org.casegraph.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** Steps that whoever looks at the graph takes in the browser, as often as a test needs them. */
final class GraphWalk {

    private static final String NODES = "[...document.querySelectorAll('.drawing .node')].map(n => n.dataset.id)";

    static final String OFFERED = "document.querySelector('[role=listbox]:not([hidden]) [role=option]')";

    private final Browser browser;
    private final String address;
    private int opened;

    GraphWalk(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Opens a state in a page that was loaded for it. */
    void open(String hash) {
        browser.go(address + "?" + ++opened + hash);
        browser.waitFor("document.querySelector('.toolbar, .whole')");
    }

    /** Finds somebody by name, with the keys alone. */
    void find(String name) {
        browser.eval("document.querySelector('#search').focus()");
        browser.type(name);
        browser.waitFor(OFFERED);
        browser.press("Enter", 13, "\r");
        browser.waitFor("document.activeElement.matches('.node') && document.querySelector('.panel h2[dir=auto]')");
    }

    /** Shows all kinds of ties around whoever has the focus. */
    void expand() {
        var before = nodes().size();
        browser.keys("e");
        browser.waitFor("document.querySelector('dialog[open]') || " + NODES + ".length > " + before);
        if (browser.eval("Boolean(document.querySelector('dialog[open]'))").asBoolean()) {
            browser.click("dialog[open] .main");
        }
        browser.waitFor(NODES + ".length > " + before);
        browser.waitFor("document.querySelector('#told').innerText.includes('around')");
    }

    void waitForNodes(int count) {
        browser.waitFor(NODES + ".length === " + count);
    }

    Set<String> nodes() {
        return new TreeSet<>(strings(browser.eval(NODES)));
    }

    List<String> texts(String selector) {
        return strings(browser.eval(
                "[...document.querySelectorAll('%s')].map(each => each.textContent.trim())".formatted(selector)));
    }

    /** What the drawing or the table would be saved as. */
    String saved(String way) {
        return browser.eval(
                        """
                        new Promise((done) => {
                          const made = URL.createObjectURL;
                          URL.createObjectURL = (blob) => {
                            if (blob.type !== 'image/svg+xml' || '%1$s' === 'svg') blob.text().then(done);
                            return made.call(URL, blob);
                          };
                          HTMLAnchorElement.prototype.click = () => {};
                          document.querySelector('[data-export=%1$s]').click();
                          setTimeout(() => { URL.createObjectURL = made; }, 5000);
                        })"""
                                .formatted(way))
                .asString();
    }

    /** The value of a function in a file of the tests. */
    JsonNode run(String file, String arguments) throws IOException {
        var script = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        return browser.eval(
                "(%s)(%s)".formatted(script.substring(script.indexOf("(async")).strip(), arguments));
    }

    void picture(String name) throws IOException {
        var kept = Files.createDirectories(Path.of("target", "pictures"));
        browser.screenshot(kept.resolve("graph-" + name + ".png"));
    }

    static List<String> strings(JsonNode values) {
        return values.valueStream().map(JsonNode::asString).toList();
    }
}
