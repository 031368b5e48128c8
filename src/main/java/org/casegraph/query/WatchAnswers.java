package org.casegraph.query;

import graphql.GraphQLContext;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import org.casegraph.access.Viewer;
import org.casegraph.graph.protect.Mask;
import org.casegraph.graph.protect.MaskDoor;
import org.casegraph.pattern.Pattern;
import org.casegraph.pattern.Patterns;
import org.casegraph.watch.Watch;
import org.casegraph.watch.Watches;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Answers {@code watches}, and sets and removes them. */
@Controller
final class WatchAnswers implements RuntimeWiringConfigurer {

    private static final String UNREAD = "unread";

    private final Watches watches;
    private final Patterns patterns;
    private final MaskDoor masks;

    WatchAnswers(Watches watches, Patterns patterns, BatchLoaderRegistry registry, MaskDoor masks) {
        this.masks = masks;
        this.watches = watches;
        this.patterns = patterns;
        registry.<Asked<String>, Integer>forName(UNREAD)
                .registerMappedBatchLoader((asked, environment) -> Mono.fromCallable(() -> Asked.answers(
                        asked,
                        ids -> watches.unread(
                                List.copyOf(ids),
                                ViewerEdge.viewer(Objects.requireNonNull(environment.<GraphQLContext>getContext()))))));
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("Watch", type -> type.dataFetcher(
                        "entity",
                        Fetch.one(Loaders.ENTITIES, Watch.class, watch -> watch.isPattern() ? null : watch.on()))
                .dataFetcher("pattern", Fetch.from(Watch.class, this::pattern))
                .dataFetcher(UNREAD, Fetch.one(UNREAD, Watch.class, Watch::id)));
    }

    private @Nullable Pattern pattern(Watch watch) {
        return watch.isPattern() ? patterns.pattern(watch.on()).orElse(null) : null;
    }

    @QueryMapping
    List<Watch> watches(@ContextValue Viewer viewer) {
        var mask = masks.mask(viewer.readers());
        return watches.of(viewer).stream().map(watch -> shown(watch, mask)).toList();
    }

    @MutationMapping
    Watch watch(@Argument String on, @Argument @Nullable String name, @ContextValue Viewer viewer) {
        return shown(watches.set(on, name, viewer), masks.mask(viewer.readers()));
    }

    @MutationMapping
    Watch unwatch(@Argument String id, @ContextValue Viewer viewer) {
        return shown(watches.remove(id, viewer), masks.mask(viewer.readers()));
    }

    @MutationMapping
    Watch markSeen(@Argument String watch, @ContextValue Viewer viewer) {
        return shown(watches.seen(watch, viewer), masks.mask(viewer.readers()));
    }

    /** Somebody may have been protected since the watch was named. */
    private static Watch shown(Watch watch, Mask mask) {
        return new Watch(watch.id(), mask.shown(watch.name()), watch.on(), watch.isPattern(), watch.at());
    }
}
