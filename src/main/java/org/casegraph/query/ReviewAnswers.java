package org.casegraph.query;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.access.Viewer;
import org.casegraph.model.Document;
import org.casegraph.query.page.Connection;
import org.casegraph.query.page.Listing;
import org.casegraph.query.refusal.TooCostly;
import org.casegraph.review.Desk;
import org.casegraph.review.Proposal;
import org.casegraph.review.ReviewQueue;
import org.casegraph.review.ReviewSettings;
import org.casegraph.review.State;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what waits for review, and keeps what people decide. */
@Controller
final class ReviewAnswers {

    private static final String CUT_SHORT = "Not all texts have been read yet; ask again for more.";

    private final ReviewSettings settings;
    private final ReviewQueue queue;
    private final Desk desk;

    ReviewAnswers(ReviewSettings settings, ReviewQueue queue, Desk desk) {
        this.settings = settings;
        this.queue = queue;
        this.desk = desk;
    }

    @QueryMapping
    ReviewSettings reviewSettings() {
        return settings;
    }

    @QueryMapping
    Connection<Document> reviewQueue(
            @Argument @Nullable List<State> states,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue Viewer viewer,
            DataFetchingEnvironment environment) {
        var wanted = states == null || states.isEmpty() ? State.WAITING : states;
        var listing = Listing.of("reviewQueue " + wanted, null, first, after);
        var found = queue.page(wanted, listing.page(), viewer);
        if (found.isCutShort()) {
            Notes.add(environment, CUT_SHORT);
        }
        return listing.connection(found.page(), () -> orTooMany(queue.count(wanted, viewer)));
    }

    private static int orTooMany(Optional<Integer> count) {
        return count.orElseThrow(
                () -> new TooCostly("There are too many texts to read at once; ask without totalCount."));
    }

    @MutationMapping
    Proposal accept(
            @Argument String document,
            @Argument String proposal,
            @Argument @Nullable Map<String, Object> statement,
            @Argument @Nullable String by,
            @Argument @Nullable String reason,
            @ContextValue Viewer viewer) {
        return desk.accept(document, proposal, statement, by, reason, viewer);
    }

    @MutationMapping
    Proposal reject(
            @Argument String document,
            @Argument String proposal,
            @Argument @Nullable String by,
            @Argument @Nullable String reason,
            @ContextValue Viewer viewer) {
        return desk.reject(document, proposal, by, reason, viewer);
    }

    @MutationMapping
    Proposal state(
            @Argument String document,
            @Argument Map<String, Object> statement,
            @Argument @Nullable String by,
            @Argument @Nullable String reason,
            @ContextValue Viewer viewer) {
        return desk.state(document, statement, by, reason, viewer);
    }

    @MutationMapping
    Proposal takeBack(
            @Argument String document,
            @Argument String proposal,
            @Argument @Nullable String decision,
            @Argument String reason,
            @Argument @Nullable String by,
            @ContextValue Viewer viewer) {
        return desk.takeBack(document, proposal, decision, reason, by, viewer);
    }

    @MutationMapping
    Document describe(
            @Argument String document,
            @Argument Map<String, Object> description,
            @Argument @Nullable String by,
            @ContextValue Viewer viewer) {
        return desk.describe(document, description, by, viewer);
    }
}
