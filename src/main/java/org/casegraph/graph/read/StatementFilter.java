package org.casegraph.graph.read;

import java.util.List;
import org.casegraph.model.Stance;
import org.jspecify.annotations.Nullable;

/** Narrows a list of statements; null does not. */
public record StatementFilter(
        @Nullable String document,
        @Nullable String about,
        @Nullable List<Stance> stances,
        @Nullable String speaker,
        @Nullable List<String> forms,
        @Nullable List<String> predicates) {

    public static final StatementFilter NONE = new StatementFilter(null, null, null, null, null, null);
}
