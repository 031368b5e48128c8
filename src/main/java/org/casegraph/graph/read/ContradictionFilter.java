package org.casegraph.graph.read;

import java.util.ArrayList;
import java.util.List;
import org.casegraph.graph.dispute.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which contradictions are wanted.
 *
 * @param about an entity or act, null for any
 * @param kinds null for all
 * @param open whether they are still to be decided, null for either
 */
public record ContradictionFilter(@Nullable String about, @Nullable List<Kind> kinds, @Nullable Boolean open) {

    boolean accepts(Contradiction one) {
        return (kinds == null || kinds.contains(one.kind())) && (open == null || open == one.open());
    }

    /** How grave they may be marked: a mark says how grave it is at most, and who is named more closely is not marked. */
    List<String> marks() {
        var marks = new ArrayList<String>();
        for (var kind : Kind.values()) {
            boolean mayRefine = kind != Kind.DENIED && kinds != null && kinds.contains(Kind.REFINES);
            if (kinds == null || kinds.contains(kind) || mayRefine) {
                marks.add(String.valueOf(kind.ordinal()));
            }
        }
        return marks;
    }
}
