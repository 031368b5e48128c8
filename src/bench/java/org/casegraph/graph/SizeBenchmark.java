package org.casegraph.graph;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.TreeMap;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.embedded.LocalDatabase;
import org.casegraph.source.Coding;
import org.springframework.util.FileSystemUtils;

/**
 * Measures what a statement takes on the disk and of processor time, as a store grows in five steps. The argument is how
 * many files of a hundred statements come in; 100 without one. Sizes are those of a store that was closed.
 */
public final class SizeBenchmark {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int STEPS = 5;

    private SizeBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int files = arguments.length == 0 ? 100 : Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory("casegraph-bench");
        try {
            long empty = step(folder, new InventedCases(1), 0, 0, 0, 0);
            var cases = new InventedCases(1);
            long statements = 0;
            for (int step = 0; step < STEPS; step++) {
                statements = step(folder, cases, files * step / STEPS, files * (step + 1) / STEPS, statements, empty);
            }
            parts(folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    /** The size of an empty store where nothing comes in, otherwise how many statements there are. */
    private static long step(Path folder, InventedCases cases, int from, int to, long before, long empty)
            throws IOException {
        long statements = before;
        double worked;
        try (var database = LocalDatabase.open(new DataDirectory(folder), LocalDatabase.IfRunning.REFUSE);
                var store = TestStore.at(database.address())) {
            var imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
            long began = PROCESS.getProcessCpuTime();
            for (int number = from; number < to; number++) {
                statements += imports.write(Coding.read(cases.file(number))).recorded();
            }
            worked = (PROCESS.getProcessCpuTime() - began) / 1e6;
        }
        long size = size(store(folder));
        if (to == 0) {
            System.out.printf("empty: %,d KiB%n", size / 1024);
            return size;
        }
        System.out.printf(
                "%,d statements: %,d MiB, %,d bytes each beyond the empty store; the last %,d took %.2f ms each%n",
                statements,
                size >> 20,
                (size - empty) / statements,
                statements - before,
                worked / (statements - before));
        return statements;
    }

    private static Path store(Path folder) {
        return new DataDirectory(folder).database().resolve("data/databases/neo4j");
    }

    private static void parts(Path folder) throws IOException {
        var sizes = new TreeMap<String, Long>();
        try (var files = Files.list(store(folder))) {
            files.forEach(file -> sizes.put(file.getFileName().toString(), size(file)));
        }
        sizes.entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(12)
                .forEach(part -> System.out.printf("  %-44s %,10d KiB%n", part.getKey(), part.getValue() / 1024));
    }

    private static long size(Path path) {
        try (var files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(SizeBenchmark::length)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
