package org.casegraph.graph.watch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are wanted.
 *
 * @param since found later than this, null for all
 * @param pattern the id of the only pattern, null for all
 * @param involving ids of which a finding has to involve one, null for all
 * @param kinds null for all
 */
public record ChangeFilter(
        @Nullable Instant since,
        @Nullable String pattern,
        @Nullable List<String> involving,
        @Nullable List<ChangeKind> kinds) {

    public static final ChangeFilter ALL = new ChangeFilter(null, null, null, null);
}
