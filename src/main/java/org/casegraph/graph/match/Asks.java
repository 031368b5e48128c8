package org.casegraph.graph.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.WriteTransaction;
import org.casegraph.identity.name.Band;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Readers;

/** Weighs pairs and keeps what is to be asked about them. */
final class Asks {

    private static final int BATCH = 5_000;

    private final CypherFiles files;
    private final WriteTransaction transaction;
    private final Ask ask;
    private final Texts texts;
    private final Set<Pair> forgotten = new LinkedHashSet<>();
    private final Map<Pair, Asked> kept = new LinkedHashMap<>();

    Asks(CypherFiles files, WriteTransaction transaction, Texts texts) {
        this.files = files;
        this.transaction = transaction;
        this.ask = Ask.within(transaction, files);
        this.texts = texts;
    }

    /** The pairs of some entities about which there is something to ask. */
    static Set<Pair> pairsOf(Collection<String> entities, Ask ask) {
        var pairs = new LinkedHashSet<Pair>();
        ask.rows("match_asked_of", entities).forEach(row -> pairs.add(new Pair(row.text("one"), row.text("other"))));
        return pairs;
    }

    void forget(Collection<String> entities) {
        forgotten.addAll(pairsOf(entities, ask));
        write("remove_candidates", List.copyOf(entities));
    }

    /** Forgets what is asked of entities about others that come after them. */
    void forgetWhoFollows(List<String> entities) {
        write("remove_candidates_after", entities);
    }

    void renew(Map<Pair, Reach> pairs) {
        var bearers = bearers(pairs.keySet());
        var worth = new LinkedHashSet<Pair>();
        var people = new LinkedHashSet<Pair>();
        pairs.forEach((pair, reach) -> {
            var one = bearers.get(pair.one());
            var other = bearers.get(pair.other());
            if (one != null && other != null && one.kind() == other.kind() && isWorthAsking(one, other, reach)) {
                worth.add(pair);
                if (one.kind() == EntityKind.PERSON) {
                    people.add(pair);
                }
            }
        });
        var weighed = new ArrayList<Weighed>();
        Betweens.of(worth, people, ask, texts).forEach((pair, between) -> {
            var one = bearers.get(pair.one());
            var other = bearers.get(pair.other());
            var reach = pairs.get(pair);
            if (one != null && other != null && reach != null) {
                weighed.add(Weighed.of(pair, one, other, reach, between, ask.count()));
            }
        });
        keep(weighed.stream().filter(Weighed::isAnything).toList());
    }

    private void keep(List<Weighed> all) {
        var states = States.of(all.stream().map(Weighed::pair).toList(), ask);
        write("create_candidates", all.stream().map(one -> one.row(states)).toList());
        for (var one : all) {
            boolean isOpen = states.at(Readers.EVERYTHING, one.pair()) == CandidateState.OPEN;
            one.whole().filter(_ -> isOpen).ifPresent(asked -> kept.put(one.pair(), asked));
        }
    }

    private Map<String, Bearer> bearers(Set<Pair> pairs) {
        var ids = new LinkedHashSet<String>();
        pairs.forEach(pair -> ids.addAll(List.of(pair.one(), pair.other())));
        return Bearer.byId(ask.rows("match_bearers", ids));
    }

    /** Most pairs are not: only for the others is it looked up what else is known of them. */
    private boolean isWorthAsking(Bearer one, Bearer other, Reach reach) {
        boolean areTogether = reach.byPlace() != Levels.NONE;
        if (areTogether && one.kind() == EntityKind.PERSON) {
            boolean mayBePromoted = one.forms().isEmpty() || other.forms().isEmpty();
            for (int level = 0; level < ask.count(); level++) {
                mayBePromoted |= one.isOnlyDescribed(level) != other.isOnlyDescribed(level);
            }
            if (mayBePromoted || one.sharesWord(other)) {
                return true;
            }
        }
        return reach.byName() != Levels.NONE && Comparing.score(one, other, Readers.EVERYTHING) >= Band.WEAK.from();
    }

    /** What is asked now and was not before. */
    NewCandidates brought(Set<Pair> before) {
        var brought = NewCandidates.NONE;
        for (var entry : kept.entrySet()) {
            var pair = entry.getKey();
            if (!before.contains(pair) && !forgotten.contains(pair)) {
                brought = brought.with(entry.getValue());
            }
        }
        return brought;
    }

    private void write(String query, List<?> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            transaction.run(
                    files.write(query), Map.of("rows", rows.subList(from, Math.min(rows.size(), from + BATCH))));
        }
    }
}
