package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlaygroundPageTest {

    private static final String READY =
            """
            document.querySelectorAll('.graphiql-tab').length > 0
                && window.__MONACO?.editor.getEditors().some(editor => editor.getValue().includes('{'))""";
    private static final String ASKED = "__MONACO.editor.getEditors()[0]";
    private static final String ANSWER = "document.querySelector('.graphiql-response').innerText";

    private final String server;
    private final Questions questions;
    private Browser browser;

    PlaygroundPageTest(@LocalServerPort int port, @Autowired Questions questions) {
        this.server = "http://localhost:" + port;
        this.questions = questions;
    }

    @BeforeAll
    void start() {
        browser = Browser.open();
        browser.size(1400, 900);
    }

    @AfterAll
    void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openFresh() {
        browser.go(server + "/app.css");
        browser.eval("localStorage.clear()");
        open("/playground");
    }

    @Test
    void laysEveryQuestionOutAsATab() {
        var titles = browser.eval("[...document.querySelectorAll('.graphiql-tab')].map(tab => tab.innerText.trim())");
        var listed = browser.eval("[...document.querySelectorAll('aside li a')].map(link => link.innerText)");

        assertThat(titles.size()).isEqualTo(questions.all().size()).isPositive();
        assertThat(listed.valueStream().map(each -> each.asString()))
                .containsExactlyElementsOf(
                        questions.all().stream().map(Question::title).toList());
    }

    @Test
    void runsAQuestionAndShowsItsAnswer() {
        open("/playground?query=query%20Mine%20%7B%20kind%3A%20__typename%20%7D");

        browser.click(".graphiql-execute-button");
        browser.waitFor(ANSWER + ".includes('Query')");

        assertThat(browser.eval(ANSWER).asString()).contains("\"kind\"", "\"Query\"");
    }

    @Test
    void opensAQuestionInItsOwnTab() {
        var last = questions.all().getLast();

        open(last.address());

        assertThat(browser.eval(ASKED + ".getValue()").asString()).isEqualTo(last.query());
        assertThat(browser.eval("document.querySelectorAll('.graphiql-tab').length")
                        .asInt())
                .isEqualTo(questions.all().size());
        assertThat(browser.eval("document.querySelector('.graphiql-tab:last-child')"
                                + ".classList.contains('graphiql-tab-active')")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void keepsWhatIsTypedFromTheServer() {
        open("/playground?query=%7B%20__typename%20%7D");

        assertThat(browser.eval("location.search").asString()).isEmpty();
        browser.eval(ASKED + ".setValue('query Secret { __typename }')");
        browser.waitFor("location.hash.includes('Secret')");
        assertThat(browser.eval("location.search").asString()).isEmpty();
    }

    @Test
    void keepsWhatIsTypedUntilToldToForget() {
        browser.eval(ASKED + ".setValue('query Mine { __typename }')");
        browser.waitFor("localStorage.getItem('graphiql:tabState').includes('query Mine')");

        open("/playground");
        assertThat(browser.eval(ASKED + ".getValue()").asString()).isEqualTo("query Mine { __typename }");

        browser.follow("#forget");
        browser.waitFor(READY);
        assertThat(browser.eval("JSON.stringify(localStorage)").asString()).doesNotContain("query Mine");
    }

    @Test
    void asksNobodyElse() {
        assertThat(browser.requests())
                .isNotEmpty()
                .allMatch(request -> request.startsWith(server + "/") || request.startsWith("data:"));
        assertThat(browser.complaints()).isEmpty();
    }

    private void open(String path) {
        browser.go("about:blank");
        browser.go(server + path);
        browser.waitFor(READY);
    }
}
