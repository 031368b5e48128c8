package org.casegraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casegraph.model.Judgement;
import org.casegraph.model.ReaderTable;
import org.casegraph.model.Readers;

/** Which mentions stand for the same entity, by the judgements that hold. */
public final class Identities {

    private final Map<String, String> canonical = new LinkedHashMap<>();
    private final Map<String, SequencedSet<String>> members = new LinkedHashMap<>();
    private final List<Identities> known = new ArrayList<>();
    private ReaderTable readers = ReaderTable.PLAIN;

    private Identities() {}

    /** Joins what is judged the same; the least id of those joined stands for all. */
    public static Identities of(Collection<Judgement> judgements) {
        return of(judgements, ReaderTable.PLAIN);
    }

    /** The same, and for all who read alike in a store by what they may know. */
    public static Identities of(Collection<Judgement> judgements, ReaderTable readers) {
        var all = joining(judgements);
        all.readers = readers;
        for (var level : readers.all()) {
            all.known.add(joining(judgements.stream()
                    .filter(judgement -> judgement.entry().mayBeReadBy(level))
                    .toList()));
        }
        return all;
    }

    private static Identities joining(Collection<Judgement> judgements) {
        var identities = new Identities();
        var leaders = new TreeMap<String, String>();
        for (var judgement : judgements) {
            if (judgement.joins()) {
                join(leaders, judgement.one(), judgement.other());
            }
        }
        leaders.keySet().forEach(id -> identities.keep(id, leader(leaders, id)));
        return identities;
    }

    private static void join(Map<String, String> leaders, String one, String other) {
        leaders.putIfAbsent(one, one);
        leaders.putIfAbsent(other, other);
        var first = leader(leaders, one);
        var second = leader(leaders, other);
        boolean inOrder = first.compareTo(second) <= 0;
        leaders.put(inOrder ? second : first, inOrder ? first : second);
    }

    private static String leader(Map<String, String> leaders, String id) {
        var at = id;
        for (var next = leaders.get(at); next != null && !next.equals(at); next = leaders.get(at)) {
            at = next;
        }
        return at;
    }

    private void keep(String id, String leader) {
        canonical.put(id, leader);
        members.computeIfAbsent(leader, _ -> new TreeSet<>()).add(id);
    }

    /** The id of the entity that a mention stands for: its own where nothing was judged. */
    public String canonical(String mention) {
        return canonical.getOrDefault(mention, mention);
    }

    /** By those judgements alone that some readers may know. */
    public Identities at(Readers level) {
        return level.rank() < known.size() ? known.get(level.rank()) : this;
    }

    /**
     * All whose entity has other members than by some judgements before, for anybody, among those who hang together
     * with these.
     */
    public SequencedSet<String> regrouped(Identities before, Collection<String> mentions) {
        var regrouped = new TreeSet<String>();
        for (var mention : mentions) {
            boolean isSame = readers.all().stream()
                    .allMatch(level ->
                            at(level).members(mention).equals(before.at(level).members(mention)));
            if (!isSame) {
                regrouped.addAll(members(mention));
                before.members(mention).forEach(member -> regrouped.addAll(members(member)));
            }
        }
        return regrouped;
    }

    /** All mentions that stand for an entity, itself included. */
    public SequencedSet<String> members(String entity) {
        var found = members.get(canonical(entity));
        return found == null
                ? Collections.unmodifiableSequencedSet(new TreeSet<>(List.of(entity)))
                : Collections.unmodifiableSequencedSet(found);
    }
}
