package org.casegraph.query;

import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.EntityFilter;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.model.EntityKind;
import org.casegraph.query.page.Connection;
import org.casegraph.query.page.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers questions for people, groups, institutions, places and cases. */
@Controller
final class Entities {

    private final EntityReader entities;

    Entities(EntityReader entities) {
        this.entities = entities;
    }

    @QueryMapping
    @Nullable
    Entity person(@Argument String id, @ContextValue Viewer viewer) {
        return one(EntityKind.PERSON, id, viewer);
    }

    @QueryMapping
    Connection<Entity> people(
            @Argument @Nullable EntityFilter filter,
            @Argument @Nullable List<String> sort,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue Viewer viewer) {
        return page(EntityKind.PERSON, filter, Listing.of("people", sort, first, after), viewer);
    }

    @QueryMapping
    @Nullable
    Entity group(@Argument String id, @ContextValue Viewer viewer) {
        return one(EntityKind.GROUP, id, viewer);
    }

    @QueryMapping
    Connection<Entity> groups(
            @Argument @Nullable EntityFilter filter,
            @Argument @Nullable List<String> sort,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue Viewer viewer) {
        return page(EntityKind.GROUP, filter, Listing.of("groups", sort, first, after), viewer);
    }

    @QueryMapping
    @Nullable
    Entity institution(@Argument String id, @ContextValue Viewer viewer) {
        return one(EntityKind.INSTITUTION, id, viewer);
    }

    @QueryMapping
    Connection<Entity> institutions(
            @Argument @Nullable EntityFilter filter,
            @Argument @Nullable List<String> sort,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue Viewer viewer) {
        return page(EntityKind.INSTITUTION, filter, Listing.of("institutions", sort, first, after), viewer);
    }

    @QueryMapping
    @Nullable
    Entity place(@Argument String id, @ContextValue Viewer viewer) {
        return one(EntityKind.PLACE, id, viewer);
    }

    @QueryMapping
    Connection<Entity> places(
            @Argument @Nullable EntityFilter filter,
            @Argument @Nullable List<String> sort,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue Viewer viewer) {
        return page(EntityKind.PLACE, filter, Listing.of("places", sort, first, after), viewer);
    }

    @QueryMapping
    @Nullable
    Entity courtCase(@Argument String id, @ContextValue Viewer viewer) {
        return one(EntityKind.CASE, id, viewer);
    }

    @QueryMapping
    Connection<Entity> cases(
            @Argument @Nullable EntityFilter filter,
            @Argument @Nullable List<String> sort,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue Viewer viewer) {
        return page(EntityKind.CASE, filter, Listing.of("cases", sort, first, after), viewer);
    }

    /** {@code case} is no name that Java allows. */
    @QueryMapping("case")
    @Nullable
    Entity oneCase(@Argument String id, @ContextValue Viewer viewer) {
        return one(EntityKind.CASE, id, viewer);
    }

    private @Nullable Entity one(EntityKind kind, String id, Viewer viewer) {
        return entities.byId(id, viewer).filter(entity -> entity.kind() == kind).orElse(null);
    }

    private Connection<Entity> page(EntityKind kind, @Nullable EntityFilter filter, Listing listing, Viewer viewer) {
        var narrow = filter == null ? EntityFilter.NONE : filter;
        return listing.connection(
                entities.page(kind, narrow, listing.page(), viewer), () -> entities.count(kind, narrow, viewer));
    }
}
