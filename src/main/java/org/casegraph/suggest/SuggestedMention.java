package org.casegraph.suggest;

import org.casegraph.model.EntityKind;
import org.casegraph.model.NameType;
import org.casegraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place that names somebody or something.
 *
 * @param type of an institution, as the vocabulary has it; null for others and where it cannot be told
 * @param name the words as one would write them in a list: no line breaks, no title
 * @param nameType what sort of name it is: a proper one, or a description of somebody unnamed
 * @param who mentions of one text that seem to stand for the same share a number
 */
public record SuggestedMention(
        Span span,
        EntityKind kind,
        @Nullable String type,
        String name,
        NameType nameType,
        int who,
        String rule,
        double score)
        implements Suggestion {}
