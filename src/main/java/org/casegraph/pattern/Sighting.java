package org.casegraph.pattern;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casegraph.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * One row that a pattern's query brings.
 *
 * @param people who is in a role, or in a column beside them; without those that the viewer may not know
 * @param ways for each leg the lists of acts and ties of which each would prove it
 */
record Sighting(Map<String, Participant> people, Map<String, List<List<Element>>> ways) {

    static Sighting of(Pattern pattern, Row row) {
        var people = new LinkedHashMap<String, Participant>();
        pattern.columns().forEach(name -> row.maybeRow(name)
                .flatMap(Sighting::participant)
                .ifPresent(participant -> people.put(name, participant)));
        var legs = row.row("legs");
        var ways = new LinkedHashMap<String, List<List<Element>>>();
        for (var leg : pattern.legs()) {
            boolean isKnown = leg.names().stream().noneMatch(name -> row.has(name) && !people.containsKey(name));
            ways.put(leg.name(), isKnown ? ways(legs.value(leg.name())) : List.of());
        }
        return new Sighting(people, ways);
    }

    private static Optional<Participant> participant(Row found) {
        return found.maybeText("name")
                .filter(name -> !name.isEmpty())
                .map(name -> new Participant(found.text("id"), name));
    }

    private static List<List<Element>> ways(@Nullable Object ways) {
        return ways instanceof List<?> list
                ? list.stream().map(Sighting::way).filter(way -> !way.isEmpty()).toList()
                : List.of();
    }

    /** A list with the acts and ties in it; an empty one where one of them may not be known. */
    private static List<Element> way(@Nullable Object way) {
        return way instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof List<?> parts
                ? parts.stream().map(part -> Element.of((List<?>) part)).toList()
                : List.of();
    }

    Stream<String> statements() {
        return ways.values().stream().flatMap(Sighting::statements);
    }

    /** The statements behind a leg, whether they prove it or not. */
    Stream<String> statements(String leg) {
        return statements(ways.getOrDefault(leg, List.of()));
    }

    /** Whether nobody stands where somebody else is wanted. */
    boolean has(String role, String id) {
        var participant = people.get(role);
        return participant != null && participant.id().equals(id);
    }

    private static Stream<String> statements(List<List<Element>> ways) {
        return ways.stream().flatMap(List::stream).flatMap(element -> element.statements().stream());
    }
}
