package org.casegraph.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no finding with some people in some roles; or the finding, if there is one after all.
 *
 * @param pattern the pattern's id
 * @param finding the complete finding that has all of them, null where there is none
 * @param nearest the one that comes nearest and lacks something, null where nobody comes near or nothing is lacking
 * @param gaps what fails; empty where there is a finding
 */
public record Explanation(
        String pattern, String sentence, @Nullable Finding finding, @Nullable Finding nearest, List<Gap> gaps) {

    public Explanation {
        gaps = List.copyOf(gaps);
    }

    /**
     * One thing that fails.
     *
     * @param leg the name of the leg; null where the order in time or the number of people fails
     * @param statements ids of statements that touch it and do not prove it
     */
    public record Gap(@Nullable String leg, LegState state, String why, String wouldProve, List<String> statements) {
        public Gap {
            statements = List.copyOf(statements);
        }
    }
}
