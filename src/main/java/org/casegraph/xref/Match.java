package org.casegraph.xref;

import java.util.List;
import org.casegraph.graph.read.Entity;
import org.casegraph.identity.name.Band;
import org.casegraph.source.list.ListedName;

/**
 * Somebody on a list who may be somebody in the graph. Nobody has said that it is so.
 *
 * @param row where it stands on the list
 * @param wanted the name on the list that fits best
 * @param matched the name in the graph that it fits
 * @param reason how the two names are alike, in one sentence
 * @param reasons what else speaks for it, a sentence each
 * @param against what speaks against it, a sentence each
 */
public record Match(
        long row,
        ListedName listed,
        Entity entity,
        String wanted,
        String matched,
        double score,
        Band band,
        String reason,
        List<String> reasons,
        List<String> against) {

    public Match {
        reasons = List.copyOf(reasons);
        against = List.copyOf(against);
    }
}
