package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.casegraph.Casegraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program in a process of its own: one that cannot start says why and ends. */
class StartFailureTest {

    @TempDir
    private Path folder;

    @Test
    void endsWithASentenceWhenTheDatabaseDoesNotAnswer() throws Exception {
        var said = startAndFail("casegraph.neo4j.uri=bolt://127.0.0.1:" + closedPort());

        assertThat(said).contains("The database does not answer").contains("CASEGRAPH_NEO4J_URI");
    }

    @Test
    void endsThoughItsDatabaseRanAlready() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var said = startAndFail("server.port=" + taken.getLocalPort());

            assertThat(said).contains("Port " + taken.getLocalPort() + " was already in use");
        }
        assertThat(folder.resolve("data/neo4j")).isDirectory();
        assertThat(folder.resolve("data/server.json")).doesNotExist();
    }

    private String startAndFail(String setting) throws IOException, InterruptedException {
        var output = folder.resolve("output").toFile();
        var settings = List.of("casegraph.data=" + folder.resolve("data"), setting);
        var process = JavaProcess.running(Casegraph.class, settings)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        var ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();

        assertThat(ended).as("it ends by itself").isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        return Files.readString(output.toPath());
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
