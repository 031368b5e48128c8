package org.casegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's decision on whether two mentions are the same: an analyst's, or a coder's in a case file.
 *
 * @param one the mention that was named first; it keeps its meaning whatever is joined or taken apart later
 * @param score how near their names were when it was made, null where nothing was compared
 * @param explanation why they were that near, null where nothing was compared
 */
public record Judgement(
        Entry entry, String one, String other, Verdict verdict, @Nullable Double score, @Nullable String explanation)
        implements Ruling {

    /** What was decided. */
    public enum Verdict {
        SAME,
        DIFFERENT,
        UNSURE
    }

    /** One of which no names were compared. */
    public Judgement(Entry entry, String one, String other, Verdict verdict) {
        this(entry, one, other, verdict, null, null);
    }

    @Override
    public Judgement with(Entry entry) {
        return new Judgement(entry, one, other, verdict, score, explanation);
    }

    /** The two mentions. */
    public List<String> mentions() {
        return List.of(one, other);
    }

    /** Whether it joins the two now. */
    public boolean joins() {
        return verdict == Verdict.SAME && stands();
    }

    @Override
    public List<String> statements() {
        return List.of();
    }

    @Override
    public String sentence() {
        return sentence("the one", "the other");
    }

    /** The same with the names of the two, as far as whoever reads it may know them. */
    public String sentence(String one, String other) {
        var judged =
                switch (verdict) {
                    case SAME -> "takes %s and %s for one";
                    case DIFFERENT -> "tells %s and %s apart";
                    case UNSURE -> "cannot say yet whether %s and %s are one";
                };
        return "%s %s: %s%s"
                .formatted(
                        author(),
                        judged.formatted(one, other),
                        reason(),
                        stands() ? "" : " (Taken back: " + withdrawalReason() + ")");
    }
}
