package org.casegraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casegraph.identity.Identities;
import org.casegraph.model.OriginGroup;
import org.casegraph.model.ReaderTable;
import org.casegraph.model.Readers;
import org.casegraph.model.Statement;
import org.casegraph.model.Voices;

/** What is on record of voices: who published what, and which of them count as one. */
final class VoicesOnRecord {

    private final CypherFiles files;
    private final GraphWrites writes;

    VoicesOnRecord(CypherFiles files, GraphWrites writes) {
        this.files = files;
        this.writes = writes;
    }

    /** Of some documents, those that are there. */
    Map<String, Provenances.Paper> papers(WriteTransaction transaction, Collection<String> documents) {
        var papers = new LinkedHashMap<String, Provenances.Paper>();
        for (var row : writes.read(transaction, "papers", documents)) {
            papers.put(row.text("id"), Provenances.Paper.of(row));
        }
        return papers;
    }

    /** The groups of voices that stand. */
    List<OriginGroup> groups(WriteTransaction transaction) {
        return transaction.run(files.read("origin_groups"), Map.of("readers", (long) Readers.EVERYTHING)).stream()
                .map(row -> RulingRows.originGroup(row.row("ruling")))
                .toList();
    }

    /** Which voices are one for those who may know all, and for others by what they may know. */
    VoicesByReaders voices(WriteTransaction transaction, Identities identities, ReaderTable readers) {
        var groups = groups(transaction);
        var voices = new ArrayList<Voices>();
        for (var level : readers.all()) {
            voices.add(Voices.of(
                    identities.at(level)::canonical,
                    groups.stream()
                            .filter(group -> group.entry().mayBeReadBy(level))
                            .map(OriginGroup::voices)
                            .toList()));
        }
        return new VoicesByReaders(readers, voices);
    }

    /**
     * The standing statements that may now have another origin, since they go back to these voices or to some that
     * count as one with them.
     *
     * @param reread mentions that may stand for another entity now
     * @param regrouped voices that may count as one with others now
     */
    List<Statement> statementsOf(
            WriteTransaction transaction,
            Set<String> reread,
            Collection<String> regrouped,
            Voices voices,
            Identities identities) {
        var all = new LinkedHashSet<>(reread);
        Stream.concat(reread.stream(), regrouped.stream())
                .flatMap(voice -> voices.together(voice).stream())
                .distinct()
                .forEach(voice -> all.addAll(identities.judged().members(voice)));
        return writes.statements(transaction, "statements_voiced_by", all);
    }
}
