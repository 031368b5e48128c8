package org.casegraph.graph.match;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.graph.match.Doing.Part;
import org.casegraph.graph.match.Doing.To;
import org.casegraph.identity.name.SideBySide;
import org.jspecify.annotations.Nullable;

/** Why somebody who is only described may be somebody who is named: both are the same to somebody, or do the same. */
final class Promotions {

    private static final double SAME_TO_SOMEBODY = 0.6;
    private static final double SAME_IN_CASE = 0.5;

    private static final Set<String> OFFICES = Set.of("HOLDS_OFFICE", "EMPLOYED_BY", "MEMBER_OF");
    private static final Set<String> TELLING =
            Set.of("DONE_BY", "SUFFERED_BY", "ORDERED_BY", "DECIDED_BY", "ASKED_BY", "TO_PRESS", "AGAINST");

    private Promotions() {}

    /** Notes what two share that are told of in different words. */
    static void note(Doing one, Doing other, Between between) {
        var tied = other.ties().stream().collect(Collectors.groupingBy(To::other));
        for (var mine : one.ties()) {
            for (var theirs : tied.getOrDefault(mine.other(), List.of())) {
                if (isAlike(mine, theirs)) {
                    between.add(Ground.SAME_TIE, mine.levels() & theirs.levels(), told(mine, theirs));
                }
            }
        }
        parts(one, other, between);
    }

    private static void parts(Doing one, Doing other, Between between) {
        var inActs = other.parts().stream().collect(Collectors.groupingBy(Part::act));
        var inCases = other.parts().stream().collect(Collectors.groupingBy(Part::inCase));
        inActs.remove("");
        inCases.remove("");
        for (var mine : one.parts()) {
            if (isTelling(mine)) {
                alike(mine, inActs.get(mine.act()))
                        .forEach(theirs -> between.add(Ground.ROLE_IN_ACT, mine.levels() & theirs.levels()));
                alike(mine, inCases.get(mine.inCase()))
                        .forEach(theirs -> between.add(
                                Ground.ROLE_IN_CASE, mine.caseLevels() & theirs.caseLevels(), mine.caseName()));
            }
        }
    }

    private static Stream<Part> alike(Part mine, @Nullable List<Part> theirs) {
        return theirs == null
                ? Stream.empty()
                : theirs.stream().filter(part -> part.role().equals(mine.role()));
    }

    static boolean isTelling(Part part) {
        return TELLING.contains(part.role()) || part.role().startsWith("PARTY_TO ");
    }

    private static boolean isAlike(To mine, To theirs) {
        boolean isKin = mine.relation().equals("RELATIVE_OF") || mine.relation().equals("SPOUSE_OF");
        return mine.other().equals(theirs.other())
                && mine.relation().equals(theirs.relation())
                && (mine.out() == theirs.out() || isKin)
                && areCompatible(mine, theirs);
    }

    /** Words for an office must be the same; of kin it is enough that they do not exclude each other. */
    private static boolean areCompatible(To mine, To theirs) {
        if (mine.quality().isEmpty() || theirs.quality().isEmpty()) {
            return !OFFICES.contains(mine.relation());
        }
        return any(mine.quality(), one -> any(theirs.quality(), other -> areCompatible(one, other)));
    }

    private static boolean areCompatible(String one, String other) {
        var words = SideBySide.shared();
        var first = words.kinship(one).orElse(one.toLowerCase(Locale.ROOT).strip());
        var second = words.kinship(other).orElse(other.toLowerCase(Locale.ROOT).strip());
        return first.equals(second) || first.equals("relative") || second.equals("relative");
    }

    private static <T> boolean any(List<T> all, Predicate<T> test) {
        return all.stream().anyMatch(test);
    }

    private static String told(To mine, To theirs) {
        var words = new TreeSet<>(mine.quality());
        words.addAll(theirs.quality());
        if (!words.isEmpty()) {
            return String.join(" / ", words) + " – " + mine.name();
        }
        var tie = mine.relation().toLowerCase(Locale.ROOT).replace('_', ' ');
        return mine.out() ? tie + " " + mine.name() : mine.name() + " " + tie;
    }

    /** How much speaks for it at a level; 0 where nothing does. */
    static double score(Between between, int level) {
        if (between.speaksAgainst(level)) {
            return 0;
        }
        if (between.has(Ground.SAME_TIE, level) || between.has(Ground.ROLE_IN_ACT, level)) {
            return SAME_TO_SOMEBODY;
        }
        return between.has(Ground.ONLY_ONE, level) ? SAME_IN_CASE : 0;
    }
}
