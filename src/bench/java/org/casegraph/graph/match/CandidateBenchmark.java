package org.casegraph.graph.match;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import org.casegraph.graph.Imports;
import org.casegraph.graph.TestStore;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.embedded.LocalDatabase;
import org.casegraph.source.Coding;
import org.springframework.util.FileSystemUtils;

/**
 * Measures what it costs to ask who may be the same when somebody arrives, as the graph grows. The argument is how many
 * invented people there are in the end; 50,000 without one.
 */
public final class CandidateBenchmark {

    private static final int FILE = 1_000;
    private static final int SINGLE = 100;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final TestStore store;
    private final Imports imports;
    private final InventedPeople people;
    private int files;

    private CandidateBenchmark(TestStore store, int count) {
        this.store = store;
        this.imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
        this.people = new InventedPeople(1, count);
    }

    public static void main(String[] arguments) throws IOException {
        int count = arguments.length == 0 ? 50_000 : Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory("casegraph-bench");
        try (var database = LocalDatabase.open(new DataDirectory(folder), LocalDatabase.IfRunning.REFUSE);
                var store = TestStore.at(database.address())) {
            var bench = new CandidateBenchmark(store, count);
            bench.fill(FILE);
            bench.fill(count / 5 - FILE);
            bench.arrive(count / 5);
            bench.fill(count - count / 5);
            bench.arrive(count);
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    private void fill(int count) {
        long began = System.nanoTime();
        long worked = PROCESS.getProcessCpuTime();
        for (int done = 0; done < count; done += FILE) {
            take(FILE);
        }
        print("%,d people in files of %,d".formatted(count, FILE), count, began, worked);
    }

    private void arrive(int among) {
        take(1);
        long began = System.nanoTime();
        long worked = PROCESS.getProcessCpuTime();
        for (int i = 0; i < SINGLE; i++) {
            take(1);
        }
        print("one by one among %,d".formatted(among), SINGLE, began, worked);
        System.out.printf(
                "candidates: %,d%n",
                store.rows("MATCH ()-[m:MAY_BE]->() RETURN count(m) AS count")
                        .getFirst()
                        .number("count"));
    }

    private static void print(String what, int count, long began, long worked) {
        System.out.printf(
                "%s: %.2f ms each, %.2f ms of processor time%n",
                what, (System.nanoTime() - began) / 1e6 / count, (PROCESS.getProcessCpuTime() - worked) / 1e6 / count);
    }

    private void take(int size) {
        var yaml = new StringBuilder(
                """
                casegraph: 1
                collection: f%d
                file: f%d
                coder: Bench
                documents: [{id: d, title: A list, authors: [author]}]
                entities:
                  - {id: author, kind: INSTITUTION, names: [{value: the author, at: 0-3, type: DESCRIPTION}]}
                """
                        .formatted(files, files));
        files++;
        for (int i = 0; i < size; i++) {
            yaml.append("  - {id: p%d, kind: PERSON, names: [{value: \"%s\", at: 4-9}]}%n".formatted(i, people.name()));
        }
        imports.write(Coding.read(yaml + "statements: []\n"));
    }
}
