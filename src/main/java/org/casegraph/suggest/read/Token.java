package org.casegraph.suggest.read;

import org.casegraph.suggest.SuggestedDate;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word of a sentence, or a whole name or date taken as one.
 *
 * @param word in lower case, with a straight apostrophe
 */
public record Token(String word, Span span, @Nullable SuggestedMention mention, @Nullable SuggestedDate date) {

    public boolean isName() {
        return mention != null;
    }

    public boolean isWord() {
        return mention == null && date == null && Character.isLetterOrDigit(word.codePointAt(0));
    }

    public boolean isMark() {
        return mention == null && date == null && !word.equals("'s") && !Character.isLetterOrDigit(word.codePointAt(0));
    }
}
