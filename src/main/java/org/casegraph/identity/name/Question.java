package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.List;

/**
 * What to ask a reviewer of two mentions: whether they are one, or of one family, or nothing.
 *
 * @param score from 0 to 1; circumstances that speak against it hold it below every band
 * @param reasons one sentence each, the names first
 */
public record Question(Kind kind, double score, Band band, List<String> reasons) {

    private static final double AGAINST = 0.6;

    /** What may be asked. */
    public enum Kind {
        SAME,
        RELATIVE,
        NOTHING
    }

    public static Question of(NameComparison names, Circumstances circumstances) {
        var reasons = new ArrayList<String>();
        reasons.add(names.sentence());
        against(circumstances, reasons);
        if (circumstances.speakAgainst()) {
            double score = Math.min(names.score(), AGAINST);
            boolean relative = names.familyShared() || circumstances.kin();
            return new Question(relative ? Kind.RELATIVE : Kind.NOTHING, score, Band.of(score), List.copyOf(reasons));
        }
        boolean sameRole = circumstances.inOneCase() && circumstances.inOneRole() && names.familyShared();
        if (sameRole && !names.isContradicted() && names.score() < Band.WEAK.from()) {
            reasons.add("Both have the same family name and the same role in one case.");
            return new Question(Kind.SAME, names.score(), Band.WEAK, List.copyOf(reasons));
        }
        return new Question(kind(names), names.score(), names.band(), List.copyOf(reasons));
    }

    private static Kind kind(NameComparison names) {
        if (names.band() != Band.NONE && !names.isContradicted()) {
            return Kind.SAME;
        }
        return names.familyShared() ? Kind.RELATIVE : names.band() == Band.NONE ? Kind.NOTHING : Kind.SAME;
    }

    private static void against(Circumstances circumstances, List<String> reasons) {
        if (circumstances.inOneList()) {
            reasons.add("Both stand in one list, which names each once.");
        }
        if (circumstances.joinedByAnd()) {
            reasons.add("The text names them side by side, joined by \"and\".");
        }
        if (circumstances.kin()) {
            reasons.add("They are told to be kin.");
        }
    }
}
