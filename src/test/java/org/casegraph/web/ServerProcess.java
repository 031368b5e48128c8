package org.casegraph.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casegraph.Casegraph;
import org.casegraph.graph.JavaProcess;
import org.casegraph.graph.embedded.ServerAddress;

/** The whole program in a process of its own, on a database that is elsewhere. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final Wire wire;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.wire = new Wire(port);
        this.port = port;
    }

    /** Starts as many, and returns once all of them answer. */
    static List<ServerProcess> start(int many, ServerAddress database, Path data) throws IOException {
        var processes = new ArrayList<Process>();
        for (int i = 0; i < many; i++) {
            processes.add(JavaProcess.running(Casegraph.class, settings(database, data))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        }
        return processes.stream()
                .map(process -> new ServerProcess(process, port(process)))
                .toList();
    }

    Wire wire() {
        return wire;
    }

    int port() {
        return port;
    }

    /** As when the power fails. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static int port(Process process) {
        return process.inputReader()
                .lines()
                .filter(line -> line.contains("  API "))
                .map(line -> Integer.parseInt(line.replaceAll(".*:(\\d+)/graphql", "$1")))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> settings(ServerAddress database, Path data) {
        return List.of(
                "casegraph.neo4j.uri=" + database.uri(),
                "casegraph.neo4j.user=" + database.user(),
                "casegraph.neo4j.password=" + database.password(),
                "casegraph.data=" + data,
                "casegraph.example=false",
                "casegraph.watch.delay=0s",
                "casegraph.watch.interval=200ms",
                "server.port=0");
    }
}
