package org.casegraph.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Chrome DevTools Protocol over one WebSocket: commands that are answered, events that are kept. */
final class DevTools implements WebSocket.Listener, AutoCloseable {

    record Event(String method, JsonNode parameters) {}

    private static final JsonMapper JSON = new JsonMapper();

    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final StringBuilder incoming = new StringBuilder();
    private final HttpClient http = HttpClient.newHttpClient();
    private final WebSocket socket;

    DevTools(String address) {
        socket =
                http.newWebSocketBuilder().buildAsync(URI.create(address), this).join();
    }

    /** Sends a command to a page, or to the browser where the session is empty, and waits for its answer. */
    JsonNode send(String session, String method, Map<String, ?> parameters) {
        var id = ids.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        waiting.put(id, answer);
        var message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(message.toString(), true).join();
        return answer.orTimeout(60, TimeUnit.SECONDS).join();
    }

    /** The next event with this name, from now on. */
    CompletableFuture<JsonNode> next(String method) {
        return awaited.computeIfAbsent(method, name -> new CompletableFuture<>())
                .orTimeout(60, TimeUnit.SECONDS);
    }

    /** What has been seen since the last call of {@link #forget}. */
    List<Event> events() {
        return List.copyOf(events);
    }

    void forget() {
        events.clear();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        incoming.append(part);
        if (last) {
            take(JSON.readTree(incoming.toString()));
            incoming.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void take(JsonNode message) {
        if (!message.has("id")) {
            var event = new Event(message.path("method").asString(), message.path("params"));
            events.add(event);
            var waiter = awaited.remove(event.method());
            if (waiter != null) {
                waiter.complete(event.parameters());
            }
            return;
        }
        var answer = waiting.remove(message.path("id").asInt());
        if (message.has("error")) {
            answer.completeExceptionally(
                    new IllegalStateException(message.path("error").toString()));
        } else {
            answer.complete(message.path("result"));
        }
    }

    @Override
    public void close() {
        socket.abort();
        http.shutdownNow();
    }
}
