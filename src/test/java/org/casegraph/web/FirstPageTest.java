package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.Example;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstPageTest {

    private static final String DRAWN =
            "document.querySelector('.finding') && document.querySelector('.questions a') && readiness.innerText";

    private final String address;
    private final Wire wire;
    private Browser browser;

    FirstPageTest(@LocalServerPort int port) {
        address = "http://localhost:" + port + "/";
        wire = new Wire(port);
    }

    @BeforeAll
    void open(@Autowired Example example) {
        browser = Browser.open();
        example.load();
    }

    @AfterAll
    void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void draw() {
        browser.size(1200, 900);
        browser.go(address);
        browser.waitFor(DRAWN);
    }

    @Test
    void saysHowMuchIsLoaded() {
        var counts = texts("#loaded dd");

        assertThat(texts("#loaded dt"))
                .containsExactly("documents", "people", "institutions", "cases", "acts", "statements");
        assertThat(counts).hasSize(6).doesNotContain("0");
    }

    @Test
    void showsEveryFindingWithItsSources() {
        browser.click("#all-sources");

        assertThat(texts(".finding h4")).isNotEmpty().doesNotContain("");
        assertThat(texts(".finding .weight"))
                .allMatch(weight -> weight.matches(".+\\([0-9]+ independent origins?\\); .+"));
        assertThat(texts(".leg .state")).contains("proved").isSubsetOf("proved", "contested", "missing");
        assertThat(texts(".leg:not(:has(.missing)):not(:has(.statements li))")).isEmpty();
        assertThat(texts(".statements .summary")).isNotEmpty().doesNotContain("");
        assertThat(texts(".statements .stance")).allMatch(stance -> stance.endsWith(" by"));
        assertThat(texts(".statements .source")).allMatch(source -> source.matches("(?s).+ — .*[0-9].*"));
    }

    @Test
    void showsWhatIsIncompleteOnlyWhenAsked() {
        assertThat(texts(".finding")).hasSize(found(false));

        browser.click("#partial");
        browser.waitFor("document.querySelectorAll('.finding').length === " + found(true));

        assertThat(texts(".finding h4")).isNotEmpty().doesNotContain("");
    }

    @Test
    void linksToEveryQuestion() {
        assertThat(texts(".questions a")).isNotEmpty().doesNotContain("");
        assertThat(browser.eval("[...document.querySelectorAll('.questions a, .pattern > p > a')]"
                                + ".every(a => a.pathname === '/playground' && a.search.startsWith('?query='))")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void isUsedWithoutAMouse() {
        browser.press("Tab", 9, "");
        assertThat(browser.text(":focus")).isEqualTo("Skip to the findings");

        browser.press("Enter", 13, "\r");
        assertThat(browser.eval("document.activeElement.id").asString()).isEqualTo("findings");

        for (int tab = 0;
                tab < 60
                        && !browser.eval("document.activeElement.matches('summary')")
                                .asBoolean();
                tab++) {
            browser.press("Tab", 9, "");
        }
        assertThat(browser.eval("document.activeElement.parentElement.open").asBoolean())
                .isTrue();

        browser.press("Enter", 13, "\r");
        assertThat(browser.eval("document.activeElement.parentElement.open").asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void isReadInLightAndDark(String colours) throws IOException {
        browser.colours(colours);
        browser.click("#all-sources");

        assertThat(strings(
                        browser.eval(new ClassPathResource("contrast.js").getContentAsString(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void fitsANarrowScreen() {
        browser.size(420, 900);
        browser.click("#all-sources");

        assertThat(browser.eval("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(420);
    }

    @Test
    void asksNobodyElse() {
        assertThat(browser.requests()).isNotEmpty().allMatch(request -> request.startsWith(address));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void saysWhatToDoWhenTheServerIsGone() {
        browser.send("Network.setBlockedURLs", Map.of("urls", List.of("*/graphql")));
        browser.go(address);
        browser.waitFor("document.querySelectorAll('[role=alert]').length > 1");

        assertThat(browser.text("#found [role=alert]"))
                .isEqualTo("The server cannot be reached. See whether it is still running, then reload this page.");
        browser.send("Network.setBlockedURLs", Map.of("urls", List.of()));
    }

    private int found(boolean includePartial) {
        var answer = wire.ask("{ findings(includePartial: %s, first: 1) { totalCount } }".formatted(includePartial));
        return Integer.parseInt(answer.body().replaceAll("(?s).*\"totalCount\":([0-9]+).*", "$1"));
    }

    private List<String> texts(String selector) {
        return strings(browser.eval(
                "[...document.querySelectorAll('%s')].map(each => each.innerText.trim())".formatted(selector)));
    }

    private static List<String> strings(JsonNode values) {
        return values.valueStream().map(JsonNode::asString).toList();
    }
}
