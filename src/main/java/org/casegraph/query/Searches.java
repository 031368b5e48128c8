package org.casegraph.query;

import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.graph.match.SearchReader;
import org.casegraph.graph.match.SearchReader.Found;
import org.casegraph.model.EntityKind;
import org.casegraph.query.page.Connection;
import org.casegraph.query.page.Listing;
import org.casegraph.query.refusal.CallerMistake;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code search}. */
@Controller
final class Searches {

    private static final int LONGEST = 500;

    private final SearchReader search;

    Searches(SearchReader search) {
        this.search = search;
    }

    @QueryMapping
    Connection<Found> search(
            @Argument String text,
            @Argument @Nullable List<EntityKind> kinds,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue Viewer viewer) {
        if (text.length() > LONGEST) {
            throw new CallerMistake("text must have %d characters at most.".formatted(LONGEST));
        }
        var listing = Listing.of("search " + text, null, first, after);
        return listing.connection(
                search.search(text, kinds, viewer), found -> found.entity().id());
    }
}
