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

/**
 * Asks ten questions of the endpoint, and of the database alone with Cypher written by hand, in the process of the
 * database and over Bolt, in turn; tells how they compare. The arguments are a data directory that is filled and not in
 * use, and, if wanted, how many seconds each turn takes (3) and the numbers who ask at once (1,8,32).
 */
public final class WorkloadBenchmark {

    private static final int ROUNDS = 3;
    private static final int WARMING = 3;
    private static final int COMPARED = 40;

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
            benchmark.compare();
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
            var theirs = shots(number, "near");
            for (int i = 0; i < Math.min(COMPARED, ours.size()); i++) {
                var answer = range.read(ours.get(i));
                var unlike = answer.has("errors")
                        || !Asked.ALL.get(number).cypher().isEmpty()
                                && !Answers.ordered(answer.path("data"))
                                        .equals(Answers.ordered(
                                                range.read(theirs.get(i)).path(0)));
                if (unlike) {
                    throw new IllegalStateException(
                            "Of " + ours.get(i) + " comes " + answer + ", of the other " + range.ask(theirs.get(i)));
                }
            }
        }
        System.out.printf("%d questions, answered alike.%n", Asked.ALL.size());
    }

    private void run(List<Integer> threads, double seconds) {
        var ratios = new LinkedHashMap<String, List<Double>>();
        System.out.printf(
                "%-20s %4s %-8s %8s %7s %7s %7s %8s %8s %6s%n",
                "question", "at", "way", "a second", "p50", "p95", "p99", "cpu ms", "KB", "stmts");
        for (int at : threads) {
            for (int number = 0; number < Asked.ALL.size(); number++) {
                var ways = Asked.ALL.get(number).cypher().isEmpty()
                        ? List.of("graphql")
                        : List.of("graphql", "near", "bolt");
                var rounds = new LinkedHashMap<String, List<Shots>>();
                for (var way : ways) {
                    range.shoot(shots(number, way), at, WARMING * seconds);
                }
                for (int round = 0; round < ROUNDS; round++) {
                    for (var way : ways) {
                        rounds.computeIfAbsent(way, _ -> new ArrayList<>())
                                .add(range.shoot(shots(number, way), at, seconds));
                    }
                }
                tell(Asked.ALL.get(number).name(), at, rounds, ratios);
            }
        }
        ratios.forEach((name, all) -> System.out.printf(
                "%s: %.2f in the geometric mean, %.2f the least, %.2f the most%n",
                name,
                Math.exp(all.stream().mapToDouble(Math::log).average().orElse(0)),
                all.stream().mapToDouble(ratio -> ratio).min().orElse(0),
                all.stream().mapToDouble(ratio -> ratio).max().orElse(0)));
    }

    private static void tell(String name, int at, Map<String, List<Shots>> rounds, Map<String, List<Double>> ratios) {
        var middle = new LinkedHashMap<String, Shots>();
        rounds.forEach((way, shots) -> middle.put(way, Shots.middle(shots.toArray(Shots[]::new))));
        var ours = middle.remove("graphql");
        line(name, at, "graphql", ours, "");
        middle.forEach((way, shots) -> {
            double answers = ours.perSecond() / shots.perSecond();
            double processor = ours.processorMillis() / shots.processorMillis();
            line(name, at, way, shots, "ours is %.2f of it, cpu %.2f".formatted(answers, processor));
            ratios.computeIfAbsent("Answers a second, of " + way, _ -> new ArrayList<>())
                    .add(answers);
            ratios.computeIfAbsent("Processor time, of " + way, _ -> new ArrayList<>())
                    .add(processor);
        });
    }

    private static void line(String name, int at, String way, Shots shots, String compared) {
        System.out.printf(
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
                compared,
                shots.failures() == 0 ? "" : "  FAILED " + shots.failures());
    }
}
