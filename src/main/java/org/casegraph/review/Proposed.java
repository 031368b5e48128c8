package org.casegraph.review;

import org.casegraph.suggest.SuggestedAct;
import org.casegraph.suggest.SuggestedDate;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.suggest.SuggestedTie;
import org.casegraph.suggest.Suggestion;
import org.casegraph.text.Span;
import org.jspecify.annotations.Nullable;

/** A suggestion under the id by which it is known again. */
record Proposed(String id, Suggestion suggestion) {

    Form form() {
        return form(suggestion);
    }

    static Form form(Suggestion suggestion) {
        return switch (suggestion) {
            case SuggestedMention _ -> Form.MENTION;
            case SuggestedDate _ -> Form.DATE;
            case SuggestedTie _ -> Form.RELATION;
            case SuggestedAct _ -> Form.ACT;
        };
    }

    Span span() {
        return suggestion.span();
    }

    @Nullable
    Span trigger() {
        return suggestion instanceof SuggestedAct act ? act.trigger() : null;
    }

    /** The words by which it is known again: of an act those that tell of it, since the sentence may be cut anew. */
    static Span words(Suggestion suggestion) {
        return suggestion instanceof SuggestedAct act ? act.trigger() : suggestion.span();
    }

    static String kind(Suggestion suggestion) {
        return switch (suggestion) {
            case SuggestedMention mention -> mention.kind().name();
            case SuggestedDate _ -> "";
            case SuggestedTie tie -> tie.relation();
            case SuggestedAct act -> act.kind();
        };
    }
}
