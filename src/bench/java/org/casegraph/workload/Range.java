package org.casegraph.workload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a server from several threads, each its next question as soon as it has the answer. */
final class Range {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(
                    Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory()))
            .build();
    private final String bare;

    Range(String bare) {
        this.bare = bare;
    }

    String ask(Shot shot) {
        try {
            var request = HttpRequest.newBuilder(URI.create(shot.address()))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(shot.body()))
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode read(Shot shot) {
        return JSON.readTree(ask(shot));
    }

    Shots shoot(List<Shot> shots, int threads, double seconds) {
        var before = used();
        var nanos = new ConcurrentLinkedQueue<long[]>();
        var next = new AtomicLong();
        var failures = new AtomicLong();
        long began = System.nanoTime();
        long end = began + (long) (seconds * 1e9);
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < threads; i++) {
                pool.submit(() -> {
                    var own = new ArrayList<Long>();
                    while (System.nanoTime() < end) {
                        var shot = shots.get((int) (next.getAndIncrement() % shots.size()));
                        long from = System.nanoTime();
                        if (ask(shot).contains("\"errors\"")) {
                            failures.incrementAndGet();
                        }
                        own.add(System.nanoTime() - from);
                    }
                    nanos.add(own.stream().mapToLong(Long::longValue).toArray());
                });
            }
        }
        double took = (System.nanoTime() - began) / 1e9;
        var after = used();
        var all = nanos.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Shots(
                all,
                took,
                (after.get("processorNanos").asLong()
                                - before.get("processorNanos").asLong())
                        / 1e6
                        / all.length,
                (after.get("allocated").asLong() - before.get("allocated").asLong()) / 1e3 / all.length,
                (double) (after.get("statements").asLong()
                                - before.get("statements").asLong())
                        / all.length,
                failures.get());
    }

    private JsonNode used() {
        return read(new Shot(bare + "/used", "{}"));
    }

    static String json(Map<String, ?> body) {
        return JSON.writeValueAsString(body);
    }

    /** One request: where to, and with what. */
    record Shot(String address, String body) {}
}
