package org.casegraph.identity.name;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.casegraph.identity.name.InstitutionComparison.BodyToken;
import org.casegraph.identity.name.InstitutionComparison.Succession;
import org.casegraph.identity.name.TokenComparison.Verdict;

/** Compares names of institutions over languages and scripts, and says why. */
public final class InstitutionComparator {

    private static final double OTHER_BODY = 0.5;

    private final InstitutionReader reader;
    private final WordFit fits;

    InstitutionComparator(InstitutionReader reader, WordFit fits) {
        this.reader = reader;
        this.fits = fits;
    }

    /** A comparator with the tables of this house; make one and keep it. */
    public static InstitutionComparator create() {
        return NameTables.read().institutions();
    }

    /** A name made ready; comparing costs little once that is done. */
    public InstitutionName read(String name) {
        return reader.read(name);
    }

    public InstitutionComparison compare(String one, String other) {
        return compare(read(one), read(other));
    }

    public InstitutionComparison compare(InstitutionName one, InstitutionName other) {
        var weighing = new InstitutionWeighing(one, other, fits);
        var first = one.body();
        var second = other.body();
        double score = weighing.score();
        var succession = Succession.NONE;
        if (first != null && second != null && first != second) {
            score = Math.min(score, OTHER_BODY);
            succession = reader.bodies().follows(first, second)
                    ? Succession.ONE_FOLLOWS_OTHER
                    : reader.bodies().follows(second, first) ? Succession.OTHER_FOLLOWS_ONE : Succession.NONE;
        } else if (first != null && first == second) {
            score = 1;
        }
        double rounded = Math.round(score * 1000) / 1000.0;
        return new InstitutionComparison(
                rounded,
                Band.of(rounded),
                List.copyOf(weighing.tokens),
                succession,
                sentence(one, other, weighing.tokens, succession, rounded));
    }

    private static String sentence(
            InstitutionName one, InstitutionName other, List<BodyToken> tokens, Succession succession, double score) {
        var told = String.format(Locale.ROOT, " (%.2f).", score);
        if (succession != Succession.NONE) {
            boolean first = succession == Succession.ONE_FOLLOWS_OTHER;
            return (first ? one : other).value() + " came after " + (first ? other : one).value() + told;
        }
        if (one.body() != null && one.body() == other.body()) {
            return "Both are names of one known body, " + one.code().orElse("") + told;
        }
        var parts = List.of(
                told("the same: ", tokens, Verdict.SAME),
                told("in one only: ", tokens, Verdict.ABSENT),
                told("against it: ", tokens, Verdict.CONTRADICTED));
        var all = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        return all.isEmpty()
                ? "Nothing in the two names is the same" + told
                : Character.toUpperCase(all.charAt(0)) + all.substring(1) + told;
    }

    private static String told(String heading, List<BodyToken> tokens, Verdict verdict) {
        var words = tokens.stream()
                .filter(token -> token.verdict() == verdict)
                .map(token -> token.one() == null
                                || token.other() == null
                                || token.one().equals(token.other())
                        ? (token.one() == null ? token.other() : token.one())
                        : token.one() + " / " + token.other())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : heading + words;
    }

    /** Keys that two names of one institution nearly always share: what its words mean, two by two, or its code. */
    public SequencedSet<String> keys(InstitutionName name) {
        var keys = new LinkedHashSet<String>();
        var body = name.body();
        if (body != null) {
            keys.add("body:" + body.code());
            keys.add("body:>" + reader.bodies().first(body));
        }
        var meanings = name.words().stream()
                .filter(word -> word.part() != BodyPart.FORM && word.part() != BodyPart.COUNTRY)
                .map(InstitutionComparator::key)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        if (meanings.size() == 1) {
            keys.add("body:" + meanings.getFirst());
        }
        for (int i = 0; i < meanings.size(); i++) {
            for (int j = i + 1; j < meanings.size(); j++) {
                keys.add("body:" + meanings.get(i) + "." + meanings.get(j));
            }
        }
        name.abbreviation().ifPresent(short_ -> keys.add("body:" + short_));
        keys.add("body:" + name.initials());
        return keys;
    }

    private static String key(BodyWord word) {
        var stem = word.stem();
        if (stem == null) {
            return word.meaning();
        }
        return Codes.of(stem, 4).stream().findFirst().orElse(word.meaning());
    }
}
