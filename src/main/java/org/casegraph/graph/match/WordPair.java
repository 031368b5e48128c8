package org.casegraph.graph.match;

import org.casegraph.identity.name.TokenComparison.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How a word of one name stands to a word of the other; null where a name has no such word.
 *
 * @param part what the word is within a name of a person or of a body
 */
public record WordPair(@Nullable String one, @Nullable String other, String part, Verdict verdict) {}
