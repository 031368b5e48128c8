package org.casegraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.casegraph.access.Viewer;
import org.casegraph.access.audit.Actor;
import org.casegraph.model.Clearance;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseField;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Asks what our own pages ask most, one question after the other, beside the work of a server that has just started: then
 * the first who asks such a thing finds it planned. What comes of it is shown to nobody.
 */
@Component
public final class WarmUp implements AutoCloseable {

    private static final Viewer NOBODY = new Viewer("warm-up", Clearance.SEALED);
    private static final String SOMEBODY = "people.nodes[0].id";
    private static final Duration END = Duration.ofSeconds(6);

    private final ExecutionGraphQlService questions;
    private volatile boolean isClosing;
    private @Nullable Thread thread;

    WarmUp(ExecutionGraphQlService questions) {
        this.questions = questions;
    }

    /** Begins, and goes on by itself. */
    public synchronized void begin() {
        thread = Thread.ofPlatform().daemon().name("warm-up").start(this::askQuietly);
    }

    /** Waits for the question that is under way: the database must not go away under it. */
    @Override
    public synchronized void close() {
        isClosing = true;
        try {
            if (thread != null && thread.join(END)) {
                thread = null;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void askQuietly() {
        try {
            askAll();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | RuntimeException e) {
            // Then those who ask first wait a little longer.
            Thread.yield();
        }
    }

    /** The answers; where nothing is loaded, only to what can be asked then. */
    List<ExecutionGraphQlResponse> askAll() throws InterruptedException, ExecutionException {
        var whoever = asked("whoever", Map.of()).get();
        ResponseField id = whoever.field(SOMEBODY);
        if (isClosing || !(id.getValue() instanceof String somebody)) {
            return List.of(whoever);
        }
        return List.of(whoever, asked("somebody", Map.of("id", somebody)).get());
    }

    private CompletableFuture<ExecutionGraphQlResponse> asked(String name, Map<String, Object> variables) {
        var request = new DefaultExecutionGraphQlRequest(
                text(name), null, new LinkedHashMap<>(variables), null, "warm-up-" + name, Locale.ROOT);
        request.configureExecutionInput((_, input) -> input.graphQLContext(
                        context -> context.put(ViewerEdge.VIEWER, NOBODY).put(Actor.class, Actor.SERVER))
                .build());
        return questions.execute(request).toFuture();
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("warm-up/" + name + ".graphql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
