package org.casegraph.query;

import graphql.schema.idl.RuntimeWiring;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Protecting;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.ProtectionReader;
import org.casegraph.model.Clearance;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Protection;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Protects people, and tells of it to those who may know their names. */
@Controller
final class ProtectionAnswers implements RuntimeWiringConfigurer {

    private static final String PROTECTIONS = "protections";

    private final Protecting protecting;

    ProtectionAnswers(Protecting protecting, BatchLoaderRegistry registry, ProtectionReader protections) {
        this.protecting = protecting;
        Loaders.<String, Protection>batch(registry, PROTECTIONS, protections::of);
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        RulingAnswers.wireEntry(wiring, "Protection");
        RulingAnswers.wireSentence(wiring, "Protection");
        wiring.type(
                "Protection",
                type -> type.dataFetcher("person", Fetch.one(Loaders.ENTITIES, Protection.class, Protection::person)));
        for (var kind : EntityKind.values()) {
            wiring.type(
                    kind.label(),
                    type -> type.dataFetcher("protection", Fetch.one(PROTECTIONS, Entity.class, Entity::id)));
        }
    }

    @MutationMapping
    Protection protect(
            @Argument String person,
            @Argument String alias,
            @Argument Clearance from,
            @Argument String reason,
            @Argument @Nullable String by,
            @ContextValue Viewer viewer) {
        return protecting.protect(new Protecting.Wanted(person, alias, from, reason, by), viewer);
    }
}
