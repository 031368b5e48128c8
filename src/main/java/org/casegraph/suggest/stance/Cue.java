package org.casegraph.suggest.stance;

import java.util.List;
import java.util.Set;
import org.casegraph.model.Stance;
import org.casegraph.suggest.read.Phrase;

/**
 * Words that tell how a text stands to what it tells.
 *
 * @param needs what has to follow
 * @param stops words at which the reach of the cue ends
 * @param unless words that show that something else is meant
 */
record Cue(
        String name,
        Stance stance,
        Frame frame,
        Needs needs,
        List<Phrase> words,
        Set<String> stops,
        List<Phrase> unless) {

    /** How far the words reach; {@code suggest/stance/cues.yaml} tells each. */
    enum Frame {
        CLAUSE,
        FEELING,
        REQUEST,
        WISH,
        ACCUSATION,
        NOUN,
        ADVERB,
        ADJECTIVE,
        SOURCE,
        MODAL
    }

    /** What has to follow a verb so that it brings in what is said. */
    enum Needs {
        /** A clause, with or without "that". */
        CLAUSE,
        /** A clause with "that", or what is said stands before. */
        THAT,
        /** A clause with "that", or a gerund. */
        CONTENT
    }

    boolean isNoun() {
        return frame == Frame.NOUN || frame == Frame.WISH;
    }

    boolean isVerb() {
        return frame == Frame.CLAUSE || frame == Frame.REQUEST || frame == Frame.ACCUSATION;
    }
}
