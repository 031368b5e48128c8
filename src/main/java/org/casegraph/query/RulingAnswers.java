package org.casegraph.query;

import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.function.Function;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Rulings;
import org.casegraph.graph.read.RulingReader;
import org.casegraph.model.Resolution;
import org.casegraph.model.Ruling;
import org.casegraph.query.page.Connection;
import org.casegraph.query.page.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Answers {@code rulings}, and takes them back. */
@Controller
final class RulingAnswers implements RuntimeWiringConfigurer {

    private final RulingReader rulings;
    private final Rulings ledger;

    RulingAnswers(RulingReader rulings, Rulings ledger) {
        this.rulings = rulings;
        this.ledger = ledger;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wireEntry(wiring, "Resolution");
        wireSentence(wiring, "Resolution");
        wiring.type("Resolution", type -> type.dataFetcher(
                        "chosen", Fetch.many(Loaders.STATEMENTS, Resolution.class, Resolution::chosen))
                .dataFetcher("others", Fetch.many(Loaders.STATEMENTS, Resolution.class, Resolution::others)));
    }

    /** The fields that every kind of ruling has. */
    static void wireEntry(RuntimeWiring.Builder wiring, String type) {
        wiring.type(type, fields -> fields.dataFetcher("id", from(Ruling::id))
                .dataFetcher("author", from(Ruling::author))
                .dataFetcher("reason", from(Ruling::reason))
                .dataFetcher("recordedAt", from(Ruling::recordedAt))
                .dataFetcher("withdrawnAt", from(Ruling::withdrawnAt))
                .dataFetcher("withdrawnBy", from(Ruling::withdrawnBy))
                .dataFetcher("withdrawalReason", from(Ruling::withdrawalReason)));
    }

    /** The sentence of a kind of ruling that names nobody. */
    static void wireSentence(RuntimeWiring.Builder wiring, String type) {
        wiring.type(type, fields -> fields.dataFetcher("sentence", from(Ruling::sentence)));
    }

    private static <R> DataFetcher<@Nullable R> from(Function<Ruling, @Nullable R> answer) {
        return Fetch.from(Ruling.class, answer);
    }

    @QueryMapping
    Connection<Ruling> rulings(
            @Argument @Nullable Integer first, @Argument @Nullable String after, @ContextValue Viewer viewer) {
        var listing = Listing.of("rulings", null, first, after);
        return listing.connection(rulings.page(listing.page(), viewer), () -> rulings.count(viewer));
    }

    @MutationMapping
    Ruling withdraw(
            @Argument String ruling,
            @Argument String reason,
            @Argument @Nullable String by,
            @ContextValue Viewer viewer) {
        return ledger.withdraw(ruling, reason, by, viewer);
    }
}
