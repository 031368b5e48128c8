package org.casegraph.suggest;

import java.util.List;
import org.casegraph.model.Stance;
import org.casegraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A relation between two who are named.
 *
 * @param relation as the vocabulary has it
 * @param from number of the one end, as {@link SuggestedMention#who} has it
 * @param to number of the other
 * @param quality the relation in the words of the text, such as "brother"
 * @param speakers numbers of those whom the text cites for it; empty where it speaks for itself
 */
public record SuggestedTie(
        Span span,
        String relation,
        int from,
        int to,
        @Nullable String quality,
        Stance stance,
        List<Integer> speakers,
        String rule,
        double score)
        implements Suggestion {

    public SuggestedTie {
        speakers = List.copyOf(speakers);
    }
}
