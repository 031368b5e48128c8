package org.casegraph.suggest;

import org.casegraph.text.Span;

/** Something that may be coded from a place in a text. */
public sealed interface Suggestion permits SuggestedMention, SuggestedDate, SuggestedTie, SuggestedAct {

    /** The words it rests on. */
    Span span();

    /** The rule that proposed it, by its name in the rule files. */
    String rule();

    /** How often the rule is right, between 0 and 1. */
    double score();
}
