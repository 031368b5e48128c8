package org.casegraph.graph;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casegraph.model.OriginGroup;
import org.casegraph.model.Statement;

/** What was on record of origins before a change, to find what the change makes of where statements come from. */
final class OriginsBefore {

    private final GraphWrites writes;
    private final VoicesOnRecord record;
    private final Map<String, Provenances.Paper> papers;
    private final List<OriginGroup> groups;

    /** @param documents ids of those that the change may touch */
    OriginsBefore(
            Collection<String> documents, GraphWrites writes, VoicesOnRecord record, WriteTransaction transaction) {
        this.writes = writes;
        this.record = record;
        this.papers = record.papers(transaction, documents);
        this.groups = record.groups(transaction);
    }

    /** The statements of documents that have another publisher now, or are of another sort. */
    List<Statement> reissued(WriteTransaction transaction) {
        var after = record.papers(transaction, papers.keySet());
        var changed = papers.entrySet().stream()
                .filter(paper -> !paper.getValue().equals(after.get(paper.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        return writes.statements(transaction, "statements_in_documents", changed);
    }

    /** The voices of the groups that came or went. */
    Set<String> regrouped(WriteTransaction transaction) {
        var after = record.groups(transaction);
        var regrouped = new LinkedHashSet<String>();
        Stream.concat(groups.stream(), after.stream())
                .filter(group -> !(groups.contains(group) && after.contains(group)))
                .forEach(group -> regrouped.addAll(group.voices()));
        return regrouped;
    }
}
