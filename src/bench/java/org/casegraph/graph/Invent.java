package org.casegraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes an invented collection of any size, the same each time: as case files, as tables with a mapping, and as
 * FollowTheMoney entities, each in a folder of its own. {@code -Dbench=graph.Invent -Dentities=100000 -Dto=FOLDER};
 * with {@code -Das=files}, {@code tables} or {@code ftm} only one of them.
 */
public final class Invent {

    private static final long SEED = 1;

    /** So many files in one folder. */
    private static final int FILES = 1_000;

    private Invent() {}

    public static void main(String[] arguments) throws IOException {
        int entities = Math.max(1, Integer.getInteger("entities", 0));
        var to = Path.of(System.getProperty("to", "invented"));
        var as = System.getProperty("as", "");
        var cases = InventedCases.of(SEED, entities);
        int papers = InventedCases.papers(entities);
        if (as.isEmpty() || as.equals("files")) {
            files(cases, papers, to.resolve("files"));
        }
        if (as.isEmpty() || as.equals("tables")) {
            tables(cases, papers, to.resolve("tables"));
        }
        if (as.isEmpty() || as.equals("ftm")) {
            entities(cases, papers, to.resolve("ftm"));
        }
        System.out.printf("%,d documents about %,d entities are in %s%n", papers, entities, to.toAbsolutePath());
    }

    private static void files(InventedCases cases, int papers, Path to) throws IOException {
        for (int number = 0; number < papers; number++) {
            var folder = to.resolve("%04d".formatted(number / FILES));
            if (number % FILES == 0) {
                Files.createDirectories(folder);
            }
            Files.writeString(folder.resolve("f%06d.yaml".formatted(number)), cases.file(number));
        }
    }

    private static void tables(InventedCases cases, int papers, Path to) throws IOException {
        try (var folder = new InventedFolder(to)) {
            var tables = new InventedTables(folder);
            for (int number = 0; number < papers; number++) {
                tables.write(cases.paper(number));
            }
            tables.end();
        }
    }

    private static void entities(InventedCases cases, int papers, Path to) throws IOException {
        try (var folder = new InventedFolder(to)) {
            var entities = new InventedEntities(folder);
            for (int number = 0; number < papers; number++) {
                entities.write(cases.paper(number));
            }
        }
    }
}
