package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.casegraph.Casegraph;
import org.casegraph.graph.Imports;
import org.casegraph.graph.StoreTest;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** Whoever listens is told what becomes of findings, as the server itself follows them. */
@SpringBootTest(
        classes = Casegraph.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"casegraph.watch.background=true", "casegraph.watch.delay=0s", "casegraph.watch.interval=200ms"})
@StoreTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FindingChangedTest {

    private static final String CARE =
            """
            acts: [{id: care, kind: DENIAL_OF_MEDICAL_CARE}]
            statements:
              - {at: 100-120, summary: No care., speakers: [%s], act: care, roles: {SUFFERED_BY: %s, TO_PRESS: %2$s}}
            """;

    private final int port;
    private final Imports imports;
    private final HttpClient client = HttpClient.newHttpClient();

    FindingChangedTest(@LocalServerPort int port, Imports imports) {
        this.port = port;
        this.imports = imports;
    }

    @Test
    void tellsOverAWebSocketEachWhatItAskedFor() throws Exception {
        imports.write(Coding.letter("names", ""));
        var ana = listening("involving: [\"%s\"]".formatted(Coding.person("ana")));
        var chains = listening("pattern: \"coercion_chain\"");
        var all = listening("");

        imports.write(Coding.letter("one", CARE.formatted("neighbours", "bruno")));
        assertThat(all.next()).contains("\"kind\":\"NEW\"", "Bruno Ruiz");
        imports.write(Coding.letter("two", CARE.formatted("police", "ana")));
        assertThat(all.next()).contains("Ana Ruiz");

        assertThat(ana.next()).contains("\"next\"", "New: Ana Ruiz was denied medical care", "\"name\":\"Ana Ruiz\"");
        assertThat(chains.messages).isEmpty();
        all.socket().abort();
        ana.socket().abort();
        chains.socket().abort();
    }

    @Test
    void tellsAsServerSentEvents() throws Exception {
        imports.write(Coding.letter("names", ""));
        var answer = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .header("Accept", "text/event-stream")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"query\":\"subscription { findingChanged { kind sentence } }\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");

        imports.write(Coding.letter("one", CARE.formatted("neighbours", "bruno")));

        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(nextLike("event:next", lines)).isEqualTo("event:next");
            assertThat(nextLike("data:", lines))
                    .contains("\"kind\":\"NEW\"", "New: Bruno Ruiz was denied medical care");
        }
    }

    @Test
    void refusesAWatchThatIsNot() throws Exception {
        var heard = listening("watch: \"none\"");

        assertThat(heard.next()).contains("\"error\"", "You have no watch of this id", "BAD_REQUEST");
        heard.socket().abort();
    }

    private static String nextLike(String start, BufferedReader lines) throws IOException {
        var line = lines.readLine();
        while (line != null && !line.startsWith(start)) {
            line = lines.readLine();
        }
        return String.valueOf(line);
    }

    private Ears listening(String arguments) throws Exception {
        var heard = new Ears();
        var socket = client.newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create("ws://localhost:" + port + "/graphql"), heard)
                .get(20, TimeUnit.SECONDS);
        heard.socket = socket;
        socket.sendText("{\"type\":\"connection_init\"}", true).get(5, TimeUnit.SECONDS);
        assertThat(heard.next()).contains("connection_ack");
        var question = "subscription { findingChanged%s { kind sentence roles { entities { name } } } }"
                .formatted(arguments.isEmpty() ? "" : "(" + arguments + ")")
                .replace("\"", "\\\"");
        socket.sendText("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"" + question + "\"}}", true)
                .get(5, TimeUnit.SECONDS);
        // The answer to a ping tells that what was sent before has been taken.
        socket.sendText("{\"type\":\"ping\"}", true).get(5, TimeUnit.SECONDS);
        if (!arguments.contains("watch")) {
            assertThat(heard.next()).contains("pong");
        }
        return heard;
    }

    private static final class Ears implements WebSocket.Listener {

        private final BlockingQueue<String> messages = new ArrayBlockingQueue<>(100);
        private final StringBuilder part = new StringBuilder();
        private WebSocket socket;

        WebSocket socket() {
            return socket;
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean isLast) {
            part.append(text);
            if (isLast) {
                messages.add(part.toString());
                part.setLength(0);
            }
            return WebSocket.Listener.super.onText(from, text, isLast);
        }

        String next() throws InterruptedException {
            return String.valueOf(messages.poll(60, TimeUnit.SECONDS));
        }
    }
}
