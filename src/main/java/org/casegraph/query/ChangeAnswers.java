package org.casegraph.query;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.graph.watch.ChangeFilter;
import org.casegraph.graph.watch.ChangeKind;
import org.casegraph.pattern.Pattern;
import org.casegraph.pattern.Patterns;
import org.casegraph.query.page.Connection;
import org.casegraph.query.page.Listing;
import org.casegraph.query.refusal.CallerMistake;
import org.casegraph.watch.Change;
import org.casegraph.watch.Changes;
import org.casegraph.watch.Feed;
import org.casegraph.watch.Watches;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.scheduler.Schedulers;

/** Answers {@code changes}, and tells them as they are found. */
@Controller
final class ChangeAnswers implements RuntimeWiringConfigurer {

    /** So many wait for somebody who reads slowly. */
    private static final int WAITING = 500;

    private final Changes changes;
    private final Feed feed;
    private final Watches watches;
    private final Patterns patterns;

    ChangeAnswers(Changes changes, Feed feed, Watches watches, Patterns patterns) {
        this.changes = changes;
        this.feed = feed;
        this.watches = watches;
        this.patterns = patterns;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("Change", type -> type.dataFetcher(
                        "pattern", Fetch.from(Change.class, change -> patterns.pattern(change.pattern())
                                .orElseThrow()))
                .dataFetcher("cases", Fetch.many(Loaders.ENTITIES, Change.class, Change::cases)));
        wiring.type(
                "FindingState",
                type -> type.dataFetcher("contested", Fetch.from(Change.State.class, Change.State::isContested)));
    }

    @QueryMapping
    Connection<Change> changes(
            @Argument @Nullable Instant since,
            @Argument @Nullable String pattern,
            @Argument @Nullable List<String> involving,
            @Argument @Nullable List<ChangeKind> kinds,
            @Argument @Nullable String watch,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue Viewer viewer) {
        var listing = Listing.of("changes", null, first, after);
        var filters = filters(new ChangeFilter(since, pattern, involving, kinds), watch, viewer);
        return listing.connection(changes.page(filters, listing.page(), viewer), () -> changes.count(filters, viewer));
    }

    /** Whoever reads too slowly is cut off: what waits for her would fill the memory. */
    @SubscriptionMapping
    Flux<Change> findingChanged(
            @Argument @Nullable String watch,
            @Argument @Nullable String pattern,
            @Argument @Nullable List<String> involving,
            @ContextValue Viewer viewer,
            DataFetchingEnvironment environment) {
        var filters = filters(new ChangeFilter(null, pattern, involving, null), watch, viewer);
        return Flux.<Change>create(
                        sink -> sink.onDispose(feed.listen(filters, viewer, sink::next)::run),
                        FluxSink.OverflowStrategy.IGNORE)
                .onBackpressureBuffer(WAITING)
                .publishOn(Schedulers.boundedElastic(), 1)
                .doOnNext(_ -> forget(environment))
                .onErrorMap(
                        Exceptions::isOverflow,
                        _ -> new CallerMistake(
                                "More than %d changes were waiting for you; ask changes for what you missed, and listen again."
                                        .formatted(WAITING)));
    }

    /** What was read for the change before may be different by now. */
    private static void forget(DataFetchingEnvironment environment) {
        environment.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
    }

    private List<ChangeFilter> filters(ChangeFilter filter, @Nullable String watch, Viewer viewer) {
        var pattern = filter.pattern();
        var involving = filter.involving();
        if (pattern != null && patterns.pattern(pattern).isEmpty()) {
            throw new CallerMistake("There is no such pattern; there are "
                    + String.join(", ", patterns.all().stream().map(Pattern::id).toList()) + ".");
        }
        if (involving != null) {
            Words.ids(involving);
        }
        var filters = new ArrayList<>(List.of(filter));
        if (watch != null) {
            filters.add(Watches.filter(watches.find(watch, viewer)
                    .orElseThrow(() -> new CallerMistake("You have no watch of this id; watches lists yours."))));
        }
        return filters;
    }
}
