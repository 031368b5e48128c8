package org.casegraph.identity.name;

import java.util.List;

/**
 * How near two names are, and why.
 *
 * @param score from 0 to 1
 * @param tokens word by word, those of the first name in their order, then what only the second has
 * @param familyShared whether the family name is the same, whatever the others are: then the two may be relatives
 * @param sentence the whole in one sentence
 */
public record NameComparison(
        double score, Band band, List<TokenComparison> tokens, boolean familyShared, String sentence) {

    /** Whether any part of one name speaks against the other. */
    public boolean isContradicted() {
        return tokens.stream().anyMatch(token -> token.verdict() == TokenComparison.Verdict.CONTRADICTED);
    }
}
