package org.casegraph.query;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.casegraph.graph.Told;
import org.casegraph.graph.read.Act;
import org.casegraph.graph.read.ActsOf;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.PageRequest;
import org.casegraph.graph.read.Property;
import org.casegraph.graph.read.Spelling;
import org.casegraph.graph.read.StatementsOf;
import org.casegraph.graph.read.Tie;
import org.casegraph.graph.read.TiesOf;
import org.casegraph.graph.read.TiesOf.Direction;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Statement;
import org.casegraph.model.Vocabulary;
import org.casegraph.query.page.Connection;
import org.casegraph.query.page.Listing;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers the fields that every entity has, and those that a directive describes. */
@Component
final class EntityFields implements RuntimeWiringConfigurer {

    private final Vocabulary vocabulary;

    EntityFields(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        for (var kind : EntityKind.values()) {
            wiring.type(kind.label(), type -> type.dataFetcher("names", names())
                    .dataFetcher("properties", this::properties)
                    .dataFetcher("statements", this::statements)
                    .dataFetcher("ties", this::ties)
                    .dataFetcher("acts", this::acts));
        }
        for (var field : DirectedFields.of(SchemaFiles.parse(), vocabulary)) {
            wiring.type(field.type(), type -> type.dataFetcher(field.name(), directed(field)));
        }
        Evidence.wire(wiring, "Name");
        wiring.type("Property", type -> type.dataFetcher("stances", told(Told::stances))
                .dataFetcher("contested", told(Told::isContested)));
    }

    private static DataFetcher<?> names() {
        return Fetch.<Entity, String, List<Spelling>>one(Loaders.SPELLINGS, Entity.class, Entity::id);
    }

    private static <T> DataFetcher<?> told(Function<Told, T> answer) {
        return Fetch.from(Property.class, property -> answer.apply(new Told(property.statements())));
    }

    private CompletableFuture<List<Property>> properties(DataFetchingEnvironment environment) {
        List<String> kinds = environment.getArgument("kinds");
        return Fetch.<String, List<Property>>loader(environment, Loaders.PROPERTIES)
                .load(entity(environment))
                .thenApply(found -> found == null
                        ? List.of()
                        : found.stream()
                                .filter(property -> kinds == null || kinds.contains(property.kind()))
                                .toList());
    }

    private CompletableFuture<Connection<Statement>> statements(DataFetchingEnvironment environment) {
        var listing = Nested.listing(environment, entity(environment));
        return Nested.statements(environment, new StatementsOf(entity(environment), false, listing.page()), listing);
    }

    private CompletableFuture<Connection<Tie>> ties(DataFetchingEnvironment environment) {
        List<String> relations = environment.getArgument("relations");
        Words.require(relations, vocabulary.relations().keySet(), "relation");
        var listing = Nested.listing(environment, entity(environment));
        var question = new TiesOf(
                entity(environment),
                relations,
                Direction.valueOf(environment.getArgumentOrDefault("direction", "EITHER")),
                Nested.minOrigins(environment),
                environment.getArgument("asOf"),
                listing.page());
        return Nested.page(environment, question, Loaders.TIES_OF, Loaders.TIE_COUNTS, listing);
    }

    private CompletableFuture<Connection<Act>> acts(DataFetchingEnvironment environment) {
        var listing = Nested.listing(environment, entity(environment));
        var question = new ActsOf(
                entity(environment),
                environment.getArgument("kinds"),
                environment.getArgument("roles"),
                Nested.minOrigins(environment),
                environment.getArgument("asOf"),
                listing.page());
        return Nested.page(environment, question, Loaders.ACTS_OF, Loaders.ACT_COUNTS, listing);
    }

    private static DataFetcher<?> directed(DirectedField field) {
        var direction = field.direction();
        return direction == null
                ? environment -> Nested.whole(environment, actsOf(environment, field), Loaders.ACTS_OF, "acts")
                : environment ->
                        Nested.whole(environment, tiesOf(environment, field, direction), Loaders.TIES_OF, "ties");
    }

    private static TiesOf tiesOf(DataFetchingEnvironment environment, DirectedField field, Direction direction) {
        return new TiesOf(
                entity(environment),
                List.of(field.word()),
                direction,
                1,
                environment.getArgument("asOf"),
                PageRequest.first(Listing.MOST));
    }

    private static ActsOf actsOf(DataFetchingEnvironment environment, DirectedField field) {
        return new ActsOf(
                entity(environment),
                environment.getArgument("kinds"),
                List.of(field.word()),
                1,
                environment.getArgument("asOf"),
                PageRequest.first(Listing.MOST));
    }

    private static String entity(DataFetchingEnvironment environment) {
        return Fetch.source(environment, Entity.class).id();
    }
}
