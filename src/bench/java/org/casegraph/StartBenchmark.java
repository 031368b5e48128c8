package org.casegraph;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * Measures the time from the start of a process to its first answer over GraphQL, with the example already loaded: of
 * Casegraph, and of the embedded database and Spring alone, in turn. The argument is how often; 5 times without one.
 */
public final class StartBenchmark {

    private static final String QUESTION = "{\"query\":\"{ people { totalCount } }\"}";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private StartBenchmark() {}

    /** Of one start. */
    private record Cost(double seconds, double processor) {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory("casegraph-bench");
        try {
            Files.writeString(
                    Files.createDirectory(folder.resolve("schema")).resolve("bare.graphqls"),
                    "type Query { people: People! } type People { totalCount: Int! }");
            load(folder.resolve("data"));
            var ours = new ArrayList<Cost>();
            var bare = new ArrayList<Cost>();
            for (int round = 0; round < rounds; round++) {
                bare.add(bare(folder));
                ours.add(ours(folder));
                System.out.printf("round %d: bare %s, Casegraph %s%n", round, bare.getLast(), ours.getLast());
            }
            System.out.printf(
                    "medians: bare %.2f s, Casegraph %.2f s, %.2f times; processor %.2f and %.2f s, %.2f times%n",
                    seconds(bare),
                    seconds(ours),
                    seconds(ours) / seconds(bare),
                    processor(bare),
                    processor(ours),
                    processor(ours) / processor(bare));
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    private static double seconds(List<Cost> costs) {
        return costs.stream().mapToDouble(Cost::seconds).sorted().toArray()[costs.size() / 2];
    }

    private static double processor(List<Cost> costs) {
        return costs.stream().mapToDouble(Cost::processor).sorted().toArray()[costs.size() / 2];
    }

    private static void load(Path data) throws Exception {
        var process = process(Casegraph.class, List.of("-Dserver.port=0", "-Dcasegraph.data=" + data));
        process.inputReader()
                .lines()
                .filter(line -> line.contains("  API "))
                .findFirst()
                .orElseThrow();
        end(process);
    }

    private static Cost bare(Path folder) throws Exception {
        int port = port();
        var home = folder.resolve("data/neo4j").toString();
        return cost(
                port,
                () -> process(
                        BareStart.class,
                        List.of(),
                        home,
                        String.valueOf(port),
                        folder.resolve("schema").toString()));
    }

    private static Cost ours(Path folder) throws Exception {
        int port = port();
        return cost(
                port,
                () -> process(
                        Casegraph.class,
                        List.of("-Dserver.port=" + port, "-Dcasegraph.data=" + folder.resolve("data"))));
    }

    /** Starts a process. */
    private interface Start {
        Process process() throws IOException;
    }

    private static Cost cost(int port, Start start) throws Exception {
        long began = System.nanoTime();
        var process = start.process();
        try {
            var reading =
                    Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(_ -> {}));
            while (!answers(port)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("It has ended");
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            var processor = process.info().totalCpuDuration().orElse(Duration.ZERO);
            end(process);
            reading.join();
            return new Cost(seconds, processor.toMillis() / 1e3);
        } finally {
            process.destroyForcibly();
        }
    }

    private static boolean answers(int port) throws InterruptedException {
        var question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(QUESTION))
                .build();
        try {
            return CLIENT.send(question, HttpResponse.BodyHandlers.ofString())
                    .body()
                    .contains("totalCount\":55");
        } catch (IOException e) {
            return false;
        }
    }

    private static void end(Process process) throws InterruptedException {
        process.toHandle().destroy();
        process.waitFor();
    }

    private static int port() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Process process(Class<?> main, List<String> settings, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(settings);
        var extra = System.getProperty("casegraph.bench.flags", "");
        command.addAll(
                Arrays.stream(extra.split(" ")).filter(flag -> !flag.isBlank()).toList());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
