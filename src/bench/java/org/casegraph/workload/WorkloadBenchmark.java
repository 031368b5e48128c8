package org.casegraph.workload;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.workload.Range.Shot;
import tools.jackson.databind.JsonNode;

/**
 * Asks ten questions of the endpoint, and of the database alone with Cypher written by hand, in the process of the
 * database and over Bolt, in turn; tells how they compare. The arguments are a data directory that is filled and not in
 * use, and, if wanted, how many seconds each turn takes (3) and the numbers who ask at once (1,8,32).
 */
public final class WorkloadBenchmark {

    private static final int ROUNDS = 3;
    private static final double WARMING = 4;

    private final Range range;
    private final String product;
    private final String bare;
    private final Map<String, List<String>> subjects = new LinkedHashMap<>();

    private WorkloadBenchmark(String product, String bare) {
        this.product = product;
        this.bare = bare;
        this.range = new Range(bare);
    }

    public static void main(String[] arguments) throws IOException {
        double seconds = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 3;
        var threads = List.of((arguments.length > 2 ? arguments[2] : "1,8,32").split(","));
        var server = started(Path.of(arguments[0]));
        try {
            var ports = ports(server);
            var benchmark = new WorkloadBenchmark("http://127.0.0.1:" + ports[0], "http://127.0.0.1:" + ports[1]);
            benchmark.choose();
            if (System.getenv("ONLY") == null) benchmark.compare();
            benchmark.run(threads.stream().map(Integer::valueOf).toList(), seconds);
        } finally {
            server.destroy();
        }
    }

    private static Process started(Path data) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx2g",
                        "-Dsun.net.httpserver.nodelay=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WorkloadServer.class.getName(),
                        data.toAbsolutePath().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String[] ports(Process server) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("PORTS ")) {
                return line.substring(6).split(" ");
            }
        }
        throw new IOException("The server ended before it answered.");
    }

    private void choose() {
        for (int i = 0; i < Subjects.NAMES.size(); i++) {
            var found = new ArrayList<String>();
            range.read(new Shot(bare + "/near/" + (-i - 1), "{}")).forEach(one -> found.add(one.asString()));
            subjects.put(Subjects.NAMES.get(i), found);
        }
    }

    private List<Shot> shots(int number, String way) {
        var asked = Asked.ALL.get(number);
        var shots = new ArrayList<Shot>();
        var ids = subjects.getOrDefault(asked.variable().equals("pairs") ? "people" : asked.variable(), List.of(""));
        for (int i = 0; i < ids.size(); i++) {
            var variables = new LinkedHashMap<String, Object>();
            if (!asked.variable().equals("none")) {
                variables.put("id", ids.get(i));
            }
            if (asked.variable().equals("pairs")) {
                variables.put("other", ids.get((i * 7 + 13) % ids.size()));
            }
            shots.add(
                    way.equals("graphql")
                            ? new Shot(
                                    product + "/graphql",
                                    Range.json(Map.of("query", asked.graphql(), "variables", variables)))
                            : new Shot(bare + "/" + way + "/" + number, Range.json(variables)));
        }
        return shots;
    }

    /** The same question has to have the same answer, or there is nothing to compare. */
    private void compare() {
        for (int number = 0; number < Asked.ALL.size(); number++) {
            var ours = shots(number, "graphql");
            int equal = 0;
            int empty = 0;
            var example = "";
            for (int i = 0; i < Math.min(40, ours.size()); i++) {
                var answer = range.read(ours.get(i));
                if (answer.has("errors") && example.isEmpty()) {
                    example = " " + answer;
                }
                if (Asked.ALL.get(number).cypher().isEmpty()) {
                    continue;
                }
                var theirs = range.read(shots(number, "near").get(i)).path(0);
                if (ordered(answer.path("data")).equals(ordered(theirs))) {
                    equal++;
                } else if (example.isEmpty()) {
                    example = "%n  ours   %.600s%n  theirs %.600s".formatted(ordered(answer.path("data")), ordered(theirs));
                }
            }
            System.out.printf("%-22s equal: %d of %d%s%n", Asked.ALL.get(number).name(), equal, Math.min(40, ours.size()), example);
        }
    }

    /** With the fields of every object, and what stands in lists, in one order. */
    private static String ordered(JsonNode node) {
        if (node.isArray()) {
            var parts = new ArrayList<String>();
            node.forEach(one -> parts.add(ordered(one)));
            parts.sort(null);
            return parts.toString();
        }
        if (node.isObject()) {
            var fields = new java.util.TreeMap<String, String>();
            node.properties().forEach(field -> fields.put(field.getKey(), ordered(field.getValue())));
            return fields.toString();
        }
        return node.toString();
    }

    private void run(List<Integer> threads, double seconds) {
        System.out.printf(
                "%-20s %4s %-8s %8s %7s %7s %7s %8s %8s %6s%n",
                "question", "at", "way", "a second", "p50", "p95", "p99", "cpu ms", "KB", "stmts");
        for (int at : threads) {
            for (int number = 0; number < Asked.ALL.size(); number++) {
                if (System.getenv("ONLY") != null && !java.util.Set.of(System.getenv("ONLY").split(",")).contains("" + number)) continue;
                var ways = System.getenv("ONLY") != null || Asked.ALL.get(number).cypher().isEmpty()
                        ? List.of("graphql")
                        : List.of("graphql", "near", "bolt");
                var rounds = new LinkedHashMap<String, List<Shots>>();
                for (var way : ways) {
                    range.shoot(shots(number, way), at, WARMING);
                }
                for (int round = 0; round < ROUNDS; round++) {
                    for (var way : ways) {
                        rounds.computeIfAbsent(way, _ -> new ArrayList<>())
                                .add(range.shoot(shots(number, way), at, seconds));
                    }
                }
                tell(Asked.ALL.get(number).name(), at, rounds);
            }
        }
    }

    private static void tell(String name, int at, Map<String, List<Shots>> rounds) {
        var middle = new LinkedHashMap<String, Shots>();
        rounds.forEach((way, shots) -> middle.put(way, Shots.middle(shots.toArray(Shots[]::new))));
        var ours = middle.get("graphql");
        middle.forEach((way, shots) -> System.out.printf(
                "%-20s %4d %-8s %8.0f %7.2f %7.2f %7.2f %8.3f %8.1f %6.1f  %s%s%n",
                name,
                at,
                way,
                shots.perSecond(),
                shots.millis(.5),
                shots.millis(.95),
                shots.millis(.99),
                shots.processorMillis(),
                shots.kilobytes(),
                shots.statements(),
                way.equals("graphql") ? "" : "ours is %.2f of it, cpu %.2f".formatted(
                        ours.perSecond() / shots.perSecond(), ours.processorMillis() / shots.processorMillis()),
                shots.failures() == 0 ? "" : "  FAILED " + shots.failures()));
    }
}
