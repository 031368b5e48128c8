package org.casegraph.pattern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.casegraph.graph.Cypher;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.ReadDoor;
import org.casegraph.source.Problem;

/** All patterns: those that ship and those of the user's own folder. A file with problems is left out, and told of. */
public final class Patterns {

    private static final String ENDING = ".cypher";

    private final SortedMap<String, Pattern> patterns = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** The patterns that ship. */
    public Patterns(CypherFiles files) {
        for (var cypher : files.patterns()) {
            accept(PatternReader.read("cypher/patterns/" + cypher.name() + ENDING, cypher));
        }
    }

    /** The patterns that ship, and those of a folder, which the database is asked about. */
    public Patterns(CypherFiles files, Path folder, ReadDoor door) {
        this(files);
        for (var file : filesOf(folder)) {
            var reading = PatternReader.read(file.toString(), cypher(file));
            accept(reading.pattern()
                    .map(pattern -> checked(file, pattern, door))
                    .orElse(reading));
        }
    }

    /** Every pattern, by id. */
    public List<Pattern> all() {
        return List.copyOf(patterns.values());
    }

    public Optional<Pattern> pattern(String id) {
        return Optional.ofNullable(patterns.get(id));
    }

    /** What is wrong with pattern files, by file and line. */
    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    private void accept(PatternReader.Reading reading) {
        problems.addAll(reading.problems());
        reading.pattern().ifPresent(pattern -> patterns.put(pattern.id(), pattern));
    }

    private PatternReader.Reading checked(Path file, Pattern pattern, ReadDoor door) {
        var problems = patterns.containsKey(pattern.id())
                ? List.of(new Problem(
                        file.toString(),
                        0,
                        "there is a pattern '" + pattern.id() + "' already; give this one another id and name"))
                : new DatabaseCheck(file.toString(), door).problems(pattern);
        return new PatternReader.Reading(problems.isEmpty() ? Optional.of(pattern) : Optional.empty(), problems);
    }

    private static List<Path> filesOf(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of patterns cannot be read: " + folder, e);
        }
    }

    private static Cypher cypher(Path file) {
        try {
            var name = file.getFileName().toString();
            var text = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
            return new Cypher(name.substring(0, name.length() - ENDING.length()), text);
        } catch (IOException e) {
            throw new UncheckedIOException("The pattern file cannot be read: " + file, e);
        }
    }
}
