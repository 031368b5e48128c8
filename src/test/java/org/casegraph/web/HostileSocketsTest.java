package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Connections over which things are said that the protocol does not allow. */
@WebTest
class HostileSocketsTest {

    private static final String INIT = "{\"type\":\"connection_init\"}";
    private static final String LISTEN =
            "{\"id\":\"%s\",\"type\":\"subscribe\",\"payload\":{\"query\":\"subscription { findingChanged { id } }\"}}";

    private final int port;

    HostileSocketsTest(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4401 | {\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{__typename}\"}}",
                "4429 | " + INIT + " ; " + INIT,
                "4400 | " + INIT + " ; nonsense",
                "4400 | " + INIT + " ; {\"type\":\"nonsense\"}"
            })
    void theyAreClosedWithTheCodeOfTheProtocol(int code, String messages) throws Exception {
        var ears = new Ears();
        var socket = open(ears);
        for (var message : messages.split(" ; ")) {
            socket.sendText(message, true).get(5, TimeUnit.SECONDS);
        }

        assertThat(ears.closed.get(20, TimeUnit.SECONDS)).isEqualTo(code);
    }

    @Test
    void theSameNameIsNotListenedToTwice() throws Exception {
        var ears = new Ears();
        var socket = open(ears);
        for (var message : new String[] {INIT, LISTEN.formatted("1"), LISTEN.formatted("1")}) {
            socket.sendText(message, true).get(5, TimeUnit.SECONDS);
        }

        assertThat(ears.closed.get(20, TimeUnit.SECONDS)).isEqualTo(4409);
    }

    @Test
    void oneConnectionListensToSoMuchAndNoMore() throws Exception {
        var ears = new Ears();
        var socket = open(ears);
        socket.sendText(INIT, true).get(5, TimeUnit.SECONDS);
        assertThat(ears.next()).contains("connection_ack");
        for (int i = 0; i < 60; i++) {
            socket.sendText(LISTEN.formatted("n" + i), true).get(5, TimeUnit.SECONDS);
        }

        assertThat(ears.next()).contains("One connection may listen to 50 things at once");
        socket.abort();
    }

    @Test
    void aMessageWithoutEndClosesTheConnection() throws Exception {
        var ears = new Ears();
        var socket = open(ears);
        socket.sendText(INIT, true).get(5, TimeUnit.SECONDS);
        var end = ears.closed;
        try {
            for (int i = 0; i < 128 && !end.isDone(); i++) {
                socket.sendText("a".repeat(65_536), false).get(5, TimeUnit.SECONDS);
            }
        } catch (ExecutionException closed) {
            assertThat(closed).isNotNull();
        }

        assertThat(end.get(20, TimeUnit.SECONDS)).isIn(1009, 1006);
    }

    @Test
    void foreignPagesAreNotLetIn() {
        assertThat(handshake("Origin: http://evil.example", "Sec-WebSocket-Protocol: graphql-transport-ws"))
                .isEqualTo(403);
    }

    @Test
    void otherLanguagesAreNotSpoken() {
        assertThat(handshake("Sec-WebSocket-Protocol: soap, graphql-ws")).isEqualTo(400);
        assertThat(handshake()).isEqualTo(400);
    }

    private int handshake(String... headers) {
        return new Wire(port)
                .send("GET /graphql HTTP/1.1", "", upgrade(headers))
                .status();
    }

    private String[] upgrade(String... headers) {
        var all = new String[headers.length + 5];
        all[0] = "Host: localhost:" + port;
        all[1] = "Upgrade: websocket";
        all[2] = "Connection: Upgrade";
        all[3] = "Sec-WebSocket-Key: "
                + Base64.getEncoder().encodeToString("0123456789abcdef".getBytes(StandardCharsets.UTF_8));
        all[4] = "Sec-WebSocket-Version: 13";
        System.arraycopy(headers, 0, all, 5, headers.length);
        return all;
    }

    private WebSocket open(Ears ears) throws Exception {
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create("ws://localhost:" + port + "/graphql"), ears)
                .get(20, TimeUnit.SECONDS);
    }

    private static final class Ears implements WebSocket.Listener {

        private final LinkedBlockingQueue<String> messages = new LinkedBlockingQueue<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean isLast) {
            messages.add(text.toString());
            return WebSocket.Listener.super.onText(socket, text, isLast);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.complete(code);
            return WebSocket.Listener.super.onClose(socket, code, reason);
        }

        @Override
        public void onError(WebSocket socket, Throwable thrown) {
            closed.complete(1006);
        }

        String next() throws InterruptedException {
            return String.valueOf(messages.poll(20, TimeUnit.SECONDS));
        }
    }
}
