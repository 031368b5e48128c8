package org.casegraph.suggest.tie;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that fits.
 *
 * @param from numbers of those at the one end
 * @param to numbers of those at the other
 * @param start first token of the words that tell it
 * @param end first token behind them
 * @param noun the last token of its noun, or one of its verb
 */
record Found(
        TieRule rule, List<Integer> from, List<Integer> to, int start, int end, int noun, @Nullable String quality) {}
