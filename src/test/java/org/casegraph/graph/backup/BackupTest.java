package org.casegraph.graph.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.casegraph.graph.Compartments;
import org.casegraph.graph.Dump;
import org.casegraph.graph.Imports;
import org.casegraph.graph.Projection;
import org.casegraph.graph.RandomCaseFiles;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.embedded.StartException;
import org.casegraph.model.Clearance;
import org.casegraph.model.Ids;
import org.casegraph.source.Coding;
import org.casegraph.source.HeldTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that was lost comes back from a backup as it was. */
@StoreTest
class BackupTest {

    private static final char[] PASSWORD = "four words and a dot".toCharArray();
    private static final String TEXT = "Ana Ruiz wrote a letter.";
    private static final String OTHER_RECORDS =
            """
            CREATE (:Watch {id: 'w', owner: 'o', since: datetime('2026-03-04T05:06:07.000000008+05:00'), pattern: null})
            CREATE (:Custody {id: 'c', at: datetime('2026-03-04T05:06:07[Asia/Almaty]'), share: 0.1, whole: 2.0, none: []})
            CREATE (:SavedView {id: 'v', day: date('2026-03-04'), flags: [true, false], numbers: [1, 2], big: 9007199254740993})
            CREATE (:ReviewedText {sha256: 's', text: 'a "quote", a line\\nbreak, Тимур, 𐍈 and \\u2028'})
            """;

    @TempDir
    private Path folder;

    private final TestStore store;
    private final Imports imports;
    private final Projection projection;
    private final Checksums checksums;

    BackupTest(TestStore store) {
        this.store = store;
        this.imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
        this.projection = new Projection(store.writes(), store.files(), Coding.VOCABULARY);
        this.checksums = new Checksums(store.still(), store.files());
    }

    @Test
    void restoredStoreIsWhatItWas() {
        fill();
        new HeldTexts(data("here").create().texts()).hold(TEXT.getBytes());
        var kept = checksums.kept();
        var checksum = checksums.now();
        var projected = Dump.of(store);

        var written = backup(null);
        store.empty();
        var restored = restore(null);

        assertThat(restored.isTheSame()).isTrue();
        assertThat(restored.checksum()).isEqualTo(checksum).isEqualTo(written.checksum());
        assertThat(checksums.kept()).isEqualTo(kept);
        assertThat(Dump.of(store)).isEqualTo(projected);
        assertThat(restored.records()).isEqualTo(written.records()).isGreaterThan(100);
        assertThat(new HeldTexts(data("there").texts()).text(Ids.hash(TEXT.getBytes())))
                .contains(TEXT);
    }

    @Test
    void whoReadsAlikeIsToldApartAsBefore() {
        var compartments = new Compartments(store.reads(), store.writes(), store.files(), projection);
        compartments.add("a");
        compartments.tellApart(Clearance.TEAM, List.of("a"));
        imports.write(Coding.read(Coding.yaml("letter", "").replace("language: en", "language: en, compartment: a")));
        var table = compartments.readers().all();
        var checksum = checksums.now();
        backup(null);
        store.empty();

        assertThat(restore(null).checksum()).isEqualTo(checksum);
        assertThat(compartments.readers().all()).isEqualTo(table).hasSize(5);
        assertThat(compartments.names()).containsExactly("a");
        assertThat(store.rows("MATCH (e:Person) RETURN e.seen AS seen"))
                .allSatisfy(row -> assertThat(row.flags("seen")).containsExactly(false, false, true, false, true))
                .hasSize(2);
    }

