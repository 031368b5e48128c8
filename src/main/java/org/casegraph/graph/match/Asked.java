package org.casegraph.graph.match;

import java.util.Optional;
import org.casegraph.identity.name.Band;
import org.casegraph.identity.name.Question;
import org.casegraph.model.EntityKind;
import org.jspecify.annotations.Nullable;

/** What is asked about two entities at one level. */
record Asked(CandidateQuestion question, double score) {

    /**
     * @param fit how their names compare, null where one of them has none
     * @param areTogether whether anything but their names brings them together
     */
    static Optional<Asked> of(
            Bearer one, Bearer other, @Nullable Fit fit, boolean areTogether, Between between, int level) {
        if (one.kind() == EntityKind.PERSON) {
            return one.isOnlyDescribed(level) || other.isOnlyDescribed(level)
                    ? promotion(one, other, areTogether, between, level)
                    : people(fit, areTogether, between, level);
        }
        return fit == null ? Optional.empty() : bodies(fit, between, level);
    }

    private static Optional<Asked> promotion(
            Bearer one, Bearer other, boolean areTogether, Between between, int level) {
        double score = Promotions.score(between, level);
        boolean isOneNamed = one.isNamed(level) || other.isNamed(level);
        return areTogether && isOneNamed && score > 0
                ? Optional.of(new Asked(CandidateQuestion.PROMOTION, score))
                : Optional.empty();
    }

    private static Optional<Asked> people(@Nullable Fit fit, boolean areTogether, Between between, int level) {
        if (fit == null || fit.people() == null) {
            return Optional.empty();
        }
        var names = fit.people();
        var asked = Question.of(names, between.circumstances(level));
        return switch (asked.kind()) {
            case SAME -> Optional.of(new Asked(CandidateQuestion.SAME, asked.score()));
            case RELATIVE ->
                areTogether && !between.has(Ground.KIN, level) && mayBeKin(fit, between, level)
                        ? Optional.of(new Asked(CandidateQuestion.RELATIVE, asked.score()))
                        : Optional.empty();
            case NOTHING -> Optional.empty();
        };
    }

    private static boolean mayBeKin(Fit fit, Between between, int level) {
        return fit.isOfOneFamily() || between.has(Ground.KIN_WORD, level);
    }

    private static Optional<Asked> bodies(Fit fit, Between between, int level) {
        if (between.has(Ground.SUCCESSOR, level)) {
            return Optional.empty();
        }
        if (fit.succeeds()) {
            return Optional.of(new Asked(CandidateQuestion.SUCCESSION, fit.score()));
        }
        return fit.band() == Band.NONE || between.speaksAgainst(level)
                ? Optional.empty()
                : Optional.of(new Asked(CandidateQuestion.SAME, fit.score()));
    }
}
