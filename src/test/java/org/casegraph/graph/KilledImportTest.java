package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills processes at moments of chance while they import. More often and with more documents:
 * {@code -Dcasegraph.kills=50 -Dcasegraph.kills.documents=1000}.
 */
@StoreTest
class KilledImportTest {

    private static final int KILLS = Integer.getInteger("casegraph.kills", 2);
    private static final int DOCUMENTS = Integer.getInteger("casegraph.kills.documents", 20);
    private static final long LONGEST_DELAY = 150;

    @TempDir
    private Path folder;

    private final TestStore store;
    private final Random random = new Random(Long.getLong("casegraph.kills.seed", 7));
    private int acknowledged;

    KilledImportTest(TestStore store) {
        this.store = store;
    }

    @Test
    void importThatIsRepeatedAfterKillsEndsAsIfNothingHadHappened() throws Exception {
        for (int i = 0; i < KILLS; i++) {
            int more = random.nextInt(2 * DOCUMENTS / KILLS + 1);
            runAndKill(Math.min(DOCUMENTS - 1, acknowledged + more));
        }

        var last = start();
        String checksum = "";
        try (var said = last.inputReader()) {
            expectNothingLostOrHalf(said);
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                checksum = line;
            }
        }
        assertThat(last.waitFor()).isZero();

        assertThat(checksum).isEqualTo("checksum " + undisturbed());
        assertThat(KilledProcess.texts(new DataDirectory(folder.resolve("killed")), DOCUMENTS))
                .doesNotContain("");
    }

    private String undisturbed() throws IOException {
        var data = new DataDirectory(folder.resolve("undisturbed"));
        for (int i = 0; i < DOCUMENTS; i++) {
            KilledProcess.take(i, store, data, Coding.NOON);
        }
        return KilledProcess.checksum(store);
    }

    /** Lets it take so many documents, and then a moment more. */
    private void runAndKill(int documents) throws Exception {
        var process = start();
        try (var said = process.inputReader()) {
            expectNothingLostOrHalf(said);
            var line = said.readLine();
            while (line != null && !line.equals("took " + documents)) {
                line = said.readLine();
            }
            assertThat(line).isNotNull();
            process.waitFor(random.nextLong(LONGEST_DELAY), TimeUnit.MILLISECONDS);
            // Process.destroyForcibly would close what the process has said before it is read.
            process.toHandle().destroyForcibly();
            process.waitFor();
            acknowledged = Math.max(acknowledged, documents + 1);
            while (line != null) {
                acknowledged = Math.max(acknowledged, took(line));
                line = said.readLine();
            }
        } finally {
            process.destroyForcibly();
        }
    }

    /** How many are in when this was said. */
    private static int took(String line) {
        return line.matches("took \\d+") ? Integer.parseInt(line.substring(5)) + 1 : 0;
    }

    private void expectNothingLostOrHalf(BufferedReader said) throws IOException {
        var found = said.readLine();
        assertThat(found).matches("found \\d+ half 0");
        assertThat(Integer.parseInt(found.split(" ")[1])).isGreaterThanOrEqualTo(acknowledged);
    }

    private Process start() throws IOException {
        var arguments = new String[] {folder.resolve("killed").toString(), String.valueOf(DOCUMENTS)};
        return JavaProcess.running(KilledProcess.class, List.of(), arguments)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
