package org.casegraph.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Steps that whoever reviews takes in the browser, as often as a test needs them. */
final class ReviewWalk {

    static final String MARKED = "document.querySelectorAll('#text mark').length > 3";
    static final String SHOWN = "document.querySelector('#card h2')";

    private static final String FRESH =
            "[...document.querySelectorAll('[role=option]')].find(o => o.innerText.includes('new group'))";

    private final Browser browser;
    private final String address;

    ReviewWalk(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Opens the start of the page as somebody. */
    void begin(String coder) {
        browser.go(address);
        browser.eval("sessionStorage.setItem('casegraph.coder', '%s')".formatted(coder));
        browser.go(address + "?by=" + coder);
        browser.waitFor("document.querySelector('#files')");
    }

    /** Adds a file and opens it as a document. */
    void upload(Path file, String text) throws IOException {
        browser.choose("#files", Files.writeString(file, text));
        browser.waitFor("document.querySelector('.uploads .done + a')");
        browser.click(".uploads .done + a");
        browser.waitFor(MARKED);
        browser.waitFor(SHOWN);
    }

    /** Goes on as somebody else, in the same document. */
    void goOnAs(String coder) {
        var hash = browser.eval("location.hash").asString();
        browser.eval("sessionStorage.setItem('casegraph.coder', '%s')".formatted(coder));
        browser.go(address + "?as=" + coder + hash);
        browser.waitFor(MARKED);
        browser.waitFor(SHOWN);
    }

    /** Says who wrote the document, so that it has a voice. */
    void describe(String author) {
        browser.click(".about button");
        browser.eval("document.querySelector('[data-field=authors] input').focus()");
        browser.type(author);
        browser.waitFor(FRESH);
        browser.eval(FRESH + ".click()");
        browser.click(".describe .main");
        browser.waitFor("document.querySelector('.about .soft')?.innerText.includes('%s')".formatted(author));
        browser.waitFor(MARKED);
        browser.waitFor(SHOWN);
    }

    void open(String mark, String heading) {
        browser.click(mark);
        browser.waitFor("document.querySelector('#card h2')?.innerText === '%s'".formatted(heading));
    }

    /** Writes into a field of the form in the place of what stood there. */
    void write(String field, String text) {
        browser.eval("document.querySelector('#card [data-field=%s] :is(input, textarea)').focus()".formatted(field));
        browser.eval("document.activeElement.select()");
        browser.type(text);
        browser.press("Escape", 27, "");
    }

    /** Says in whose voice the statement is. */
    void voice(String part) {
        browser.eval("document.querySelector('[data-field=speakers]').closest('details').open = true");
        browser.eval("document.querySelector('[data-field=speakers] input').focus()");
        pick(part);
        browser.press("Escape", 27, "");
    }

    /** Types a part of a word, and takes what is offered first. */
    void pick(String part) {
        browser.type(part);
        browser.waitFor("document.activeElement.getAttribute('aria-expanded') === 'true'");
        browser.press("Enter", 13, "\r");
    }

    void told(String words) {
        browser.waitFor("document.querySelector('#told').innerText.includes('%s')".formatted(words));
    }

    /** Draws the mouse over words of the text. */
    void select(String words) {
        var ends = browser.eval(
                """
                (() => {
                  const pane = document.querySelector('#text');
                  const start = pane.textContent.indexOf('%1$s');
                  const points = [start, start + '%1$s'.length - 1].map((offset, isLast) => {
                    const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
                    let at = 0;
                    for (let node = walker.nextNode(); node; at += node.length, node = walker.nextNode()) {
                      if (offset >= at + node.length) continue;
                      const range = document.createRange();
                      range.setStart(node, offset - at);
                      range.setEnd(node, offset - at + 1);
                      const box = range.getBoundingClientRect();
                      return [isLast ? box.right : box.left, box.top + box.height / 2];
                    }
                  });
                  return points.flat();
                })()"""
                        .formatted(words));
        browser.drag(
                ends.get(0).asDouble(),
                ends.get(1).asDouble(),
                ends.get(2).asDouble(),
                ends.get(3).asDouble());
    }

    List<String> texts(String selector) {
        return browser.eval(
                        "[...document.querySelectorAll('%s')].map(each => each.innerText.trim())".formatted(selector))
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
