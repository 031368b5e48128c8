package org.casegraph.graph;

import org.casegraph.model.Ids;
import org.casegraph.model.Vocabulary;

/** The ids of what statements come to together: they follow from what it ties, and stay as long as that does. */
public final class GraphIds {

    private GraphIds() {}

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
