package org.casegraph.web;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Steps that whoever decides who is who takes in the browser, as often as a test needs them. */
final class IdentityWalk {

    private static final String SHOWN = "document.querySelector('#pair-title')";

    private final Browser browser;
    private final String address;

    IdentityWalk(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Opens the page as somebody, at what stands after the #. */
    void begin(String coder, String hash) {
        browser.go(address);
        browser.eval("sessionStorage.clear(); sessionStorage.setItem('casegraph.coder', '%s')".formatted(coder));
        browser.go("about:blank");
        browser.go(address + "#" + hash);
        browser.waitFor("document.querySelector('#pair-title, .ledger, .runs')");
    }

    /** Opens the pair of the list in which this name stands. */
    void open(String name) {
        var pair = "[...document.querySelectorAll('.candidate')].find(each => each.innerText.includes('%s'))";
        browser.waitFor(pair.formatted(name));
        browser.eval(pair.formatted(name) + ".click()");
        shows(name);
    }

    /** Waits until the two that are shown are these. */
    void shows(String... names) {
        for (var name : names) {
            browser.waitFor(SHOWN + "?.parentElement.innerText.includes('%s')".formatted(name));
        }
        browser.waitFor("document.querySelectorAll('.row-of-two .waiting').length === 0");
    }

    /** Judges with a key, for the reason that is offered, or for another. */
    void judge(String key, String reason) {
        browser.keys(key);
        browser.waitFor("document.querySelector('#asking').open");
        if (!reason.isEmpty()) {
            browser.eval("document.querySelector('#asked').select()");
            browser.type(reason);
        }
        browser.press("Enter", 13, "\r");
        browser.waitFor("!document.querySelector('#asking').open");
    }

    void told(String words) {
        browser.waitFor("document.querySelector('#news')?.innerText.includes('%s')".formatted(words));
    }

    void isListed(String name, boolean whether) {
        browser.waitFor("[...document.querySelectorAll('.candidate')].some(each => each.innerText.includes('%s')) === %s"
                .formatted(name, whether));
    }

    List<String> texts(String selector) {
        return browser.eval(
                        "[...document.querySelectorAll('%s')].map(each => each.innerText.trim())".formatted(selector))
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
