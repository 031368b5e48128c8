package org.casegraph.graph;

import java.util.List;
import org.casegraph.graph.match.NewCandidates;

/**
 * What an import did.
 *
 * @param documents the ids of those that the file is about
 * @param recorded statements that are new
 * @param known statements that were there already
 * @param withdrawn statements that the file said before and says no more
 * @param candidates who of those that it names may be somebody known
 */
public record ImportReport(
        List<String> documents, int recorded, int known, int withdrawn, FactChanges facts, NewCandidates candidates) {

    public ImportReport {
        documents = List.copyOf(documents);
    }
}