    @Test
    void lockedBackupOpensWithItsPasswordOnly() throws IOException {
        imports.write(Coding.letter("one", ""));
        backup(PASSWORD);
        store.empty();

        assertThat(Files.readAllLines(file(), java.nio.charset.StandardCharsets.ISO_8859_1)
                        .getFirst())
                .contains("AES-256-GCM");
        assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> restore("four words and a dog".toCharArray()));
        assertThat(store.nodes("Statement")).isZero();
        assertThat(restore(PASSWORD).isTheSame()).isTrue();
    }

    @Test
    void damagedBackupIsRefusedBeforeAnythingIsWritten() throws IOException {
        imports.write(Coding.letter("one", ""));
        backup(null);
        store.empty();
        var bytes = Files.readAllBytes(file());
        bytes[bytes.length - 1] ^= 1;
        Files.write(file(), bytes);

        assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(() -> restore(null))
                .withMessageStartingWith("The backup is damaged");
        assertThat(store.rows("MATCH (n) WHERE NOT n:Migration|MigrationLock|WriteMark RETURN n"))
                .isEmpty();
    }

    @Test
    void nothingIsRestoredIntoAStoreThatHoldsAnything() {
        imports.write(Coding.letter("one", ""));
        backup(null);

        assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(() -> restore(null))
                .withMessage("The store is not empty: a backup is restored into a new data directory.");
    }

    @Test
    void nothingIsWrittenOverAFileThatIsThere() throws IOException {
        Files.writeString(file(), "mine");

        assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(() -> backup(null))
                .withMessageEndingWith("is there already: name a file that is not.");
        assertThat(file()).hasContent("mine");
    }

    @Test
    void restoreThatFellIsToldAndDoneAgain() {
        fill();
        backup(null);
        store.empty();
        store.run(store.files().write("begin_restore").text());
        imports.write(Coding.letter("half", ""));

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> restoring().requireWhole())
                .withMessage("The store was to be restored from a backup, and that did not end.");
        assertThat(restore(null).isTheSame()).isTrue();
        restoring().requireWhole();
    }

    @Test
    void backupOfAnOlderShapeIsMigrated() {
        imports.write(Coding.letter("one", ""));
        imports.write(Coding.read(Coding.yaml("two", "")
                .replace("collection: test", "collection: other")
                .replace("{id: ana, kind: PERSON,", "{id: ana, kind: PERSON, sameAs: test/ana,")));
        var before = Dump.of(store);
        // As they were before migration 008.
        store.run(
                """
                MATCH (j:Judgement)-[coded:CODED_IN]->()
                DELETE coded
                SET j.made = j.recordedAt
                REMOVE j:Ruling, j.clearance, j.history, j.recordedAt
                """);
        var steps = store.shape().steps();
        backup(null, steps.subList(0, 7));
        store.empty();

        var restored = restore(null);

        assertThat(restored.migrated()).isEqualTo(steps.size() - 7);
        assertThat(store.nodes("Ruling")).isEqualTo(1);
        assertThat(Dump.of(store)).isEqualTo(before);
        assertThat(store.nodes("Migration")).isEqualTo(steps.size());
    }

    @Test
    void backupOfANewerShapeIsRefused() {
        var steps = new java.util.ArrayList<>(store.shape().steps());
        steps.add(new Shape.Step(steps.size() + 1, "years_later", "x"));
        backup(null, steps);
        store.empty();

        assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(() -> restore(null))
                .withMessageMatching("The backup is newer than this Casegraph: it knows migration \\d+ "
                        + "\\(years_later\\). Restore it with the newer one\\.");
    }

    private void fill() {
        var random = new Random(5);
        for (int i = 0; i < 8; i++) {
            imports.write(RandomCaseFiles.file(random, RandomCaseFiles.LEVELS));
        }
        store.run(OTHER_RECORDS);
    }

    private Backup.Report backup(char[] password) {
        return backup(password, store.shape().steps());
    }

    private Backup.Report backup(char[] password, List<Shape.Step> steps) {
        var shape = new Shape() {
            @Override
            public List<Step> steps() {
                return steps;
            }

            @Override
            public void takeStepsAfter(int version) {
                throw new UnsupportedOperationException();
            }
        };
        return new Backup(store.still(), store.files(), shape, data("here").create(), Coding.NOON, 1_000)
                .write(file(), password);
    }

    private Restore.Report restore(char[] password) {
        return restoring().from(BackupFile.open(file(), () -> password));
    }

    private Restore restoring() {
        var doors = new Restore.Doors(store.reads(), store.writes(), store.files());
        return new Restore(doors, store.shape(), projection, checksums, data("there"));
    }

    private DataDirectory data(String name) {
        return new DataDirectory(folder.resolve(name));
    }

    private Path file() {
        return folder.resolve("all.backup");
    }
}
