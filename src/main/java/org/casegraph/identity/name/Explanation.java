package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.casegraph.identity.name.Alignment.Pair;
import org.casegraph.identity.name.Fit.By;
import org.casegraph.identity.name.TokenComparison.Verdict;

/** Puts a comparison into words. */
final class Explanation {

    private final Weighing names;
    private final List<TokenComparison> tokens = new ArrayList<>();

    private Explanation(Weighing names) {
        this.names = names;
    }

    static NameComparison of(Weighing names) {
        var explanation = new Explanation(names);
        names.pairs.forEach(explanation::same);
        explanation.left();
        explanation.titles();
        double score = Math.round(names.score() * 1000) / 1000.0;
        return new NameComparison(
                score,
                Band.of(score),
                List.copyOf(explanation.tokens),
                explanation.familyShared(),
                explanation.sentence(score));
    }

    private void same(Pair pair) {
        var one = pair.one().shown();
        var other = pair.other().shown();
        for (var word : pair.more()) {
            one = pair.moreIsOfOne() ? one + " " + word.shown() : one;
            other = pair.moreIsOfOne() ? other : other + " " + word.shown();
        }
        tokens.add(new TokenComparison(
                one,
                other,
                part(pair),
                Verdict.SAME,
                pair.fit().score(),
                pair.fit().by().words()));
    }

    private static Part part(Pair pair) {
        if (pair.fit().by() == By.FATHER) {
            return Part.PATRONYMIC;
        }
        return pair.one().part() == Part.NAME ? pair.other().part() : pair.one().part();
    }

    private void left() {
        boolean contradicted = names.isNameContradicted();
        names.onlyOne.forEach(word -> tokens.add(left(word, true, contradicted)));
        names.onlyOther.forEach(word -> tokens.add(left(word, false, contradicted)));
        if (names.isInitialContradicted()) {
            tokens.add(new TokenComparison(
                    shown(names.one), shown(names.other), Part.INITIAL, Verdict.CONTRADICTED, 0, "another initial"));
        }
    }

    private static String shown(PersonName name) {
        return java.util.Arrays.stream(name.initials().length > 0 ? name.initials() : name.counted())
                .map(Word::shown)
                .collect(Collectors.joining(" "));
    }

    private TokenComparison left(Word word, boolean ofOne, boolean contradicted) {
        boolean against = word.part() == Part.PATRONYMIC ? names.fathers.isContradicted() : contradicted;
        var why = against ? "nothing in the other name fits" : "only one of the names has it";
        return new TokenComparison(
                ofOne ? word.shown() : null,
                ofOne ? null : word.shown(),
                word.part(),
                against ? Verdict.CONTRADICTED : Verdict.ABSENT,
                0,
                against && word.part() == Part.PATRONYMIC ? "another father" : why);
    }

    private void titles() {
        if (names.isGenderContradicted()) {
            tokens.add(new TokenComparison(
                    names.one.gender().name().toLowerCase(Locale.ROOT),
                    names.other.gender().name().toLowerCase(Locale.ROOT),
                    Part.HONORIFIC,
                    Verdict.CONTRADICTED,
                    0,
                    "one is of a man, the other of a woman"));
        }
        if (names.isGenerationContradicted()) {
            tokens.add(new TokenComparison(
                    null, null, Part.GENERATION, Verdict.CONTRADICTED, 0, "of different generations"));
        }
    }

    private boolean familyShared() {
        return names.pairs.stream()
                .anyMatch(pair ->
                        pair.fit().by() != By.INITIAL && pair.fit().by() != By.FATHER && part(pair) != Part.GIVEN);
    }

    private String sentence(double score) {
        var same = told(Verdict.SAME);
        var absent = told(Verdict.ABSENT);
        var against = told(Verdict.CONTRADICTED);
        var parts = new ArrayList<String>();
        parts.add(same.isEmpty() ? "Nothing in the two names is the same" : "The same: " + same);
        if (!absent.isEmpty()) {
            parts.add("in one only: " + absent);
        }
        if (!against.isEmpty()) {
            parts.add("against it: " + against);
        }
        return String.join("; ", parts) + String.format(Locale.ROOT, " (%.2f).", score);
    }

    private String told(Verdict verdict) {
        return tokens.stream()
                .filter(token -> token.verdict() == verdict)
                .map(Explanation::told)
                .collect(Collectors.joining(", "));
    }

    private static String told(TokenComparison token) {
        if (token.one() == null && token.other() == null) {
            return token.why();
        }
        if (token.one() == null || token.other() == null) {
            return token.one() == null ? token.other() + "" : token.one() + "";
        }
        return token.one().equals(token.other())
                ? token.one()
                : token.one() + " / " + token.other() + " (" + token.why() + ")";
    }
}
