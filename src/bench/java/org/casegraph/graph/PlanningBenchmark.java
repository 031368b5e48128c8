package org.casegraph.graph;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.embedded.LocalDatabase;
import org.casegraph.graph.embedded.ServerAddress;
import org.springframework.util.FileSystemUtils;

/**
 * Measures what the first call of each file of {@code cypher/read} and {@code cypher/patterns} costs more than the
 * second, on an empty store; and what it costs where 32 ask first at once.
 */
public final class PlanningBenchmark {

    private static final int MANY = 32;

    private PlanningBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("casegraph-bench");
        try (var database = LocalDatabase.open(new DataDirectory(folder), LocalDatabase.IfRunning.REFUSE);
                var near = TestStore.at(database.address());
                var far = TestStore.at(elsewhere(database.address()))) {
            explained(near);
            first(near, "in this process", "");
            first(far, "over Bolt", " ");
            atOnce(near, "in this process", "  ");
            atOnce(far, "over Bolt", "   ");
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    private static ServerAddress elsewhere(ServerAddress address) {
        return new ServerAddress(
                URI.create("bolt://localhost:" + address.uri().getPort()), address.user(), address.password());
    }

    /** Whether a plan that was only explained is there for whoever asks. */
    private static void explained(TestStore store) {
        var text = store.files().pattern("coercion_chain").text();
        run(store, new Cypher("x", store.files().pattern("spouse_driven_abroad").text()));
        System.out.printf(
                "coercion_chain: explained %.1f ms", run(store, new Cypher("x", "EXPLAIN " + text + "\n//e")));
        System.out.printf(", then asked %.1f ms", run(store, new Cypher("x", text + "\n//e")));
        System.out.printf(", again %.1f ms%n", run(store, new Cypher("x", text + "\n//e")));
    }

    private static void first(TestStore store, String where, String suffix) {
        var costs = new ArrayList<Map.Entry<String, double[]>>();
        texts(store, suffix).forEach((name, text) -> {
            double first = run(store, text);
            double second = Math.min(run(store, text), run(store, text));
            costs.add(Map.entry(name, new double[] {first, second}));
        });
        costs.sort(Comparator.comparingDouble(cost -> -cost.getValue()[0]));
        double all = costs.stream().mapToDouble(cost -> cost.getValue()[0]).sum();
        System.out.printf(
                "%s, %d files: first calls %.0f ms in all, median %.1f ms%n",
                where, costs.size(), all, costs.get(costs.size() / 2).getValue()[0]);
        costs.stream()
                .limit(25)
                .forEach(cost -> System.out.printf(
                        "  %-40s %8.1f ms, then %6.1f ms%n", cost.getKey(), cost.getValue()[0], cost.getValue()[1]));
    }

    private static void atOnce(TestStore store, String where, String suffix) throws Exception {
        for (var name : List.of("coercion_chain", "many_pressed_against_one", "relative_held_for_testimony")) {
            var text = new Cypher("x", store.files().pattern(name).text() + suffix);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                long began = System.nanoTime();
                Callable<Double> ask = () -> run(store, text);
                for (var done :
                        threads.invokeAll(Stream.generate(() -> ask).limit(MANY).toList())) {
                    done.get();
                }
                System.out.printf(
                        "%s, %d at once, %s: %.0f ms%n", where, MANY, name, (System.nanoTime() - began) / 1e6);
            }
        }
    }

    private static Map<String, Cypher> texts(TestStore store, String suffix) {
        var texts = new LinkedHashMap<String, Cypher>();
        store.files().all().forEach((path, file) -> {
            if (!path.startsWith("write/")) {
                texts.put(path, new Cypher("x", file.text() + suffix));
            }
        });
        return texts;
    }

    /** Milliseconds; the values of the parameters do not count for the plan, as long as nothing is found. */
    private static double run(TestStore store, Cypher text) {
        long began = System.nanoTime();
        try {
            store.reads().read(text, values(text));
        } catch (StoreException e) {
            // A value of another kind was wanted; what it was planned for is planned.
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private static Map<String, Object> values(Cypher text) {
        var values = new LinkedHashMap<String, Object>();
        java.util.regex.Pattern.compile("\\$(\\w+)")
                .matcher(text.text())
                .results()
                .forEach(found -> values.put(
                        found.group(1),
                        switch (found.group(1)) {
                            case "readers", "limit", "first", "skip", "most" -> 2L;
                            default -> List.of();
                        }));
        return values;
    }
}
