package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.casegraph.Casegraph;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.StoreTest.Emptied;
import org.casegraph.graph.TestStore;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A server that answers only what it knows, has little patience, and is asked for something that takes long. */
@SpringBootTest(
        classes = Casegraph.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "casegraph.query.trusted=src/test/resources/trusted",
            "casegraph.patterns=src/test/resources/trusted",
            "spring.graphql.websocket.connection-init-timeout=1s"
        })
@StoreTest(emptied = Emptied.BEFORE_ALL)
class StrictServerTest {

    private static final String SLOW = "query Slow { findings(pattern: \\\"takes_long\\\") { totalCount } }";

    private final int port;
    private final Wire wire;
    private final TestStore store;

    StrictServerTest(@LocalServerPort int port, TestStore store) {
        this.port = port;
        this.wire = new Wire(port);
        this.store = store;
    }

    @Test
    void answersTrustedDocumentsHoweverTheyAreLaidOut() {
        assertThat(wire.ask("query HowMany { people { totalCount } }").body()).contains("\"totalCount\":0");
        assertThat(wire.ask("query HowMany{people{totalCount,}}").body()).contains("\"totalCount\":0");
    }

    @Test
    void answersWhatItsOwnPagesAsk() {
        assertThat(wire.ask("query Waiting { candidates(first: 1) { totalCount } }")
                        .body())
                .contains("\"totalCount\":0");
    }

    @Test
    void answersNothingElse() {
        for (var query : new String[] {
            "{ __typename }",
            "query HowMany { people { totalCount nodes { name } } }",
            "query HowMany { people { totalCount } } query Other { cases { totalCount } }",
            "{ __schema { types { name } } }"
        }) {
            assertThat(wire.ask(query).body())
                    .contains("This server answers only questions that it knows already")
                    .doesNotContain("\"data\":{");
        }
    }

    @Test
    void whoSaysNothingIsNotWaitedFor() throws Exception {
        var closed = new CompletableFuture<Integer>();
        HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create("ws://localhost:" + port + "/graphql"), new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
                        closed.complete(code);
                        return null;
                    }
                })
                .get(20, TimeUnit.SECONDS);

        assertThat(closed.get(20, TimeUnit.SECONDS)).isEqualTo(4408);
    }

    @Test
    void workThatNobodyWaitsForStops() throws IOException {
        var body = "{\"query\":\"" + SLOW + "\"}";
        var request = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
        var sockets = new Socket[3];
        for (int i = 0; i < sockets.length; i++) {
            sockets[i] = new Socket(InetAddress.getLoopbackAddress(), port);
            sockets[i].getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        }
        awaitRunning(sockets.length);

        for (var socket : sockets) {
            socket.close();
        }

        awaitRunning(0);
    }

    /** The limit of a question is a minute here: what ends earlier was given up. */
    private void awaitRunning(long wanted) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() - end < 0 && running() != wanted) {
            Thread.onSpinWait();
        }
        assertThat(running()).isEqualTo(wanted);
    }

    private long running() {
        return store.rows("SHOW TRANSACTIONS YIELD metaData WHERE metaData.effort IS NOT NULL"
                        + " RETURN count(*) AS running")
                .getFirst()
                .number("running");
    }
}
