package org.casegraph.suggest.act;

import java.util.List;
import java.util.Map;
import org.casegraph.model.Stance;
import org.casegraph.suggest.read.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * How a kind of act is told of.
 *
 * @param of the part of the one whom it happens to, who is the object of its verbs
 * @param by the part of the one who does it
 * @param owner the part of the one whom its nouns belong to: "the arrest of A", "A's petition"
 * @param parts further parts by the prepositions that bring them in
 * @param stance what it is whatever the words around say, null for those
 * @param demanded the kind it is where it is asked for, null where that is the same
 * @param feared the kind it is where it is feared, null where that is the same
 * @param dated the kind it is where one time is told for it, null where that is the same
 * @param isAlone whether it counts only where no other act follows in the sentence
 * @param gap the part of the one who stands in the gap of its verbs, null where it is the one it happens to
 * @param unless words that show that something else is meant
 * @param isNamedOnly whether it counts only where it says of somebody named
 */
record Rule(
        String name,
        String kind,
        List<Trigger> triggers,
        String of,
        String by,
        String owner,
        Map<String, List<String>> parts,
        @Nullable Stance stance,
        @Nullable String demanded,
        @Nullable String feared,
        @Nullable String dated,
        List<Phrase> unless,
        boolean isNamedOnly,
        boolean isAlone,
        @Nullable String gap,
        double score,
        String example,
        String counter) {

    /** Whether the one it happens to stands behind all the words. */
    boolean isObjectAfter() {
        return gap != null;
    }

    /** How the words of a trigger stand to those who have a part in the act. */
    enum Frame {
        /** Its object is the one it happens to, its subject the one who does it. */
        VERB,
        /** The same, and only where the one it happens to is the subject: "was held". */
        PASSIVE,
        /** Its object belongs to the one it happens to: "searched the home of A". */
        THING,
        /** A noun. */
        NOUN,
        /** Its subject is the one it happens to: "died". */
        SUFFERS,
        /** Its subject is the one who does it: "refused to testify". */
        DOES
    }

    /** Words that tell of the act. */
    record Trigger(Phrase phrase, Frame frame) {}
}
