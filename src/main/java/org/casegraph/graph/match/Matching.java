package org.casegraph.graph.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.WriteTransaction;
import org.casegraph.source.HeldTexts;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what may be asked about pairs of entities equal to what their names and all that brings them together say. It
 * asks anew for the entities that a change touches; what is asked about two depends on nothing but what is known of
 * them, so that it does not matter in which order they came.
 */
public final class Matching {

    private static final int BATCH = 2_000;

    private final CypherFiles files;
    private final @Nullable HeldTexts texts;

    /** @param texts null where none are held */
    public Matching(CypherFiles files, @Nullable HeldTexts texts) {
        this.files = files;
        this.texts = texts;
    }

    /** How entities that a change is going to touch stand before it. */
    public record Look(Set<String> about, Set<String> named, Standing standing, Visible visible, Set<Pair> asked) {}

    /**
     * Looks at what a change is going to touch.
     *
     * @param about entities of which anything is said or no longer said, or that may stand for themselves or not
     * @param named those among them whose names come or go
     */
    public Look look(Collection<String> about, Collection<String> named, WriteTransaction transaction) {
        var ask = Ask.within(transaction, files);
        var all = new TreeSet<>(about);
        all.addAll(named);
        return new Look(
                all, new TreeSet<>(named), Standing.of(all, ask), Visible.of(named, ask), Asks.pairsOf(all, ask));
    }

    /** Asks anew after the change, in the same transaction; answers what is new to ask about. */
    public NewCandidates renew(Look before, WriteTransaction transaction) {
        var ask = Ask.within(transaction, files);
        var about = new TreeSet<>(before.about());
        about.addAll(before.visible().changed(before.named(), ask));
        var turns = new Turns(before.standing(), about, ask);
        var others = turns.others();
        var asks = new Asks(files, transaction, new Texts(texts));
        var done = new LinkedHashSet<String>();
        asks.forget(Stream.concat(about.stream(), others.stream()).collect(Collectors.toCollection(TreeSet::new)));
        for (var batch : batches(List.copyOf(about))) {
            var standing = batch.size() == about.size() ? turns.after() : Standing.of(batch, ask);
            renew(standing, (_, other) -> !done.contains(other), asks, ask);
            done.addAll(batch);
        }
        for (var batch : batches(List.copyOf(others))) {
            renew(Standing.of(batch, ask), (_, other) -> !done.contains(other), asks, ask);
            done.addAll(batch);
        }
        return asks.brought(before.asked());
    }

    /** Asks of each of some entities anew about whoever follows in order; asked of all, each two are met once. */
    public void ask(Collection<String> entities, WriteTransaction transaction) {
        var ask = Ask.within(transaction, files);
        var asks = new Asks(files, transaction, new Texts(texts));
        for (var batch : batches(List.copyOf(entities))) {
            asks.forgetWhoFollows(batch);
            renew(Standing.of(batch, ask), (one, other) -> one.compareTo(other) < 0, asks, ask);
        }
    }

    /** Weighs the pairs of some entities with all whom a place that is not too crowded brings together with them. */
    private static void renew(Standing standing, BiPredicate<String, String> wanted, Asks asks, Ask ask) {
        var pairs = new LinkedHashMap<Pair, Reach>();
        new Crowds(ask).of(standing.places(), 0).forEach((place, crowd) -> standing.in(place)
                .keySet()
                .forEach(one -> meet(one, place, crowd, wanted, pairs)));
        asks.renew(pairs);
    }

    private static void meet(
            String one, Place place, Crowd crowd, BiPredicate<String, String> wanted, Map<Pair, Reach> pairs) {
        int levels = crowd.open() & crowd.members().getOrDefault(one, Levels.NONE);
        if (levels == Levels.NONE) {
            return;
        }
        crowd.members().forEach((other, theirs) -> {
            if ((levels & theirs) != Levels.NONE && !one.equals(other) && wanted.test(one, other)) {
                pairs.merge(Pair.of(one, other), Reach.of(place.sort(), levels & theirs), Reach::and);
            }
        });
    }

    private static List<List<String>> batches(List<String> all) {
        var batches = new ArrayList<List<String>>();
        for (int from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        return batches;
    }
}
