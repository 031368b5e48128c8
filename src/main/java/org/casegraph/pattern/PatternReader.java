package org.casegraph.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casegraph.graph.Cypher;
import org.casegraph.source.Problem;
import org.jspecify.annotations.Nullable;

/** Reads a pattern file to its end, and tells all that is wrong with it. */
final class PatternReader {

    private static final List<String> KEYS = List.of(
            "pattern",
            "title",
            "description",
            "roles",
            "beside",
            "leg",
            "order",
            "least",
            "parameter",
            "reach",
            "sentence",
            "contested",
            "partial");
    private static final List<String> MANY_TIMES = List.of("leg", "parameter", "reach");

    private final String file;
    private final Cypher cypher;
    private final Header header;
    private final List<Problem> problems = new ArrayList<>();

    private PatternReader(String file, Cypher cypher) {
        this.file = file;
        this.cypher = cypher;
        this.header = Header.of(cypher.text());
    }

    /** What came of a file: a pattern where nothing is wrong, or else problems. */
    record Reading(Optional<Pattern> pattern, List<Problem> problems) {}

    /** @param file what to call it in problems */
    static Reading read(String file, Cypher cypher) {
        var reader = new PatternReader(file, cypher);
        var pattern = reader.read();
        var problems = reader.problems.stream().distinct().sorted().toList();
        return new Reading(problems.isEmpty() ? Optional.of(pattern) : Optional.empty(), problems);
    }

    private Pattern read() {
        checkKeys();
        var lines = new PatternLines(this::problem);
        var pattern = new Pattern(
                lines.id(required("pattern"), cypher.name()),
                required("title").value(),
                required("description").value(),
                lines.roles(required("roles")),
                header.first("beside").map(lines::names).orElse(List.of()),
                header.all("leg").stream()
                        .flatMap(line -> lines.leg(line).stream())
                        .toList(),
                optional(header.first("order").flatMap(lines::order)),
                optional(header.first("least").flatMap(lines::least)),
                new Pattern.Wording(
                        required("sentence").value(),
                        required("contested").value(),
                        required("partial").value()),
                header.all("parameter").stream()
                        .flatMap(line -> lines.parameter(line).stream())
                        .toList(),
                header.all("reach").stream()
                        .flatMap(line -> lines.reach(line).stream())
                        .toList(),
                cypher);
        new PatternCheck(pattern, header, this::problem).check();
        new ParameterCheck(pattern, header, this::problem).check();
        new ReachCheck(pattern, this::problem).check();
        new CypherCheck(pattern, this::problem).check();
        return pattern;
    }

    private void checkKeys() {
        for (var line : header.lines()) {
            if (!KEYS.contains(line.key())) {
                problem(line.number(), "'" + line.key() + "' is no key of a pattern; accepted: " + KEYS);
            } else if (!MANY_TIMES.contains(line.key())
                    && !header.first(line.key()).equals(Optional.of(line))) {
                problem(
                        line.number(),
                        "'" + line.key() + "' is there twice; only 'leg', 'parameter' and 'reach' may be repeated");
            }
        }
    }

    private Header.Line required(String key) {
        var line = header.first(key).filter(found -> !found.value().isEmpty());
        if (line.isEmpty()) {
            problem(1, "the header says no '" + key + "'; needed on top: '// " + key + ": …'");
        }
        return line.orElse(new Header.Line(1, key, ""));
    }

    private void problem(int line, String message) {
        problems.add(new Problem(file, line, message));
    }

    private static <T> @Nullable T optional(Optional<T> value) {
        return value.orElse(null);
    }
}
