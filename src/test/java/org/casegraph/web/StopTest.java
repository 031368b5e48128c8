package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.casegraph.Casegraph;
import org.casegraph.graph.JavaProcess;
import org.casegraph.graph.TestStore;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.embedded.LocalDatabase;
import org.casegraph.graph.embedded.LocalDatabase.IfRunning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program in a process of its own, which is told to end while it works. */
class StopTest {

    private static final String QUESTION = "{\"query\":\"{ people { totalCount } }\"}";
    private static final String UPLOAD =
            """
            --cut\r
            Content-Disposition: form-data; name="operations"\r
            \r
            {"query": "mutation ($file: Upload!) { addDocument(file: $file) { title } }", "variables": {"file": null}}\r
            --cut\r
            Content-Disposition: form-data; name="map"\r
            \r
            {"0": ["variables.file"]}\r
            --cut\r
            Content-Disposition: form-data; name="0"; filename="appeal.txt"\r
            \r
            An appeal of some length.\r
            --cut--\r
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsUnderWayIsFinishedAndNothingElseBegun() throws Exception {
        var data = folder.resolve("data");
        var settings = List.of("casegraph.data=" + data, "casegraph.example=false", "server.port=0");
        var process = JavaProcess.running(Casegraph.class, settings)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = process.inputReader()) {
            int port = said.lines()
                    .filter(line -> line.contains("  API "))
                    .map(line -> Integer.parseInt(line.replaceAll(".*:(\\d+)/graphql", "$1")))
                    .findFirst()
                    .orElseThrow();
            try (var question = new Begun(port, "application/json", QUESTION);
                    var upload = new Begun(port, "multipart/form-data; boundary=cut", UPLOAD)) {

                process.toHandle().destroy();
                awaitClosed(port);

                assertThat(question.answer()).startsWith("HTTP/1.1 200").contains("\"totalCount\":0");
                assertThat(upload.answer()).startsWith("HTTP/1.1 200").contains("\"title\":\"appeal\"");
            }
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(data.resolve("server.json")).doesNotExist();
        assertThat(documents(data)).isEqualTo(1);
    }

    private static long documents(Path data) throws IOException {
        try (var database = LocalDatabase.open(new DataDirectory(data), IfRunning.REFUSE);
                var store = TestStore.at(database.address());
                var texts = Files.list(data.resolve("texts"))) {
            assertThat(texts).hasSize(1);
            return store.nodes("Document");
        }
    }

    /** It does not listen any more once it has heard that it is to end. */
    private static void awaitClosed(int port) throws IOException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() - end < 0) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                Thread.onSpinWait();
                assertThat(socket.isConnected()).isTrue();
            } catch (ConnectException e) {
                return;
            }
        }
        throw new AssertionError("It goes on listening");
    }

    /** A request of which the server has all but the end. */
    private static final class Begun implements AutoCloseable {

        private static final int KEPT_BACK = 12;

        private final Socket socket;
        private final byte[] rest;

        Begun(int port, String type, String body) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(60_000);
            var head =
                    """
                    POST /graphql HTTP/1.1\r
                    Host: localhost\r
                    Connection: close\r
                    GraphQL-Require-Preflight: 1\r
                    Expect: 100-continue\r
                    Content-Type: %s\r
                    Content-Length: %d\r
                    \r
                    """
                            .formatted(type, body.length());
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            // So it says that it reads.
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
                    .isEqualTo("HTTP/1.1 100");
            socket.getOutputStream()
                    .write(body.substring(0, body.length() - KEPT_BACK).getBytes(StandardCharsets.UTF_8));
            rest = body.substring(body.length() - KEPT_BACK).getBytes(StandardCharsets.UTF_8);
        }

        /** Sends the end, and reads what the server answers to all of it. */
        String answer() throws IOException {
            socket.getOutputStream().write(rest);
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.substring(answer.indexOf("HTTP/1.1 "));
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
