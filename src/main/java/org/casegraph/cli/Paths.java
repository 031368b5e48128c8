package org.casegraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casegraph.graph.Intake;
import org.casegraph.source.brat.BratFiles;

/** The files that arguments name: themselves, or all below a folder, in the order of their names. */
final class Paths {

    private static final List<String> STATEMENTS =
            List.of(".yaml", ".yml", ".json", ".ijson", ".jsonl", ".csv", ".tsv", ".graphml", ".gexf");

    private Paths() {}

    static List<Path> files(List<Path> arguments) {
        var files = new ArrayList<Path>();
        for (var argument : arguments) {
            if (!Files.exists(argument)) {
                throw new Mistakes.Mistake("There is no file or folder " + argument + ".");
            }
            files.addAll(below(argument));
        }
        return files;
    }

    /** The case files and annotations among them; a file that is named itself counts as one, whatever its name. */
    static List<Path> caseFiles(List<Path> arguments, List<Path> files) {
        return files.stream()
                .filter(file ->
                        arguments.contains(file) || Intake.isCaseFile(file.toString()) || BratFiles.isAnnotations(file))
                .toList();
    }

    /** How much there is in files that hold statements, by their names. */
    static long bytesOfStatements(List<Path> files) {
        return files.stream()
                .filter(file -> STATEMENTS.stream().anyMatch(file.toString().toLowerCase(Locale.ROOT)::endsWith))
                .mapToLong(Paths::size)
                .sum();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // Whoever reads it says what is wrong.
            return 0;
        }
    }

    private static List<Path> below(Path argument) {
        if (!Files.isDirectory(argument)) {
            return List.of(argument);
        }
        try (var walk = Files.walk(argument)) {
            return walk.filter(Files::isRegularFile)
                    .filter(Paths::isVisible)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isVisible(Path file) {
        var name = file.getFileName();
        return name != null && !name.toString().startsWith(".");
    }
}
