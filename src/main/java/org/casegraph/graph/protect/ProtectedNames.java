package org.casegraph.graph.protect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.graph.Labels;
import org.casegraph.graph.Row;
import org.casegraph.identity.name.NameFinder;
import org.casegraph.identity.name.NameFinder.Found;
import org.casegraph.identity.name.NameFinder.Sought;
import org.casegraph.model.EntityKind;
import org.casegraph.model.NameType;
import org.casegraph.model.Readers;

/** Every name of everybody who is protected, as the database tells it. */
final class ProtectedNames {

    /** Somebody who is protected. */
    private static final class Person {
        private final boolean isPerson;
        private final SoughtNames names = new SoughtNames();
        private final Map<String, List<int[]>> places = new LinkedHashMap<>();
        private String alias = "";
        private long from;
        private final Set<List<String>> compartments = new LinkedHashSet<>();

        Person(boolean isPerson) {
            this.isPerson = isPerson;
        }

        /** Whoever may not enter a compartment in which they are named is shown the alias as well. */
        boolean isHiddenFrom(Readers level) {
            return from > level.clearance().rank() || compartments.stream().noneMatch(level::mayEnter);
        }

        void add(Row row) {
            alias = row.text("alias");
            from = Math.max(from, row.number("from"));
            compartments.add(row.texts("compartments"));
            names.add(row.text("value"), NameType.valueOf(row.text("type")));
            if (row.has("text") && row.has("start")) {
                places.computeIfAbsent(row.text("text"), _ -> new ArrayList<>())
                        .add(new int[] {(int) row.number("start"), (int) row.number("end")});
            }
        }
    }

    private final Map<String, Person> people = new LinkedHashMap<>();

    private ProtectedNames() {}

    static ProtectedNames of(List<Row> rows) {
        var named = new ProtectedNames();
        for (var row : rows) {
            boolean isPerson = row.text("kind").equals(EntityKind.PERSON.name());
            named.people
                    .computeIfAbsent(row.text("id"), _ -> new Person(isPerson))
                    .add(row);
        }
        return named;
    }

    boolean isEmpty() {
        return people.isEmpty();
    }

    List<String> ids() {
        return List.copyOf(people.keySet());
    }

    /** The words of all names, folded. */
    List<String> words() {
        var words = new LinkedHashSet<String>();
        people.values().forEach(person -> words.addAll(person.names.words()));
        return List.copyOf(words);
    }

    Mask mask(Readers level, List<Row> others, List<Row> titles) {
        var sought = new ArrayList<Sought>();
        var aliases = new LinkedHashMap<String, String>();
        var places = new LinkedHashMap<String, List<Found>>();
        people.forEach((id, person) -> {
            if (person.isHiddenFrom(level)) {
                aliases.put(id, person.alias);
                sought.add(person.names.sought(id, person.isPerson));
                person.places.forEach((text, spans) -> spans.forEach(span ->
                        places.computeIfAbsent(text, _ -> new ArrayList<>()).add(new Found(span[0], span[1], id))));
            }
        });
        if (sought.isEmpty()) {
            return Mask.NONE;
        }
        var readable = others.stream()
                .filter(row -> Labels.isSeen(row, level))
                .map(row -> row.text("value"))
                .toList();
        var finder = NameFinder.of(sought, readable);
        return new Mask(finder, aliases, titles(titles, new Mask(finder, aliases, Map.of(), Map.of())), places);
    }

    private static Map<String, String> titles(List<Row> titles, Mask mask) {
        var shown = new LinkedHashMap<String, String>();
        for (var row : titles) {
            var title = mask.shown(row.text("title"));
            if (!title.equals(row.text("title"))) {
                shown.put(row.text("id"), title);
            }
        }
        return shown;
    }
}
