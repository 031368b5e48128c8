package org.casegraph.suggest.act;

import java.util.List;
import org.casegraph.model.Stance;
import org.casegraph.suggest.read.Sentence;
import org.casegraph.text.Span;

/** Tells how a text stands to what some of its words say. */
@FunctionalInterface
public interface Standing {

    /** What is told there: from the first word of a trigger to the one after its last. */
    Stood of(Sentence in, int from, int to);

    /** A stance, the words it rests on, and the numbers of those who are cited. */
    record Stood(Stance stance, List<Span> cues, List<Integer> speakers) {}
}
