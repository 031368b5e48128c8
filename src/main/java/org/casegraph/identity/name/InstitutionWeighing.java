package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.casegraph.identity.name.InstitutionComparison.BodyToken;
import org.casegraph.identity.name.TokenComparison.Verdict;
import org.jspecify.annotations.Nullable;

/** Two names of institutions laid side by side, part by part, and what that amounts to. */
final class InstitutionWeighing {

    private static final double CONTRADICTED = 0.5;
    private static final double LEFT_OUT = 0.74;
    private static final double KIND_ALONE = 0.72;
    private static final double ABBREVIATION = 0.85;
    /** Levels that names of one body add or leave out. */
    private static final Set<String> SOFT = Set.of("general", "national", "state", "public", "federal", "specialised");

    private static final List<BodyPart> ORDER = List.of(
            BodyPart.KIND,
            BodyPart.LEVEL,
            BodyPart.FIELD,
            BodyPart.NAME,
            BodyPart.NUMBER,
            BodyPart.COUNTRY,
            BodyPart.FORM);

    final List<BodyToken> tokens = new ArrayList<>();
    private final WordFit fits;
    private double most = 1;
    private double matched;
    private double sum;
    private double penalty;
    private boolean tells;
    private boolean kindMatched;

    InstitutionWeighing(InstitutionName one, InstitutionName other, WordFit fits) {
        this.fits = fits;
        if (isAbbreviated(one, other) || isAbbreviated(other, one)) {
            tokens.add(new BodyToken(one.value(), other.value(), BodyPart.NAME, Verdict.SAME));
            matched = 1;
            sum = ABBREVIATION;
            tells = true;
            return;
        }
        for (var part : ORDER) {
            compare(part, one.of(part), other.of(part));
        }
    }

    private static boolean isAbbreviated(InstitutionName one, InstitutionName other) {
        return one.abbreviation()
                .filter(short_ -> short_.length() > 1
                        && other.words().size() > 1
                        && other.initials().equals(short_))
                .isPresent();
    }

    double score() {
        if (matched == 0) {
            return 0;
        }
        double cap = tells ? most : Math.min(most, KIND_ALONE);
        return Math.clamp(Math.min(sum / matched - penalty, cap), 0, 1);
    }

    private void compare(BodyPart part, List<BodyWord> ones, List<BodyWord> others) {
        var left = new ArrayList<>(others);
        var alone = new ArrayList<BodyWord>();
        for (var one : ones) {
            var best = best(one, left);
            if (best == null) {
                alone.add(one);
                continue;
            }
            left.remove(best);
            same(part, one, best);
        }
        joined(alone, left);
        joined(left, alone);
        weigh(part, alone, left, ones.size() + others.size());
    }

    private @Nullable BodyWord best(BodyWord one, List<BodyWord> others) {
        BodyWord best = null;
        double most = 0;
        for (var other : others) {
            double fit = fit(one, other);
            if (fit > most) {
                most = fit;
                best = other;
            }
        }
        return best;
    }

    private double fit(BodyWord one, BodyWord other) {
        if (one.meaning().equals(other.meaning())) {
            return 1;
        }
        if (one.word() == null || other.word() == null || one.stem() == null || other.stem() == null) {
            return 0;
        }
        double fit = fits.of(one.word(), other.word()).score();
        boolean long_ =
                Math.min(one.stem().ascii().length(), other.stem().ascii().length()) > 3;
        double stems = long_ ? 0.97 * fits.of(one.stem(), other.stem()).score() : 0;
        boolean slip = one.meaning().length() > 6 && Slips.mayBeOne(one.meaning(), other.meaning());
        return Math.max(Math.max(fit, stems), slip ? 0.88 : 0);
    }

    private void same(BodyPart part, BodyWord one, BodyWord other) {
        double weight = part.weight();
        matched += weight;
        sum += weight * fit(one, other);
        tells |= part != BodyPart.KIND && part != BodyPart.FORM && part != BodyPart.COUNTRY;
        kindMatched |= part == BodyPart.KIND;
        tells |= part == BodyPart.COUNTRY && matched > weight;
        tokens.add(new BodyToken(one.shown(), other.shown(), part, Verdict.SAME));
    }

    /** A name of two words may be written as one. */
    private void joined(List<BodyWord> wholes, List<BodyWord> parts) {
        for (var whole : List.copyOf(wholes)) {
            for (int i = 0; i + 1 < parts.size(); i++) {
                if (Objects.equals(
                        whole.meaning(),
                        parts.get(i).meaning() + parts.get(i + 1).meaning())) {
                    wholes.remove(whole);
                    matched += BodyPart.NAME.weight();
                    sum += BodyPart.NAME.weight();
                    tells = true;
                    var shown = parts.remove(i).shown() + " " + parts.remove(i).shown();
                    tokens.add(new BodyToken(whole.shown(), shown, BodyPart.NAME, Verdict.SAME));
                    break;
                }
            }
        }
    }

    private void weigh(BodyPart part, List<BodyWord> alone, List<BodyWord> left, int all) {
        boolean both = !alone.isEmpty() && !left.isEmpty() && part != BodyPart.FORM;
        int missing = alone.size() + left.size();
        if (both) {
            most = Math.min(most, CONTRADICTED);
        } else if (missing > 0) {
            leftOut(part, alone.isEmpty() ? left : alone, missing == all);
        }
        var verdict = both ? Verdict.CONTRADICTED : Verdict.ABSENT;
        alone.forEach(word -> tokens.add(new BodyToken(word.shown(), null, part, verdict)));
        left.forEach(word -> tokens.add(new BodyToken(null, word.shown(), part, verdict)));
    }

    private void leftOut(BodyPart part, List<BodyWord> words, boolean whollyMissing) {
        boolean soft = words.stream().allMatch(word -> SOFT.contains(word.meaning()));
        switch (part) {
            case FORM -> penalty += 0.01;
            case COUNTRY -> penalty += 0.03;
            case LEVEL -> {
                penalty += 0.04;
                most = soft ? most : Math.min(most, LEFT_OUT);
            }
            case NAME, NUMBER, FIELD -> {
                penalty += 0.08 * words.size();
                boolean decides = whollyMissing || part != BodyPart.NAME || !kindMatched;
                most = decides ? Math.min(most, LEFT_OUT) : most;
            }
            case KIND -> {
                penalty += 0.06;
                most = whollyMissing ? most : Math.min(most, LEFT_OUT + 0.06);
            }
        }
    }
}
