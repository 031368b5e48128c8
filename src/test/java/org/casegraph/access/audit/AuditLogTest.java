package org.casegraph.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.casegraph.graph.JavaProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many who write to one chain, and programs that end while they do. */
class AuditLogTest {

    @TempDir
    private Path folder;

    @Test
    void manyThreadsAndLogsWriteOneChain() throws Exception {
        var chain = new ChainFolder(folder);
        try (var one = chain.log(null, 5_000);
                var other = chain.log(null, 5_000);
                var threads = Executors.newFixedThreadPool(16)) {
            var all = IntStream.range(0, 200)
                    .mapToObj(number -> threads.submit(() -> {
                        var log = number % 2 == 0 ? one : other;
                        if (number % 3 == 0) {
                            log.note(ChainFolder.entry(number));
                        } else {
                            log.record(ChainFolder.entry(number));
                        }
                    }))
                    .toList();
            for (Future<?> each : all) {
                each.get();
            }
        }
        assertThat(chain.verdict().flaws()).isEmpty();
        assertThat(chain.verdict().entries()).isEqualTo(200);
        assertThat(chain.latest().stream().flatMap(recorded -> recorded.entry().about().stream()))
                .doesNotHaveDuplicates()
                .hasSize(200);
    }

    @Test
    void processesWriteOneChainAndOneThatIsKilledLosesNothingThatItSaidWasThere() throws Exception {
        var killed = process(0, 1_000_000);
        var other = process(2_000_000, 100);
        var said = new ArrayList<String>();
        try (var lines = killed.inputReader()) {
            for (int count = 0; count < 40; count++) {
                said.add(lines.readLine());
            }
            killed.toHandle().destroyForcibly();
            lines.lines().forEach(said::add);
        }
        try (var lines = other.inputReader()) {
            lines.lines().forEach(said::add);
        }
        assertThat(other.waitFor()).isZero();

        var chain = new ChainFolder(folder);
        chain.log().record(ChainFolder.entry(3_000_000));

        assertThat(chain.verdict().flaws()).isEmpty();
        assertThat(chain.latest(Integer.MAX_VALUE).stream().flatMap(recorded -> recorded.entry().about().stream()))
                .doesNotHaveDuplicates()
                .containsAll(said);
        assertThat(said).hasSizeGreaterThanOrEqualTo(140);
    }

    private Process process(int first, int count) throws IOException {
        return JavaProcess.running(
                        WritingProcess.class,
                        List.of(),
                        folder.toString(),
                        String.valueOf(first),
                        String.valueOf(count))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Test
    void halfALineIsRemovedAndThatIsPutOnRecord() {
        var chain = new ChainFolder(folder).filled(3);
        var whole = chain.bytes(1);
        var half = AuditLine.write(
                        4,
                        Instant.EPOCH,
                        ChainFolder.entry(4),
                        chain.latest().getFirst().hash(),
                        null)
                .bytes();
        for (int length = 1; length < half.length; length += 7) {
            chain.put(1, joined(whole, Arrays.copyOf(half, length)));
            assertThat(chain.verdict().isWhole()).isTrue();
            assertThat(chain.verdict().remarks()).hasSize(1);

            chain.log().record(ChainFolder.entry(5));

            assertThat(chain.verdict().flaws()).isEmpty();
            assertThat(chain.latest().get(1).entry().what()).isEqualTo("audit-repaired");
            assertThat(chain.latest().get(1).entry().counts()).containsEntry("bytes", (long) length);
            reset(chain, whole);
        }
    }

    @Test
    void halfALineInANewFileIsRemovedToo() {
        var chain = new ChainFolder(folder).filled(2);
        chain.put(2, "{\"number\":3,\"at".getBytes());

        chain.log().record(ChainFolder.entry(3));

        assertThat(chain.verdict().flaws()).isEmpty();
        assertThat(chain.verdict().entries()).isEqualTo(4);
        assertThat(chain.lines(2)).hasSize(2);
    }

    @Test
    void whatCannotBePutOnRecordIsRefused() throws IOException {
        var chain = new ChainFolder(folder).filled(1);
        var log = chain.log();
        log.record(ChainFolder.entry(2));
        Files.move(folder, folder.resolveSibling("away"));
        try {
            assertThatThrownBy(() -> log.record(ChainFolder.entry(3)))
                    .isInstanceOf(AuditException.class)
                    .hasMessageContaining("nothing is done");
        } finally {
            Files.move(folder.resolveSibling("away"), folder);
        }
        log.record(ChainFolder.entry(3));
        assertThat(chain.verdict().entries()).isEqualTo(3);
    }

    @Test
    void nothingIsChainedToALineThatWasChanged() {
        var chain = new ChainFolder(folder).filled(2);
        var bytes = chain.bytes(1);
        bytes[bytes.length - 20] ^= 1;
        chain.put(1, bytes);

        assertThatThrownBy(() -> chain.log().record(ChainFolder.entry(3)))
                .isInstanceOf(AuditException.class)
                .hasMessageContaining("audit-000001.jsonl");
    }

    @Test
    void readingIsOnTheDiskWhenTheLogIsClosed() throws IOException {
        var chain = new ChainFolder(folder);
        var log = chain.log();
        log.note(ChainFolder.entry(1));
        log.note(ChainFolder.entry(2));
        log.close();

        assertThat(Head.read(folder.resolve("head")).orElseThrow().number()).isEqualTo(2);
    }

    private static void reset(ChainFolder chain, byte[] whole) {
        try {
            chain.put(1, whole);
            var third = chain.latest().getFirst();
            new Head(third.number(), third.hash()).write(new AuditFiles(chain.folder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }
}
