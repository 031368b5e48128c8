package org.casegraph.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.graph.Cypher;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.StoreException;
import org.casegraph.source.Problem;

/** Asks the database whether it would run a pattern. Queries are explained in a read transaction: nothing is run. */
final class DatabaseCheck {

    private static final java.util.regex.Pattern PLACE =
            java.util.regex.Pattern.compile("\\s*\\(?line (\\d+), column \\d+.*", java.util.regex.Pattern.DOTALL);

    private final String file;
    private final ReadDoor door;

    DatabaseCheck(String file, ReadDoor door) {
        this.file = file;
        this.door = door;
    }

    List<Problem> problems(Pattern pattern) {
        var problems = new ArrayList<Problem>();
        problem(pattern, pattern.cypher().text(), 0).ifPresent(problems::add);
        for (var reach : pattern.reaches()) {
            problem(pattern, reach.text(), reach.line()).ifPresent(problems::add);
        }
        if (problems.isEmpty()) {
            problem(pattern, Asking.near(pattern).text(), 1).ifPresent(problems::add);
        }
        return problems;
    }

    /** @param line where the text stands in the file, 0 if it is the file */
    private Optional<Problem> problem(Pattern pattern, String text, int line) {
        try {
            door.read(new Cypher(pattern.id(), "EXPLAIN " + text), parameters(pattern));
            return Optional.empty();
        } catch (StoreException e) {
            return Optional.of(
                    switch (e.reason()) {
                        case FORBIDDEN -> new Problem(file, line, "the query would write; a pattern only reads");
                        case FAILED, CONFLICT -> unread(e, line);
                        case UNAVAILABLE, FULL, TIMED_OUT, TOO_LARGE -> throw e;
                    });
        }
    }

    private Problem unread(StoreException failure, int line) {
        var cause = failure.getCause();
        var told = cause == null ? "" : String.valueOf(cause.getMessage());
        var place = PLACE.matcher(told);
        boolean isPlaced = place.find();
        int at = line > 0 || !isPlaced ? line : Integer.parseInt(place.group(1));
        var reason = (isPlaced ? told.substring(0, place.start()) : told)
                .lines()
                .findFirst()
                .orElse("");
        return new Problem(file, at, "the database cannot read this query" + (reason.isBlank() ? "" : ": " + reason));
    }

    private static Map<String, Object> parameters(Pattern pattern) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("readers", 0);
        parameters.put("involving", List.of());
        pattern.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter.value()));
        return parameters;
    }
}
