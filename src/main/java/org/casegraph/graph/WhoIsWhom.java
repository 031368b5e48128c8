package org.casegraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.identity.Identities;
import org.casegraph.identity.Knowledge;
import org.casegraph.model.Judgement;
import org.casegraph.model.ReaderTable;

/** What is on record of who is whom, and who may know of it. */
final class WhoIsWhom implements Knowledge {

    private final CypherFiles files;
    private final WriteTransaction transaction;
    private final ReaderTable readers;
    private final Map<String, List<Boolean>> known = new LinkedHashMap<>();

    private WhoIsWhom(CypherFiles files, WriteTransaction transaction) {
        this.files = files;
        this.transaction = transaction;
        this.readers = Labels.readers(transaction, files);
    }

    /** Who is whom, for all and by readers. */
    static Identities read(CypherFiles files, WriteTransaction transaction) {
        var record = new WhoIsWhom(files, transaction);
        var judgements = new ArrayList<Judgement>();
        for (var row : transaction.run(files.read("judgements"), Map.of())) {
            var judgement = RulingRows.judgement(row.row("ruling"));
            judgements.add(judgement);
            record.known.put(judgement.id(), record.padded(row.flags("own")));
        }
        return Identities.of(judgements, record.readers, record);
    }

    /** Readers for whom nothing is made yet know nothing. */
    private List<Boolean> padded(List<Boolean> levels) {
        var padded = new ArrayList<>(levels);
        while (padded.size() < readers.size()) {
            padded.add(false);
        }
        return padded;
    }

    @Override
    public List<Boolean> of(Judgement judgement) {
        return known.getOrDefault(judgement.id(), List.of());
    }

    @Override
    public Map<String, Sight> of(Collection<String> mentions) {
        if (mentions.isEmpty()) {
            return Map.of();
        }
        var named = new LinkedHashMap<String, List<Boolean>>();
        var told = new LinkedHashMap<String, List<Boolean>>();
        var asked = new LinkedHashMap<String, Object>();
        asked.put("ids", List.copyOf(mentions));
        asked.put("ranks", (long) readers.size());
        for (var row : transaction.run(files.read("sights_of"), asked)) {
            named.put(row.text("id"), row.flags("named"));
            told.put(row.text("id"), row.flags("told"));
        }
        for (var row : transaction.run(files.read("papers_naming"), asked)) {
            told.computeIfPresent(row.text("id"), (_, seen) -> either(seen, padded(row.flags("seen"))));
        }
        var sights = new LinkedHashMap<String, Sight>();
        named.forEach((id, seen) -> sights.put(id, new Sight(seen, told.getOrDefault(id, seen))));
        return sights;
    }

    private static List<Boolean> either(List<Boolean> one, List<Boolean> other) {
        var either = new ArrayList<Boolean>();
        for (int rank = 0; rank < one.size(); rank++) {
            either.add(one.get(rank) || other.get(rank));
        }
        return either;
    }

    /**
     * Whom what was said since, or is no longer said, joins or parts: who stands for others than they should, together
     * with all who stand for the same.
     */
    static Set<String> drifted(Identities identities, GraphWrites writes, WriteTransaction transaction) {
        var standing = new LinkedHashMap<String, Row>();
        if (!identities.concerned().isEmpty()) {
            writes.read(transaction, "standings", identities.concerned())
                    .forEach(row -> standing.put(row.text("mention"), row));
        }
        var drifted = new LinkedHashSet<String>();
        for (var mention : identities.concerned()) {
            var members = identities.members(mention);
            boolean isThere = members.stream().anyMatch(standing::containsKey);
            if (isThere && !isAsItShould(mention, standing, identities)) {
                drifted.addAll(members);
                var row = standing.get(mention);
                if (row != null) {
                    drifted.addAll(row.texts("others"));
                }
            }
        }
        return drifted;
    }

    private static boolean isAsItShould(String mention, Map<String, Row> standing, Identities identities) {
        var row = standing.get(mention);
        return row != null
                && row.text("entity").equals(identities.canonical(mention))
                && row.flags("seen").equals(identities.seen(mention).orElse(List.of()));
    }
}
