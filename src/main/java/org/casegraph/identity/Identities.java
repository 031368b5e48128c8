package org.casegraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casegraph.model.Judgement;
import org.casegraph.model.ReaderTable;
import org.casegraph.model.Readers;

/** Which mentions stand for the same entity, by the judgements that hold. */
public final class Identities {

    /** Those that stand for one, and by which id. */
    record Group(String id, Set<String> members) {}

    private final Map<String, String> canonical = new LinkedHashMap<>();
    private final Map<String, SequencedSet<String>> members = new LinkedHashMap<>();
    private final List<Identities> known = new ArrayList<>();
    private final Map<String, List<Boolean>> seen = new LinkedHashMap<>();
    private Set<String> concerned = Set.of();
    private ReaderTable readers = ReaderTable.PLAIN;

    private Identities() {}

    /** Joins what is judged the same; the least id of those joined stands for all. */
    public static Identities of(Collection<Judgement> judgements) {
        return joining(judgements);
    }

    /**
     * Joins what is judged the same as far as nobody who may not know of it is told anything; and for all who read alike
     * in a store, all that they may know is judged the same.
     */
    public static Identities of(List<Judgement> judgements, ReaderTable readers, Knowledge knowledge) {
        var all = joining(judgements);
        var concerned = Joining.concerned(judgements, all, knowledge);
        var shown = concerned.isEmpty() ? all : shown(judgements, concerned, readers, knowledge);
        shown.readers = readers;
        for (var level : readers.all()) {
            shown.known.add(joining(judgements.stream()
                    .filter(judgement -> judgement.entry().mayBeReadBy(level))
                    .toList()));
        }
        return shown;
    }

    private static Identities shown(
            List<Judgement> judgements, Set<String> concerned, ReaderTable readers, Knowledge knowledge) {
        var sights = knowledge.of(concerned);
        var shown = new Identities();
        Joining.of(judgements, knowledge, sights).forEach((mention, group) -> shown.keep(mention, group.id()));
        shown.concerned = concerned;
        shown.seen.putAll(Joining.seen(concerned, judgements, knowledge, sights, readers.size()));
        return shown;
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

    /** By all judgements, also by those whose two are not shown as one. */
    public Identities judged() {
        return known.isEmpty() ? this : known.get(Readers.EVERYTHING);
    }

    /** All whom judgements join that only some may know. */
    public Set<String> concerned() {
        return Collections.unmodifiableSet(concerned);
    }

    /** Which readers may know that a mention stands for its entity; empty where all who see the entity may. */
    public Optional<List<Boolean>> seen(String mention) {
        return Optional.ofNullable(seen.get(mention));
    }

    /**
     * All whose entity has other members than by some judgements before, for anybody, among those who hang together
     * with these.
     */
    public SequencedSet<String> regrouped(Identities before, Collection<String> mentions) {
        var regrouped = new TreeSet<String>();
        for (var mention : mentions) {
            boolean isSame = members(mention).equals(before.members(mention))
                    && readers.all().stream().allMatch(level -> at(level)
                            .members(mention)
                            .equals(before.at(level).members(mention)));
            if (!isSame) {
                for (var one : List.of(this, before)) {
                    one.judged().members(mention).forEach(member -> {
                        regrouped.addAll(members(member));
                        regrouped.addAll(before.members(member));
                    });
                }
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
