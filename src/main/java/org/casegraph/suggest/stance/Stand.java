package org.casegraph.suggest.stance;

import java.util.List;
import org.casegraph.model.Stance;
import org.casegraph.text.Span;

/**
 * How a text stands to what it tells at one place.
 *
 * @param cues the words that say so
 * @param speakers numbers of those whom the text cites; empty where it speaks for itself or names nobody
 * @param askers numbers of those who ask for it, where it is asked for
 * @param isTold whether the text tells of a request or an accusation of the past, and does not make one
 */
public record Stand(Stance stance, List<Span> cues, List<Integer> speakers, List<Integer> askers, boolean isTold) {

    static final Stand PLAIN = new Stand(Stance.STATES, List.of(), List.of(), List.of(), false);

    public Stand {
        cues = List.copyOf(cues);
        speakers = List.copyOf(speakers);
        askers = List.copyOf(askers);
    }
}
