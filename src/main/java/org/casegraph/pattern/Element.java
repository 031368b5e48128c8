package org.casegraph.pattern;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casegraph.graph.Row;
import org.casegraph.model.Clearance;

/**
 * What a leg consists of, as far as the viewer may know it: acts and ties, which statements have to prove, and the
 * people, bodies and cases between them, whom the viewer has to be allowed to know.
 *
 * @param statements ids of all statements behind it, also of those that the viewer may not read; none for an entity
 * @param aside ids of those that do not count, because a resolution prefers others
 */
record Element(String id, Kind kind, List<String> statements, Set<String> aside) {

    enum Kind {
        ACT,
        TIE,
        ENTITY
    }

    /** The element that a row holds; empty where the viewer may not know it, or nothing he may read supports it. */
    static Optional<Element> of(Row row, Clearance clearance) {
        var kind = kind(row);
        boolean isReadable = row.maybeNumber("clearance").orElse(Long.MAX_VALUE) <= clearance.rank();
        boolean isKnown = isReadable && (kind == Kind.ENTITY || isSupported(row, clearance));
        return isKnown ? Optional.of(of(row, kind, clearance)) : Optional.empty();
    }

    private static Element of(Row row, Kind kind, Clearance clearance) {
        return new Element(row.text("id"), kind, row.texts("statements"), aside(row, clearance));
    }

    /** The statements that are marked for a clearance: "1:9f86d0…". */
    private static Set<String> aside(Row row, Clearance clearance) {
        var prefix = clearance.rank() + ":";
        return row.texts("aside").stream()
                .filter(mark -> mark.startsWith(prefix))
                .map(mark -> mark.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    boolean isAct() {
        return kind == Kind.ACT;
    }

    boolean needsProof() {
        return kind != Kind.ENTITY;
    }

    private static Kind kind(Row row) {
        if (!row.has(Row.LABELS)) {
            return Kind.TIE;
        }
        return row.labels().contains("Entity") ? Kind.ENTITY : Kind.ACT;
    }

    private static boolean isSupported(Row row, Clearance clearance) {
        var support = row.numbers("support");
        return support.size() > clearance.rank() && support.get(clearance.rank()) > 0;
    }
}
