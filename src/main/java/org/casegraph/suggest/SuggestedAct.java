package org.casegraph.suggest;

import java.util.List;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Stance;
import org.casegraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An act that is told of.
 *
 * @param span the clause or sentence
 * @param trigger the words that tell of it
 * @param kind as the vocabulary has it
 * @param roles who had which part in it; a part that nobody named fills is left out
 * @param stance how the text stands to it, by its cues
 * @param cues the words that the stance rests on
 * @param speakers numbers of those whom the text cites for it; empty where it speaks for itself
 * @param date when it happened, null where the sentence does not say
 */
public record SuggestedAct(
        Span span,
        Span trigger,
        String kind,
        List<Role> roles,
        Stance stance,
        List<Span> cues,
        List<Integer> speakers,
        @Nullable FuzzyDate date,
        String rule,
        double score)
        implements Suggestion {

    public SuggestedAct {
        roles = List.copyOf(roles);
        cues = List.copyOf(cues);
        speakers = List.copyOf(speakers);
    }

    /**
     * A part in an act.
     *
     * @param role as the vocabulary has it, such as {@code SUFFERED_BY}
     * @param who number of the one who has it, as {@link SuggestedMention#who} has it
     */
    public record Role(String role, int who) {}
}
