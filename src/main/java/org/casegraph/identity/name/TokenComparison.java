package org.casegraph.identity.name;

import org.jspecify.annotations.Nullable;

/**
 * How one word of a name stands to a word of the other.
 *
 * @param one as it stands in the first name, null where the first has no such word
 * @param other as it stands in the second name, null where the second has no such word
 * @param why in a few words
 */
public record TokenComparison(
        @Nullable String one, @Nullable String other, Part part, Verdict verdict, double score, String why) {

    /** What a part of a name says for or against its being the same. */
    public enum Verdict {
        SAME,
        /** One of the names leaves it out: that says nothing against it. */
        ABSENT,
        CONTRADICTED
    }
}
