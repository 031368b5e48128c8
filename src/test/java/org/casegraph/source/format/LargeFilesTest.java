package org.casegraph.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.casegraph.query.VocabularyReader;
import org.casegraph.source.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long files, and real ones. */
class LargeFilesTest {

    private static final int ROWS = 200_000;
    private static final int IDS = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void ofALongTableNoMoreThanAPartIsHeld() throws IOException {
        Brought.write(
                folder,
                "long.mapping.yaml",
                "entities: [{as: p, kind: PERSON, id: id, names: [name]}, {as: u, kind: INSTITUTION, id: unit}]\n"
                        + "ties: [{relation: MEMBER_OF, from: p, to: u}]");
        var file = folder.resolve("long.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("id,name,unit\n");
            for (int i = 0; i < ROWS; i++) {
                out.write(i + ",Нурлан " + i + "," + i % 7 + "\n");
            }
        }

        var read = Formats.reader(VocabularyReader.read()).read(Said.of(file));
        var largest = new AtomicInteger();
        var statements = new AtomicLong();
        var told = read.tell(
                part -> {
                    largest.accumulateAndGet(part.statements().size(), Math::max);
                    statements.addAndGet(part.statements().size());
                },
                () -> {});

        assertThat(read.entries()).isEqualTo(ROWS);
        assertThat(largest.get()).isLessThanOrEqualTo(Parts.SIZE + 10);
        assertThat(statements.get()).isEqualTo(2L * ROWS + told.parts());
        assertThat(told.losses()).allMatch(loss -> loss.refused() == 0);
    }

    @Test
    void aMillionIdsTakeTensOfBytesEach() {
        var numbers = new Longs();
        for (long i = 0; i < IDS; i++) {
            numbers.putIfAbsent(Census.key("id " + i), (short) (i % 100));
        }
        assertThat(numbers.size()).isEqualTo(IDS);
        assertThat(numbers.get(Census.key("id 777"))).isEqualTo((short) 77);
        assertThat(numbers.get(Census.key("nobody"))).isEqualTo(Longs.ABSENT);
        assertThat(numbers.room()).isLessThan(64L * IDS);
    }

    @Test
    void realFilesAreReadWithoutAFault() throws IOException {
        var data = System.getenv("CASEGRAPH_TEST_DATA");
        assumeThat(data).isNotNull();
        var reader = Formats.reader(VocabularyReader.read());
        try (var files = Files.walk(Path.of(data))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (reader.recognises(Said.of(file))) {
                    try {
                        var told = reader.read(Said.of(file)).tell(_ -> {}, () -> {});
                        assertThat(told.parts()).isPositive();
                    } catch (FileRefused e) {
                        assertThat(e.problems()).isNotEmpty();
                    }
                }
            }
        }
    }
}
