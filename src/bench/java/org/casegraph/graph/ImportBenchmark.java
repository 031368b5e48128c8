package org.casegraph.graph;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import org.casegraph.graph.backup.Checksums;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.embedded.LocalDatabase;
import org.casegraph.source.Coding;
import org.springframework.util.FileSystemUtils;

/**
 * Measures what a statement costs that comes in, as the store grows: reading the file, writing, projecting, and asking
 * who may be who. The argument is how many files of a hundred statements come in; 200 without one. With
 * {@code -Dentities=10000} it is the collection of that size that comes in, as {@link Invent} writes it. The checksum at
 * the end is the same whatever way the same took; with {@code -Drebuild=true} also after everything was made anew. With {@code -Dtogether=true} all comes in as a bulk load.
 */
public final class ImportBenchmark {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final int DEAREST = 15;

    private ImportBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int entities = Integer.getInteger("entities", 0);
        int files = arguments.length > 0
                ? Integer.parseInt(arguments[0])
                : entities > 0 ? InventedCases.papers(entities) : 200;
        var folder = Files.createTempDirectory("casegraph-bench");
        try (var database = LocalDatabase.open(new DataDirectory(folder), LocalDatabase.IfRunning.REFUSE);
                var store = TestStore.at(database.address())) {
            var writes = new TimedWrites(store.writes());
            var imports = new Imports(writes, store.files(), Coding.VOCABULARY, Coding.NOON);
            var cases = entities > 0 ? InventedCases.of(1, entities) : new InventedCases(1);
            Runnable work = () -> takeAll(imports, cases, files, writes);
            if (Boolean.getBoolean("together")) {
                together(work, writes, store);
            } else {
                work.run();
            }
            System.out.println(new Checksums(store.still(), store.files()).now());
            if (Boolean.getBoolean("rebuild")) {
                rebuild(writes, store);
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    private static void takeAll(Imports imports, InventedCases cases, int files, TimedWrites writes) {
        int step = Math.max(1, files / 5);
        for (int number = 0; number < files; number += step) {
            take(imports, cases, number, Math.min(files, number + step));
            writes.tell(DEAREST);
        }
    }

    private static void together(Runnable work, TimedWrites writes, TestStore store) {
        var projection = new Projection(writes, store.files(), Coding.VOCABULARY);
        var load = new BulkLoad(store.reads(), writes, store.files(), projection, true);
        long began = System.nanoTime();
        long worked = PROCESS.getProcessCpuTime();
        load.during(() -> {
            work.run();
            return true;
        });
        tellOf("together", began, worked);
        writes.tell(DEAREST);
    }

    private static void tellOf(String what, long began, long worked) {
        System.out.printf(
                "%s in %,.1f s, %,.1f s of processor time%n",
                what, (System.nanoTime() - began) / 1e9, (PROCESS.getProcessCpuTime() - worked) / 1e9);
    }

    private static void rebuild(TimedWrites writes, TestStore store) {
        long began = System.nanoTime();
        long worked = PROCESS.getProcessCpuTime();
        new Projection(writes, store.files(), Coding.VOCABULARY).rebuild();
        tellOf("made anew", began, worked);
        writes.tell(DEAREST);
        System.out.println(new Checksums(store.still(), store.files()).now());
    }

    private static void take(Imports imports, InventedCases cases, int from, int to) {
        long began = System.nanoTime();
        long worked = PROCESS.getProcessCpuTime();
        long statements = 0;
        for (int number = from; number < to; number++) {
            statements += imports.write(Coding.read(cases.file(number))).recorded();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                "files %,d to %,d: %,d statements, %,.0f a second, %.2f ms of processor time each%n",
                from, to, statements, statements / seconds, (PROCESS.getProcessCpuTime() - worked) / 1e6 / statements);
    }
}
