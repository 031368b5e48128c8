package org.casegraph.query;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.casegraph.graph.read.Act;
import org.casegraph.graph.read.Detail;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.Registration;
import org.casegraph.graph.read.Subject;
import org.casegraph.model.Fact;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Locator;
import org.casegraph.model.Resolution;
import org.casegraph.model.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers the fields of statements. */
@Component
final class StatementFields implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("Statement", StatementFields::behind);
        wiring.type("Statement", StatementFields::said);
        wiring.type("FuzzyDate", type -> type.dataFetcher("words", Fetch.from(FuzzyDate.class, FuzzyDate::inWords)));
    }

    private static TypeRuntimeWiring.Builder behind(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("document", one(Loaders.DOCUMENTS, Statement::document))
                .dataFetcher("quote", one(Loaders.QUOTES, statement -> statement))
                .dataFetcher("locator", StatementFields::locator)
                .dataFetcher("speakers", StatementFields::speakers)
                .dataFetcher("setAside", StatementFields::setAside)
                .dataFetcher("recordedAt", registered(Registration::recordedAt))
                .dataFetcher("status", registered(known -> known.withdrawn() ? "WITHDRAWN" : "STANDING"));
    }

    private static TypeRuntimeWiring.Builder said(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("form", said(StatementFields::form))
                .dataFetcher("subject", StatementFields::subject)
                .dataFetcher("predicate", said(Fact::predicate))
                .dataFetcher("object", one(Loaders.ENTITIES, statement -> object(statement.fact())))
                .dataFetcher("value", said(StatementFields::value))
                .dataFetcher("quality", said(fact -> fact instanceof Fact.Related related ? related.quality() : null))
                .dataFetcher("roles", one(Loaders.PARTS, statement -> statement))
                .dataFetcher("details", Fetch.from(Statement.class, StatementFields::details));
    }

    /** Pages and paragraphs are counted where somebody asks for them; places are those of the text that she may read. */
    private static CompletableFuture<Locator> locator(DataFetchingEnvironment environment) {
        var statement = Fetch.source(environment, Statement.class);
        boolean isCounted = environment.getSelectionSet().containsAnyOf("page", "paragraph");
        boolean readsAll = ViewerEdge.viewer(environment.getGraphQlContext()).readsEverything();
        return statement.locator().isPosition() && (isCounted || !readsAll)
                ? Fetch.<Statement, Locator>loader(environment, isCounted ? Loaders.LOCATORS : Loaders.SHOWN_PLACES)
                        .load(statement)
                        .thenApply(found -> found == null ? statement.locator() : found)
                : CompletableFuture.completedFuture(statement.locator());
    }

    private static CompletableFuture<List<Voices.Voice>> speakers(DataFetchingEnvironment environment) {
        return Voices.of(Fetch.source(environment, Statement.class).speakers(), environment);
    }

    private static CompletableFuture<List<Resolution>> setAside(DataFetchingEnvironment environment) {
        return Fetch.<String, List<Resolution>>loader(environment, Loaders.SET_ASIDE)
                .load(Fetch.source(environment, Statement.class).id())
                .thenApply(found -> found == null ? List.of() : found);
    }

    private static CompletableFuture<? extends Subject> subject(DataFetchingEnvironment environment) {
        var statement = Fetch.source(environment, Statement.class);
        var fact = statement.fact();
        return fact instanceof Fact.Happened
                ? Fetch.<String, Act>loader(environment, Loaders.ACTS_TOLD).load(statement.id())
                : Fetch.<String, Entity>loader(environment, Loaders.ENTITIES).load(fact.subject());
    }

    private static <T> DataFetcher<CompletableFuture<T>> registered(Function<Registration, T> answer) {
        return environment -> Fetch.<String, Registration>loader(environment, Loaders.REGISTRATIONS)
                .load(Fetch.source(environment, Statement.class).id())
                .thenApply(answer);
    }

    private static <K> DataFetcher<?> one(String loader, Function<Statement, @Nullable K> key) {
        return Fetch.one(loader, Statement.class, key);
    }

    private static DataFetcher<?> said(Function<Fact, @Nullable String> answer) {
        return Fetch.from(Statement.class, statement -> answer.apply(statement.fact()));
    }

    private static String form(Fact fact) {
        return switch (fact) {
            case Fact.Named _ -> "NAMED";
            case Fact.Valued _ -> "VALUED";
            case Fact.Related _ -> "RELATED";
            case Fact.Happened _ -> "HAPPENED";
        };
    }

    private static @Nullable String object(Fact fact) {
        return fact instanceof Fact.Related related ? related.object() : null;
    }

    private static @Nullable String value(Fact fact) {
        return switch (fact) {
            case Fact.Named named -> named.name().value();
            case Fact.Valued valued -> valued.value();
            case Fact.Related _, Fact.Happened _ -> null;
        };
    }

    private static List<Detail> details(Statement statement) {
        return statement.fact() instanceof Fact.Happened happened
                ? happened.details().entrySet().stream()
                        .map(detail -> new Detail(detail.getKey(), detail.getValue(), List.of(statement)))
                        .toList()
                : List.of();
    }
}
