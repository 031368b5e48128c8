package org.casegraph.graph;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.graph.match.Matching;

/** Asks anew who may be whom among those whom documents name, once their texts have come or changed. */
final class Rematching {

    private final CypherFiles files;
    private final GraphWrites writes;
    private final Matching matching;

    Rematching(CypherFiles files, Matching matching) {
        this.files = files;
        this.writes = new GraphWrites(files);
        this.matching = matching;
    }

    /** The originals that some documents stand for. */
    Set<String> originals(Collection<String> documents, WriteTransaction transaction) {
        var originals = new LinkedHashSet<String>();
        writes.read(transaction, "hashes_by_id", documents).forEach(row -> originals.add(row.text("sha256")));
        return originals;
    }

    /** Asks of those whom the documents of some originals name. */
    void again(Collection<String> originals, WriteTransaction transaction) {
        var named = writes.read(transaction, "people_named_in", originals).stream()
                .map(row -> row.text("id"))
                .toList();
        if (!named.isEmpty()) {
            transaction.run(files.write("take_identity_turn"), Map.of());
            matching.renew(matching.look(named, List.of(), transaction), transaction);
        }
    }
}
