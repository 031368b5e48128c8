package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.casegraph.Casegraph;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.StoreTest.Emptied;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The ways to the API besides a plain request. */
@SpringBootTest(classes = Casegraph.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@StoreTest(emptied = Emptied.BEFORE_ALL)
class WebSocketTest {

    private static final String QUESTION = "{\"query\":\"{ people { totalCount } }\"}";

    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    WebSocketTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void answersOverAWebSocket() throws Exception {
        var heard = new Ears();
        var socket = client.newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create("ws://localhost:" + port + "/graphql"), heard)
                .get(20, TimeUnit.SECONDS);

        socket.sendText("{\"type\":\"connection_init\"}", true).get(5, TimeUnit.SECONDS);
        assertThat(heard.next()).contains("connection_ack");

        socket.sendText("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":" + QUESTION + "}", true)
                .get(5, TimeUnit.SECONDS);
        assertThat(heard.next()).contains("\"next\"", "\"totalCount\":0");
        assertThat(heard.next()).contains("\"complete\"");
        socket.abort();
    }

    @Test
    void answersAPlainRequestInBothMediaTypes() throws Exception {
        for (var type : new String[] {"application/json", "application/graphql-response+json"}) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                            .header("Content-Type", "application/json")
                            .header("Accept", type)
                            .POST(HttpRequest.BodyPublishers.ofString(QUESTION))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
            assertThat(answer.body()).isEqualTo("{\"data\":{\"people\":{\"totalCount\":0}}}");
        }
    }

    private static final class Ears implements WebSocket.Listener {

        private final BlockingQueue<String> messages = new ArrayBlockingQueue<>(10);

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean isLast) {
            messages.add(text.toString());
            return WebSocket.Listener.super.onText(socket, text, isLast);
        }

        String next() throws InterruptedException {
            return String.valueOf(messages.poll(20, TimeUnit.SECONDS));
        }
    }
}
