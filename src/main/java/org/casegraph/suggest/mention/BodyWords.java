package org.casegraph.suggest.mention;

import org.casegraph.suggest.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** Words that make a body of what stands around them, such as Court, and the type that each list of them tells. */
final class BodyWords {

    static final String BODY = "body.";

    private BodyWords() {}

    /** How many words from here on are one of them; 0 where none is. */
    static int length(Tokens tokens, int at) {
        return longest(tokens, at, BODY);
    }

    static int longest(Tokens tokens, int at, String prefix) {
        int longest = 0;
        for (var list : tokens.lists(at)) {
            longest = list.startsWith(prefix) ? Math.max(longest, tokens.length(at, list)) : longest;
        }
        return longest;
    }

    static @Nullable String type(Tokens tokens, int at, String prefix, int length) {
        for (var list : tokens.lists(at)) {
            if (list.startsWith(prefix) && tokens.length(at, list) == length) {
                return list.substring(prefix.length());
            }
        }
        return null;
    }
}
