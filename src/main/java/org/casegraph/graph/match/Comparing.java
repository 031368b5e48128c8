package org.casegraph.graph.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casegraph.identity.name.Band;
import org.casegraph.identity.name.InstitutionComparison.Succession;
import org.casegraph.identity.name.NameComparison;
import org.casegraph.identity.name.Part;
import org.casegraph.identity.name.ReadNames;
import org.casegraph.identity.name.TokenComparison.Verdict;
import org.casegraph.model.EntityKind;
import org.casegraph.model.NameType;

/** Compares the names of two entities of one kind, each form with each. */
final class Comparing {

    private static final Comparator<Fit> BEST = Comparator.comparingDouble(Fit::score)
            .reversed()
            .thenComparing(fit -> fit.one().value())
            .thenComparing(fit -> fit.other().value());

    private Comparing() {}

    /** How near the nearest names are, without saying why. */
    static double score(Bearer one, Bearer other, int level) {
        double best = 0;
        for (var first : one.proper(level)) {
            for (var second : other.proper(level)) {
                best = Math.max(best, score(one.kind(), first, second));
            }
        }
        return best;
    }

    private static double score(EntityKind kind, Form one, Form other) {
        var names = ReadNames.shared();
        if (kind == EntityKind.PERSON) {
            return names.people().score(names.person(one.value()), names.person(other.value()));
        }
        var compared = names.institutions().compare(names.institution(one.value()), names.institution(other.value()));
        return compared.succession() == Succession.NONE ? compared.score() : 1;
    }

    /**
     * The forms that tell most: the nearest, or those that contradict in what the others leave out, such as another
     * patronymic.
     */
    static Optional<Fit> best(Bearer one, Bearer other, int level) {
        var fits = new ArrayList<Fit>();
        for (var first : one.proper(level)) {
            for (var second : other.proper(level)) {
                fits.add(fit(one.kind(), first, second));
            }
        }
        if (fits.isEmpty()) {
            return Optional.empty();
        }
        fits.sort(BEST);
        return Optional.of(contradiction(fits)
                .or(() -> fits.stream().filter(Fit::succeeds).findFirst())
                .orElse(fits.getFirst()));
    }

    private static Optional<Fit> contradiction(List<Fit> fits) {
        boolean isSettled = fits.stream().anyMatch(fit -> tells(fit, Verdict.SAME));
        return isSettled || fits.getFirst().band() == Band.NONE
                ? Optional.empty()
                : fits.stream().filter(fit -> tells(fit, Verdict.CONTRADICTED)).findFirst();
    }

    private static boolean tells(Fit fit, Verdict verdict) {
        return fit.words().stream()
                .anyMatch(word -> word.verdict() == verdict
                        && (word.part().equals(Part.PATRONYMIC.name())
                                || word.part().equals(Part.HONORIFIC.name())
                                || word.part().equals(Part.GENERATION.name())));
    }

    private static Fit fit(EntityKind kind, Form one, Form other) {
        return kind == EntityKind.PERSON ? ofPeople(one, other) : ofBodies(kind, one, other);
    }

    private static Fit ofPeople(Form one, Form other) {
        var names = ReadNames.shared();
        NameComparison compared = names.people().compare(names.person(one.value()), names.person(other.value()));
        var words = compared.tokens().stream()
                .map(token ->
                        new WordPair(token.one(), token.other(), token.part().name(), token.verdict()))
                .toList();
        return new Fit(one, other, compared.score(), false, compared.sentence(), words, compared);
    }

    private static Fit ofBodies(EntityKind kind, Form one, Form other) {
        var names = ReadNames.shared();
        var compared = names.institutions().compare(names.institution(one.value()), names.institution(other.value()));
        var words = compared.tokens().stream()
                .map(token ->
                        new WordPair(token.one(), token.other(), token.part().name(), token.verdict()))
                .toList();
        boolean isRenamed = kind == EntityKind.INSTITUTION
                && (one.type() == NameType.PREVIOUS) != (other.type() == NameType.PREVIOUS)
                && compared.band() != Band.NONE;
        boolean succeeds = isRenamed || compared.succession() != Succession.NONE;
        return new Fit(one, other, compared.score(), succeeds, compared.sentence(), words, null);
    }
}
