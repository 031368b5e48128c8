package org.casegraph.source.sheet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casegraph.source.Problems;
import org.casegraph.source.format.Said;

/** Which mapping belongs to which file: {@code people.mapping.yaml} to {@code people.csv}, or one that names its tables. */
public final class MappingFiles {

    /** What is said of a table without a mapping. */
    public static final String NEEDED =
            "a table needs a mapping that says what its columns mean: a file of the same name"
                    + " that ends in .mapping.yaml, or --mapping FILE";

    private static final String ENDING = ".mapping.yaml";
    private static final List<String> TABLES = List.of(".csv", ".tsv", ".xlsx", ".graphml", ".gexf");

    private MappingFiles() {}

    /** The mapping of a file: the one that is said, or the one beside it. */
    static Optional<Path> of(Said said) {
        return Optional.ofNullable(said.mapping())
                .or(() -> Optional.of(said.file().resolveSibling(bare(said.file()) + ENDING)))
                .filter(Files::isRegularFile);
    }

    static boolean isMapping(Path file) {
        return name(file).endsWith(ENDING);
    }

    /** Those among some files that are not read along with others of them. */
    public static List<Path> readByThemselves(List<Path> files) {
        var along = new HashSet<Path>();
        for (var file : files) {
            if (isMapping(file)) {
                var mapped = TABLES.stream()
                        .map(ending -> file.resolveSibling(bare(file) + ending))
                        .filter(files::contains)
                        .findFirst();
                if (mapped.isPresent()) {
                    along.add(file);
                } else {
                    along.addAll(tables(file));
                }
            }
        }
        return files.stream().filter(file -> !along.contains(file)).toList();
    }

    private static List<Path> tables(Path mapping) {
        try {
            var problems = new Problems(mapping.toString());
            return new MappingReader(problems)
                    .read(mapping, Files.readAllBytes(mapping)).stream()
                            .flatMap(read -> read.tables().stream())
                            .flatMap(table -> Optional.ofNullable(table.file()).stream())
                            .map(mapping::resolveSibling)
                            .toList();
        } catch (java.io.IOException e) {
            return List.of();
        }
    }

    private static String bare(Path file) {
        var name = name(file);
        if (name.endsWith(ENDING)) {
            return name.substring(0, name.length() - ENDING.length());
        }
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String name(Path file) {
        var name = file.getFileName();
        return name == null ? "" : name.toString().strip().replaceAll("(?i)\\.mapping\\.ya?ml$", ENDING);
    }

    /** Whether it is a table, which nobody can read without a mapping. */
    public static boolean isTable(Path file) {
        var name = name(file).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".xlsx");
    }
}
