package org.casegraph.graph.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.casegraph.graph.Cypher;
import org.casegraph.graph.Imports;
import org.casegraph.graph.Projection;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A backup shows the store at one moment, while others read and want to write. */
@StoreTest
@Timeout(120)
class BackupWhileServingTest {

    private static final int WRITERS = 4;
    private static final Cypher COUNT = new Cypher("count", "MATCH (t:Thing) RETURN count(t) AS count");

    @TempDir
    private Path folder;

    private final TestStore store;

    BackupWhileServingTest(TestStore store) {
        this.store = store;
    }

    @Test
    void writesWaitAndReadsDoNot() throws Exception {
        try (var others = Executors.newSingleThreadExecutor()) {
            Future<?> write = store.still().still(graph -> {
                var begun = others.submit(() -> store.run("CREATE (:Thing)"));
                assertThatThrownBy(() -> begun.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                assertThat(store.nodes("Thing")).isZero();
                graph.each(COUNT, row -> assertThat(row.number("count")).isZero());
                return begun;
            });

            write.get();
            assertThat(store.nodes("Thing")).isEqualTo(1);
        }
    }

    @Test
    void stillnessLeavesNothingBehind() {
        var before = store.run("SHOW INDEXES YIELD name ORDER BY name");

        store.still().still(graph -> 1);
        store.run("CREATE (thing:Thing) DELETE thing");

        assertThat(store.run("SHOW INDEXES YIELD name ORDER BY name")).isEqualTo(before);
        assertThat(store.rows("MATCH (n) WHERE NOT n:Migration|MigrationLock|WriteMark RETURN n"))
                .isEmpty();
    }

    /** The checksum of what was projected at that moment is that of what a rebuild makes of the records. */
    @Test
    void backupsBetweenImportsOfManyAreEachOfOneMoment() throws Exception {
        var isOver = new AtomicBoolean();
        var imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
        var backups = new ArrayList<Path>();
        try (var others = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                var name = "w" + i;
                work.add(() -> importUntil(isOver, imports, name));
            }
            var running = work.stream().map(others::submit).toList();
            try {
                for (int i = 0; i < 3; i++) {
                    backups.add(backup(i));
                }
            } finally {
                isOver.set(true);
            }
            for (var one : running) {
                assertThat(one.get()).isPositive();
            }
        }

        for (var file : backups) {
            store.empty();
            assertThat(restore(file).isTheSame()).as(file.toString()).isTrue();
        }
    }

    private static int importUntil(AtomicBoolean isOver, Imports imports, String name) {
        int count = 0;
        while (!isOver.get()) {
            count++;
            imports.write(Coding.letter(
                    name + "-" + count,
                    """
                    acts: [{id: arrest%d, kind: ARREST}]
                    statements:
                      - {at: 100-120, summary: Taken., act: arrest%d, roles: {SUFFERED_BY: ana, DONE_BY: police}}
                    """
                            .formatted(count % 5, count % 5)));
        }
        return count;
    }

    private Path backup(int number) {
        var file = folder.resolve(number + ".backup");
        new Backup(store.still(), store.files(), store.shape(), data("here").create(), Coding.NOON).write(file, null);
        return file;
    }

    private Restore.Report restore(Path file) {
        var doors = new Restore.Doors(store.reads(), store.writes(), store.files());
        var projection = new Projection(store.writes(), store.files(), Coding.VOCABULARY);
        var checksums = new Checksums(store.still(), store.files());
        return new Restore(doors, store.shape(), projection, checksums, data("there"))
                .from(BackupFile.open(file, () -> null));
    }

    private DataDirectory data(String name) {
        return new DataDirectory(folder.resolve(name));
    }
}
