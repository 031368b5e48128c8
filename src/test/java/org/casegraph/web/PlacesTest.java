package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is chosen on the review page is the very place in the held text, whatever it is written in. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacesTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final String address;
    private Browser browser;

    PlacesTest(@LocalServerPort int port) {
        address = "http://localhost:" + port + "/review";
    }

    @BeforeAll
    void open() {
        browser = Browser.open();
        browser.go(address);
    }

    @AfterAll
    void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain words.\n\nAnd a second paragraph.",
                "Lines of another\r\nsystem.\r\n\r\nThey keep their two characters.\r\n",
                "Beyond the first plane: \uD83D\uDE00 \uD83D\uDC69\uD83C\uDFFD\u200D\uD83C\uDF73 \uD835\uDD18\uD835\uDD2B.",
                "Marks that combine: e\u0301tude, n\u0303, \u0439, \u0e19\u0e49\u0e33.",
                "\u0647\u0630\u0647 \u0631\u0633\u0627\u0644\u0629 from 2019.\n\n\u05e9\u05dc\u05d5\u05dd.",
                "\uFEFFIt begins with a mark of order.",
                "   Indented\twith \u00a0 spaces \u3000 of   all   sorts   ",
                "<script>alert(1)</script> & <b>no markup</b> &amp;",
            })
    void everyPlaceIsFoundBothWays(String text) throws IOException {
        assertThat(wrong(text, 7, List.of(), 0)).isEmpty();
        assertThat(wrong(text, 100_000, List.of(List.of(2, 9), List.of(4, 14), List.of(4, 9)), 0))
                .isEmpty();
    }

    @Test
    void aParagraphWithoutEndIsDrawnInStretches() throws IOException {
        var words = "Words without a paragraph \uD83D\uDE00 ".repeat(230);
        var faces = "." + "\uD83D\uDE00".repeat(3_500);

        assertThat(wrong(words, 1_000, List.of(List.of(5_990, 6_020)), 5_800)).isEmpty();
        assertThat(wrong(faces, 1_001, List.of(), 5_800)).isEmpty();
    }

    private List<String> wrong(String text, int cut, List<List<Integer>> marks, int first) throws IOException {
        var script = new ClassPathResource("places.js").getContentAsString(StandardCharsets.UTF_8);
        var answer = browser.eval("(%s)(%s, %d, %s, %d)"
                .formatted(
                        script.substring(script.indexOf("(async")).strip(),
                        JSON.writeValueAsString(text),
                        cut,
                        JSON.writeValueAsString(marks),
                        first));
        return answer.valueStream().map(JsonNode::asString).toList();
    }
}
