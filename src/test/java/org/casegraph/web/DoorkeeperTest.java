package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class DoorkeeperTest {

    private static final String JSON = "Content-Type: application/json";
    private static final String QUESTION = "{\"query\":\"{__typename}\"}";

    private final int port;
    private final Wire wire;

    DoorkeeperTest(@LocalServerPort int port) {
        this.port = port;
        this.wire = new Wire(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:1", "127.0.0.1:8080", "[::1]", "[::1]:8080"})
    void servesUnderItsOwnNames(String host) {
        assertThat(wire.send("GET / HTTP/1.1", "", "Host: " + host).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "localhost.evil.example", "localhost.", "127.0.0.1.nip.io:8080", "[::2]", ""})
    void doesNotServeUnderForeignNames(String host) {
        var answer = wire.send("GET / HTTP/1.1", "", "Host: " + host);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body())
                .contains("does not answer under that host name")
                .doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "http://localhost:1", "null", "http://localhost", "file://"})
    void foreignPagesMayNotAsk(String origin) {
        assertThat(wire.post(QUESTION, JSON, "Origin: " + origin).status()).isEqualTo(403);
    }

    @Test
    void ownPagesMayAsk() {
        var answer = wire.post(QUESTION, JSON, "Origin: http://localhost:" + port, "Sec-Fetch-Site: same-origin");

        assertThat(answer.body()).contains("\"__typename\":\"Query\"");
    }

    @Test
    void decisionsAreTakenFromOwnPagesAlone() {
        var withdrawal = "{\"query\":\"mutation { withdraw(ruling: \\\"none\\\", reason: \\\"x\\\") { id } }\"}";

        assertThat(wire.post(withdrawal, JSON, "Origin: http://localhost:" + port)
                        .body())
                .contains("There is no ruling of this id");
        assertThat(wire.post(withdrawal, JSON, "Origin: http://evil.example").status())
                .isEqualTo(403);
        assertThat(wire.get("/graphql?query=mutation%7Bwithdraw(ruling:%22none%22,reason:%22x%22)%7Bid%7D%7D")
                        .status())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void foreignPagesMayLinkButNotFetch(String site) {
        var link = new String[] {"Sec-Fetch-Site: " + site, "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"};

        assertThat(wire.get("/", link).status()).isEqualTo(200);
        assertThat(wire.get("/graphql?query=%7B__typename%7D", link).status()).isEqualTo(403);
        assertThat(wire.get("/", "Sec-Fetch-Site: " + site, "Sec-Fetch-Mode: no-cors")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "TRACE"})
    void otherMethodsAreRefused(String method) {
        assertThat(wire.send(method + " /graphql HTTP/1.1", "", "Host: localhost")
                        .status())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "*/*"})
    void questionsAreJson(String type) {
        assertThat(wire.post(QUESTION, "Content-Type: " + type).status()).isEqualTo(415);
        assertThat(wire.post(QUESTION).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"text\"", "5", "  true"})
    void questionsAreObjects(String body) {
        assertThat(wire.post(body, JSON).status()).isEqualTo(400);
    }

    @Test
    void compressedBodiesAreRefused() {
        assertThat(wire.post(QUESTION, JSON, "Content-Encoding: gzip").status()).isEqualTo(415);
    }

    @Test
    void aLongBodyIsRefusedBeforeItIsSent() {
        var answer = wire.send("POST /graphql HTTP/1.1", "", "Host: localhost", JSON, "Content-Length: 12000000");

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void aBodyWithoutAnEndIsCutOff() {
        var chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
        var answer = wire.send(
                "POST /graphql HTTP/1.1", chunk.repeat(17), "Host: localhost", JSON, "Transfer-Encoding: chunked");

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void aBodyOfTheLongestKindIsRead() {
        var question = QUESTION + " ".repeat(HeldBody.LONGEST - QUESTION.length());

        assertThat(wire.post(question, JSON).body()).contains("\"__typename\":\"Query\"");
    }

    @Test
    void aBodyOfTwoLengthsIsRefused() {
        var answer = wire.send(
                "POST /graphql HTTP/1.1", QUESTION, "Host: localhost", JSON, "Content-Length: 5", "Content-Length: 6");

        assertThat(answer.status()).isEqualTo(400);
    }
}
