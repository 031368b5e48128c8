package org.casegraph.suggest.mention;

import org.casegraph.suggest.rule.Tokens;

/** Words that make a body of what stands around them, such as Court. */
final class BodyWords {

    private static final String BODY = "body.";

    private BodyWords() {}

    /** How many words from here on are one of them; 0 where none is. */
    static int length(Tokens tokens, int at) {
        int longest = 0;
        for (var list : tokens.lists(at)) {
            longest = list.startsWith(BODY) ? Math.max(longest, tokens.length(at, list)) : longest;
        }
        return longest;
    }
}
