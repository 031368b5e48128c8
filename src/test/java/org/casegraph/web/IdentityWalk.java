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

    /** Opens the pair of the list in which these names stand. */
    void open(String one, String other) {
        isListed(one, other, true);
        browser.eval(listed(one, other) + ".click()");
        shows(one, other);
    }

    private static String listed(String one, String other) {
        return "[...document.querySelectorAll('.candidate')].find(each => ['%s', '%s'].every(name => each.innerText.includes(name)))"
                .formatted(one, other);
    }

    /** Waits until the two that are shown are these. */
    void shows(String... names) {
        for (var name : names) {
            browser.waitFor(SHOWN + "?.parentElement.innerText.includes('%s')".formatted(name));
        }
        browser.waitFor("document.querySelectorAll('.row-of-two .waiting, #pair[aria-busy]').length === 0");
    }

    /** Judges with a key, for the reason that is offered, or for another. */
    void judge(String key, String reason) {
        browser.waitFor("!document.querySelector('#pair[aria-busy]')");
        browser.keys(key);
        browser.waitFor("document.querySelector('#asking').open");
        if (!reason.isEmpty()) {
            browser.eval("document.querySelector('#asked').select()");
            browser.type(reason);
        }
        browser.press("Enter", 13, "\r");
        browser.waitFor("!document.querySelector('#asking').open");
    }

    /** What is offered as a reason when a key is pressed. */
    String offered(String key) {
        browser.waitFor("!document.querySelector('#pair[aria-busy]')");
        browser.keys(key);
        browser.waitFor("document.querySelector('#asking').open");
        var reason = browser.eval("document.querySelector('#asked').value").asString();
        browser.press("Escape", 27, "");
        browser.waitFor("!document.querySelector('#asking').open");
        return reason;
    }

    void told(String words) {
        browser.waitFor("document.querySelector('#news')?.innerText.includes('%s')".formatted(words));
    }

    void isListed(String one, String other, boolean whether) {
        browser.waitFor("(%s !== undefined) === %s".formatted(listed(one, other), whether));
    }

    List<String> texts(String selector) {
        return browser.eval(
                        "[...document.querySelectorAll('%s')].map(each => each.innerText.trim())".formatted(selector))
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
