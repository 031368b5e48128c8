package org.casegraph.graph;

import java.util.LinkedHashSet;
import java.util.List;
import org.casegraph.graph.erase.Stops;
import org.casegraph.model.Document;
import org.casegraph.model.Fact;
import org.casegraph.model.Mention;
import org.casegraph.source.CaseFile;

/** Keeps what was erased from coming in again, until the erasure is lifted. */
final class NotAgain {

    private final Stops stops;

    NotAgain(CypherFiles files) {
        this.stops = new Stops(files);
    }

    /** @throws ImportRefused if the file tells of somebody or something that was erased */
    void require(CaseFile file, WriteTransaction transaction) {
        var ids = new LinkedHashSet<String>();
        file.mentions().stream().map(Mention::id).forEach(ids::add);
        file.documents().stream().map(Document::id).forEach(ids::add);
        var names = new LinkedHashSet<String>();
        file.statements().forEach(statement -> {
            ids.add(statement.id());
            if (statement.fact() instanceof Fact.Named named) {
                names.add(named.name().value());
            }
        });
        var found = stops.among(ids, names, transaction);
        if (!found.isEmpty()) {
            throw new ImportRefused(List.copyOf(new LinkedHashSet<>(
                    found.values().stream().map(NotAgain::sentence).toList())));
        }
    }

    static String sentence(String number) {
        return "it holds what was erased (erasure " + number + "): take that out of the file, or let it in again with "
                + "'erasures lift " + number + "'";
    }
}
