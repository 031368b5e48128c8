package org.casegraph.pattern;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casegraph.graph.Row;
import org.casegraph.model.Clearance;

/**
 * One row that a pattern's query brings.
 *
 * @param people who is in a role, or in a column beside them; without those that the viewer may not know
 * @param ways for each leg the acts and ties that would prove it
 */
record Sighting(Map<String, Participant> people, Map<String, List<List<Element>>> ways) {

    static Sighting of(Pattern pattern, Row row, Clearance clearance) {
        var people = new LinkedHashMap<String, Participant>();
        columns(pattern).forEach(name -> row.maybeRow(name)
                .flatMap(found -> participant(found, clearance))
                .ifPresent(participant -> people.put(name, participant)));
        var legs = row.row("legs");
        var reader = new Ways(clearance);
        var ways = new LinkedHashMap<String, List<List<Element>>>();
        for (var leg : pattern.legs()) {
            boolean isKnown = leg.names().stream().noneMatch(name -> row.has(name) && !people.containsKey(name));
            ways.put(leg.name(), isKnown ? reader.read(legs.value(leg.name())) : List.of());
        }
        return new Sighting(people, ways);
    }

    private static Stream<String> columns(Pattern pattern) {
        return Stream.concat(pattern.roles().stream().map(Pattern.Role::name), pattern.beside().stream());
    }

    /** An act may stand in a column beside the roles: it has no name, and is known if it is supported. */
    private static Optional<Participant> participant(Row found, Clearance clearance) {
        if (found.labels().contains("Act")) {
            return Element.of(found, clearance).map(act -> new Participant(act.id(), ""));
        }
        var shown = found.texts("shown");
        var name = shown.size() > clearance.rank() ? shown.get(clearance.rank()) : "";
        return name.isEmpty() ? Optional.empty() : Optional.of(new Participant(found.text("id"), name));
    }

    Stream<String> statements() {
        return ways.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .flatMap(element -> element.statements().stream());
    }
}
