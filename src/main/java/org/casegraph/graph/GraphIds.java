package org.casegraph.graph;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Ids;
import org.casegraph.model.Vocabulary;

/** The ids of what statements come to together: they follow from what it ties, and stay as long as that does. */
public final class GraphIds {

    private static final Set<String> ENTITIES = Stream.of(EntityKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private GraphIds() {}

    /** Whether an id is surely of an entity: what an act is called begins otherwise. */
    static boolean isOfEntity(String id) {
        int word = id.indexOf('-');
        return word > 0 && ENTITIES.contains(id.substring(0, word));
    }

    /** Whether the row of a role is surely of an entity's. */
    static boolean isRoleOfEntity(Object role) {
        return role instanceof Map<?, ?> row && isOfEntity(String.valueOf(row.get("filler")));
    }

    /** Of a relation between two entities; one that reads the same both ways begins with the lesser id. */
    public static String tie(String relation, String from, String to, Vocabulary vocabulary) {
        boolean isSymmetric = vocabulary
                .relation(relation)
                .map(Vocabulary.Relation::symmetric)
                .orElse(false);
        return isSymmetric && from.compareTo(to) > 0
                ? Ids.of("tie", relation, to, from)
                : Ids.of("tie", relation, from, to);
    }

    /** Of the part that somebody or something has in an act. */
    public static String role(String act, String role, String filler) {
        return Ids.of("role", act, role, filler);
    }
}
