package org.casegraph.identity.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How near two names of institutions are, and why.
 *
 * @param score from 0 to 1
 * @param succession whether one of them came after the other: then they are two bodies that are related, never one
 * @param sentence the whole in one sentence
 */
public record InstitutionComparison(
        double score, Band band, List<BodyToken> tokens, Succession succession, String sentence) {

    /** How a word of one name stands to a word of the other; null where a name has no such word. */
    public record BodyToken(
            @Nullable String one, @Nullable String other, BodyPart part, TokenComparison.Verdict verdict) {}

    /** Which of the two came after the other. */
    public enum Succession {
        NONE,
        ONE_FOLLOWS_OTHER,
        OTHER_FOLLOWS_ONE
    }
}
