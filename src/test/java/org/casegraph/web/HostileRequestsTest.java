package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that no well-meant program sends; after each of them the server answers others. */
@WebTest
class HostileRequestsTest {

    private static final String JSON = "Content-Type: application/json";
    private static final String QUESTION = "{\"query\":\"{__typename}\"}";

    private final int port;
    private final Wire wire;

    HostileRequestsTest(@LocalServerPort int port) {
        this.port = port;
        this.wire = new Wire(port);
    }

    @AfterEach
    void othersAreAnswered() {
        assertThat(wire.post(QUESTION, JSON).body()).contains("\"__typename\":\"Query\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"query\":}",
                "{\"query\":null}",
                "{\"query\":5}",
                "{\"query\":[\"{__typename}\"]}",
                "{\"query\":{\"a\":1}}",
                "{\"query\":\"{__typename}\",\"variables\":[]}",
                "{\"query\":\"{__typename}\",\"variables\":\"x\"}",
                "{\"query\":\"{__typename}\",\"operationName\":{}}",
                "{\"query\":\"{__typename}\",\"extensions\":7}",
                "{}",
                "{\"qeury\":\"{__typename}\"}",
                "{\"query\":\"\"}",
                "{\"query\":\"{__typename}\"} trailing",
                "{\"query\":\"\u0000\"}"
            })
    void bodiesOfTheWrongShapeAreRefused(String body) {
        var answer = wire.post(body, JSON, "Accept: application/graphql-response+json");

        assertThat(answer.status()).isEqualTo(400);
        silent(answer);
    }

    @Test
    void variablesNestedWithoutEndAreRefused() {
        var deep = "{\"query\":\"{__typename}\",\"variables\":{\"x\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}}";
        var answer = wire.post(deep, JSON);

        assertThat(answer.status()).isBetween(200, 499);
        assertThat(answer.body()).contains("errors").doesNotContain("\"data\":{");
        silent(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "2147483648", "1.5", "\"1\"", "true", "[[]]", "{}", "1e2147483647"})
    void numbersThatAreNoneAreMistakesOfWhoeverAsks(String number) {
        var answer = wire.post(
                "{\"query\":\"query($n: Int) { people(first: $n) { totalCount } }\",\"variables\":{\"n\":%s}}"
                        .formatted(number),
                JSON);

        assertThat(answer.status()).isBetween(200, 499);
        assertThat(answer.body()).contains("errors");
        silent(answer);
    }

    @Test
    void halvesOfCharactersAreRefused() {
        var answer = wire.post(
                "{\"query\":\"query($t: String!) { search(text: $t) { totalCount } }\",\"variables\":{\"t\":\"\\ud800\"}}",
                JSON);

        assertThat(answer.body()).contains("half of a character");
    }

    @Test
    void manyQuestionsInOneListAreRefused() {
        assertThat(wire.post("[" + (QUESTION + ",").repeat(100) + QUESTION + "]", JSON)
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subscription { findingChanged { id } }",
                "{ __typename ... @defer { people { totalCount } } }",
                "{ people { nodes @stream { id } } }"
            })
    void whatCannotBeAnsweredAtOnceDoesNotHang(String query) {
        var answer = wire.post("{\"query\":\"" + query + "\"}", JSON, "Accept: application/json");

        assertThat(answer.status()).isBetween(200, 499);
        silent(answer);
    }

