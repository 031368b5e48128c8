package org.casegraph.query;

import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.Act;
import org.casegraph.graph.read.ActFilter;
import org.casegraph.graph.read.ActReader;
import org.casegraph.query.page.Connection;
import org.casegraph.query.page.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers questions for acts. */
@Controller
final class Acts {

    private final ActReader acts;

    Acts(ActReader acts) {
        this.acts = acts;
    }

    @QueryMapping
    @Nullable
    Act act(@Argument String id, @ContextValue Viewer viewer) {
        return acts.byId(id, viewer).orElse(null);
    }

    @QueryMapping
    Connection<Act> acts(
            @Argument @Nullable ActFilter filter,
            @Argument @Nullable List<String> sort,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue Viewer viewer) {
        var listing = Listing.of("acts", sort, first, after);
        var narrow = filter == null ? ActFilter.NONE : filter;
        if (narrow.minOrigins() != null) {
            Words.require("minOrigins", narrow.minOrigins(), 0, Integer.MAX_VALUE);
        }
        return listing.connection(acts.page(narrow, listing.page(), viewer), () -> acts.count(narrow, viewer));
    }
}
