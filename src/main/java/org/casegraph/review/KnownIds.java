package org.casegraph.review;

import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.ActReader;
import org.casegraph.graph.read.EntityReader;

/** Refuses ids of what a viewer may not know: what is hidden from her is as if it were not there. */
record KnownIds(EntityReader entities, ActReader acts) {

    private static final String ACT = "act-";

    void require(List<String> ids, Viewer viewer) {
        var told = ids.stream().filter(id -> id.startsWith(ACT)).toList();
        var others = ids.stream().filter(id -> !id.startsWith(ACT)).toList();
        var known = entities.byIds(others, viewer);
        var knownActs = acts.byIds(told, viewer);
        ids.stream()
                .filter(id -> !known.containsKey(id) && !knownActs.containsKey(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new ReviewRefused("There is no entity or act of the id “%s”; search finds those there are."
                            .formatted(Names.cut(id)));
                });
    }
}
