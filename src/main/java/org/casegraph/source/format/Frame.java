package org.casegraph.source.format;

import java.util.List;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * How a file says something.
 *
 * @param date when it was so, null where nothing is said of it
 * @param sources whom the file names for it, each with a statement of its own; empty where its publisher alone speaks
 * @param confidence how sure the file is, in its own word, null where it does not say
 */
public record Frame(@Nullable FuzzyDate date, Stance stance, List<String> sources, @Nullable String confidence) {

    /** What its publisher passes on. */
    public static final Frame PLAIN = new Frame(null, Stance.REPORTS, List.of(), null);

    public Frame {
        sources = List.copyOf(sources);
    }

    public Frame on(@Nullable FuzzyDate other) {
        return new Frame(other, stance, sources, confidence);
    }

    public Frame taking(Stance other) {
        return new Frame(date, other, sources, confidence);
    }

    public Frame from(List<String> others) {
        return new Frame(date, stance, others, confidence);
    }
}
