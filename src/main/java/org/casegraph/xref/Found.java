package org.casegraph.xref;

import org.casegraph.graph.match.Likenesses.Likeness;
import org.casegraph.identity.name.Band;
import org.casegraph.source.list.ListedName;

/** A match as it is kept: the entity by its id, because what may be known of it can change. */
record Found(ListedName listed, String entity, String wanted, String matched, double score, Band band, String reason) {

    static Found of(ListedName listed, Likeness likeness) {
        return new Found(
                listed,
                likeness.entity().id(),
                likeness.wanted(),
                likeness.matched(),
                likeness.score(),
                likeness.band(),
                likeness.sentence());
    }
}
