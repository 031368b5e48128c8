package org.casegraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.casegraph.identity.Knowledge.Sight;
import org.casegraph.model.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * Joins those who are judged to be the same as far as nobody is told anything by it. Whoever may not know of a judgement
 * knows by name one of the two at most, reads nothing of the other, and knows that one by the id that stands for both.
 * What more readers know joins first, so that what is hidden from some parts nobody whom they see joined.
 */
final class Joining {

    /** What stands for one: by some id, for readers who may know some name, and for those who read anything. */
    private record Group(String id, Set<String> members, List<Boolean> named, List<Boolean> told) {

        static Group of(String mention, @Nullable Sight sight, int readers) {
            var nothing = IntStream.range(0, readers).mapToObj(_ -> false).toList();
            return sight == null
                    ? new Group(mention, Set.of(mention), nothing, nothing)
                    : new Group(mention, Set.of(mention), sight.named(), either(sight.named(), sight.told()));
        }

        Group and(Group other, String standing) {
            var all = new TreeSet<>(members);
            all.addAll(other.members);
            return new Group(standing, all, either(named, other.named), either(told, other.told));
        }

        /** Whether somebody who may not know that the two are one would be told anything, or of another id. */
        boolean tellsOf(Group other, List<Boolean> known) {
            return ignorant(known).anyMatch(rank -> named.get(rank) && other.told.get(rank));
        }

        boolean isNamedTo(List<Boolean> known) {
            return ignorant(known).anyMatch(named::get);
        }

        private static IntStream ignorant(List<Boolean> known) {
            return IntStream.range(0, known.size()).filter(rank -> !known.get(rank));
        }

        private static List<Boolean> either(List<Boolean> one, List<Boolean> other) {
            return IntStream.range(0, one.size())
                    .mapToObj(rank -> one.get(rank) || other.get(rank))
                    .toList();
        }
    }

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, Sight> sights;

    private Joining(Map<String, Sight> sights) {
        this.sights = sights;
    }

    /**
     * The groups by their members.
     *
     * @param sights of all whom judgements join that only some may know
     */
    static Map<String, Identities.Group> of(
            Collection<Judgement> judgements, Knowledge knowledge, Map<String, Sight> sights) {
        var joining = new Joining(sights);
        var known = new LinkedHashMap<String, List<Boolean>>();
        judgements.forEach(judgement -> known.put(judgement.id(), knowledge.of(judgement)));
        judgements.stream()
                .filter(Judgement::joins)
                .sorted(Comparator.<Judgement>comparingLong(judgement -> -known(known, judgement).stream()
                                .filter(Boolean::booleanValue)
                                .count())
                        .thenComparing(judgement -> String.join(" ", new TreeSet<>(judgement.mentions()))))
                .forEach(judgement -> joining.join(judgement, known(known, judgement)));
        var found = new LinkedHashMap<String, Identities.Group>();
        joining.groups.forEach(
                (mention, group) -> found.put(mention, new Identities.Group(group.id(), group.members())));
        return found;
    }

    private static List<Boolean> known(Map<String, List<Boolean>> known, Judgement judgement) {
        return Objects.requireNonNull(known.get(judgement.id()));
    }

    private void join(Judgement judgement, List<Boolean> known) {
        var one = group(judgement.one(), known.size());
        var other = group(judgement.other(), known.size());
        boolean isLed = one.isNamedTo(known);
        boolean leads = other.isNamedTo(known);
        if (one.equals(other) || isLed && leads || one.tellsOf(other, known) || other.tellsOf(one, known)) {
            return;
        }
        boolean isLesser = one.id().compareTo(other.id()) < 0;
        var both = one.and(other, isLed || !leads && isLesser ? one.id() : other.id());
        both.members().forEach(member -> groups.put(member, both));
    }

    private Group group(String mention, int readers) {
        return groups.computeIfAbsent(mention, id -> Group.of(id, sights.get(id), readers));
    }

    /** All whom judgements join that only some may know, each with those whom others join to them. */
    static Set<String> concerned(Collection<Judgement> judgements, Identities all, Knowledge knowledge) {
        var concerned = new LinkedHashSet<String>();
        for (var judgement : judgements) {
            if (judgement.joins() && knowledge.of(judgement).contains(false)) {
                concerned.addAll(all.members(judgement.one()));
            }
        }
        return concerned;
    }

    /** For which readers each of some mentions is known to be of a group: by a name, or by somebody's judgement. */
    static Map<String, List<Boolean>> seen(
            Collection<String> concerned,
            List<Judgement> judgements,
            Knowledge knowledge,
            Map<String, Sight> sights,
            int readers) {
        var seen = new LinkedHashMap<String, List<Boolean>>();
        concerned.forEach(mention -> seen.put(mention, new ArrayList<>()));
        for (int rank = 0; rank < readers; rank++) {
            int level = rank;
            var known = Identities.of(judgements.stream()
                    .filter(judgement -> knowledge.of(judgement).get(level))
                    .toList());
            seen.forEach((mention, levels) ->
                    levels.add(known.members(mention).stream().anyMatch(member -> isNamed(sights.get(member), level))));
        }
        seen.values().removeIf(levels -> !levels.contains(false));
        return seen;
    }

    private static boolean isNamed(@Nullable Sight sight, int rank) {
        return sight != null && sight.named().get(rank);
    }
}
