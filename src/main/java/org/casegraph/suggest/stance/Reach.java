package org.casegraph.suggest.stance;

import java.util.List;
import org.casegraph.model.Stance;
import org.casegraph.suggest.read.Heads;
import org.casegraph.text.Span;

/**
 * The tokens for which a cue holds.
 *
 * @param to the first token behind them
 * @param who whom the cue cites, or who asks
 * @param isOwn whether the text, or whoever speaks around the cue, says it in the first person
 */
record Reach(Cue cue, Stance stance, Span words, int from, int to, Heads who, boolean isOwn, boolean isTold) {

    boolean holds(int at) {
        return from <= at && at < to;
    }

    int length() {
        return to - from;
    }

    List<Integer> named() {
        return who.who();
    }

    /** The same over the whole of another sentence, which it brought in. */
    Reach over(int size) {
        return new Reach(cue, stance, words, 0, size, who, isOwn, isTold);
    }

    Reach by(Heads others) {
        return new Reach(cue, stance, words, from, to, others, false, isTold);
    }
}