    @Test
    void mistakesOfTheQuestionHaveNoDataAndTheAskedMediaType() {
        for (var query : List.of("{", "{ nope }", "query($i: ID!) { node(id: $i) { id } }")) {
            var answer = wire.post("{\"query\":\"" + query + "\"}", JSON, "Accept: application/graphql-response+json");

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.header("Content-Type")).startsWith("application/graphql-response+json");
            assertThat(answer.body()).contains("\"errors\"").doesNotContain("\"data\"");
            silent(answer);
        }
    }

    @Test
    void markupInAMistakeStaysJson() {
        var answer = wire.post(
                "{\"query\":\"{ node(id: \\\"<img src=x onerror=alert(1)>\\\") { id nope } }\"}",
                JSON,
                "Accept: text/html, application/json;q=0.9");

        assertThat(answer.header("Content-Type")).contains("json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "ISO-8859-1", "UTF-16BE", "UTF-8"})
    void otherEncodingsAreUnderstoodOrRefused(String encoding) throws IOException {
        var question = "{\"query\":\"query($t: String!) { search(text: $t) { totalCount } }\","
                + "\"variables\":{\"t\":\"Zoë\u00ff\"}}";
        var answer = raw(
                ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + JSON + "\r\nContent-Length: "
                        + question.getBytes(Charset.forName(encoding)).length + "\r\n\r\n"),
                question.getBytes(Charset.forName(encoding)));

        assertThat(status(answer)).isBetween(200, 499);
        assertThat(answer).doesNotContain("Exception", "org.");
    }

    @Test
    void aBodyThatUnpacksWithoutEndIsNotUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(new byte[8_000_000]);
        }
        var answer = raw(
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + JSON
                        + "\r\nContent-Encoding: gzip\r\nContent-Length: " + packed.size() + "\r\n\r\n",
                packed.toByteArray());

        assertThat(status(answer)).isEqualTo(415);
    }

    @Test
    void longHeadersAndAddressesAreRefused() {
        assertThat(wire.get("/", "X-Long: " + "a".repeat(64_000)).status()).isBetween(400, 499);
        assertThat(wire.get("/" + "a".repeat(100_000)).status()).isBetween(400, 499);
        assertThat(wire.get("/graphql?query=" + "a".repeat(100_000)).status()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Content-Length: -1",
                "Content-Length: +24",
                "Content-Length: 24, 24x",
                "Transfer-Encoding: xchunked"
            })
    void framesOfTwoMeaningsGetOneAnswerAtMost(String framing) throws IOException {
        var smuggled = "0\r\n\r\nGET /playground HTTP/1.1\r\nHost: localhost\r\n\r\n";
        var answer = raw(
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\n" + JSON + "\r\n" + framing + "\r\n\r\n",
                smuggled.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.split("HTTP/1\\.1 ", -1)).hasSize(2);
        assertThat(status(answer)).isBetween(400, 599);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/..%2f..%2fetc%2fpasswd",
                "/vendor/..%5c..%5capplication.yaml",
                "/%2e%2e/%2e%2e/pom.xml",
                "/vendor/graphiql/..;/..;/application.yaml",
                "//etc/passwd",
                "/explorer/%00.graphql"
            })
    void pathsLeadNowhereElse(String path) {
        var answer = wire.get(path);

        assertThat(answer.status()).isBetween(400, 499);
        silent(answer);
    }

    @Test
    void slowSendersKeepNobodyWaiting() throws IOException {
        var sockets = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 60; i++) {
                sockets.add(open(
                        i % 2 == 0
                                ? "POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Slow"
                                : "POST /graphql HTTP/1.1\r\nHost: localhost\r\n" + JSON
                                        + "\r\nContent-Length: 1000\r\n\r\n{\"qu"));
            }
            for (int i = 0; i < 340; i++) {
                sockets.add(open(""));
            }
            assertThat(wire.post(QUESTION, JSON).status()).isEqualTo(200);
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
    }

    private Socket open(String beginning) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    /** What comes back until the server closes, or says nothing for a while. */
    private String raw(String head, byte[] body) throws IOException {
        try (var socket = open(head)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(body);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.split(" ")[1]);
    }

    private static void silent(Wire.Answer answer) {
        assertThat(answer.body())
                .doesNotContain("Exception", "org.", "java.", "tools.jackson", "Tomcat", "/home/", "neo4j")
                .hasSizeLessThan(6_000);
    }
}
