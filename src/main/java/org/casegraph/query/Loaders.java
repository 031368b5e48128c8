package org.casegraph.query;

import graphql.GraphQLContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.Account;
import org.casegraph.graph.read.AccountReader;
import org.casegraph.graph.read.Act;
import org.casegraph.graph.read.ActReader;
import org.casegraph.graph.read.ActsOf;
import org.casegraph.graph.read.CustodyReader;
import org.casegraph.graph.read.DocumentReader;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.graph.read.Origin;
import org.casegraph.graph.read.OriginReader;
import org.casegraph.graph.read.OriginsOf;
import org.casegraph.graph.read.Page;
import org.casegraph.graph.read.Part;
import org.casegraph.graph.read.Property;
import org.casegraph.graph.read.Registration;
import org.casegraph.graph.read.ResolutionReader;
import org.casegraph.graph.read.ShownTexts;
import org.casegraph.graph.read.Spelling;
import org.casegraph.graph.read.StatementReader;
import org.casegraph.graph.read.StatementsOf;
import org.casegraph.graph.read.Tie;
import org.casegraph.graph.read.TieReader;
import org.casegraph.graph.read.TiesOf;
import org.casegraph.model.CustodyEntry;
import org.casegraph.model.Document;
import org.casegraph.model.Locator;
import org.casegraph.model.Resolution;
import org.casegraph.model.Statement;
import org.dataloader.BatchLoaderEnvironment;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what many objects of one answer ask for, so that each kind of question goes to the graph once. */
@Component
final class Loaders {

    static final String ENTITIES = "entities";
    static final String ACTS = "acts";
    static final String CASES = "cases";
    static final String ACTS_TOLD = "actsTold";
    static final String SET_ASIDE = "setAside";
    static final String DOCUMENTS = "documents";
    static final String STATEMENTS = "statements";
    static final String REGISTRATIONS = "registrations";
    static final String PARTS = "parts";
    static final String ACCOUNTS = "accounts";
    static final String SPELLINGS = "spellings";
    static final String PROPERTIES = "properties";
    static final String QUOTES = "quotes";
    static final String CUSTODY = "custody";
    static final String LOCATORS = "locators";
    static final String SHOWN_PLACES = "shownPlaces";
    static final String MASKED = "maskedDocuments";
    static final String ORIGINS = "origins";
    static final String ORIGIN_COUNTS = "originCounts";
    static final String TIES_OF = "tiesOf";
    static final String TIE_COUNTS = "tieCounts";
    static final String ACTS_OF = "actsOf";
    static final String ACT_COUNTS = "actCounts";
    static final String STATEMENTS_OF = "statementsOf";
    static final String STATEMENT_COUNTS = "statementCounts";

    private final BatchLoaderRegistry registry;

    Loaders(
            BatchLoaderRegistry registry,
            EntityReader entities,
            ActReader acts,
            AccountReader accounts,
            DocumentReader documents,
            StatementReader statements,
            TieReader ties,
            ResolutionReader resolutions,
            OriginReader origins,
            CustodyReader custody,
            Quotes quotes,
            Places places,
            ShownTexts shown) {
        this.registry = registry;
        this.<String, Entity>batch(ENTITIES, entities::byIds);
        this.<String, List<Spelling>>batch(SPELLINGS, entities::spellings);
        this.<String, List<Property>>batch(PROPERTIES, entities::properties);
        this.<String, List<Entity>>batch(CASES, entities::casesOf);
        this.<String, Act>batch(ACTS, acts::byIds);
        this.<String, Act>batch(ACTS_TOLD, acts::toldBy);
        this.<String, List<Resolution>>batch(SET_ASIDE, resolutions::settingAside);
        this.<ActsOf, Page<Act>>batch(ACTS_OF, acts::pages);
        this.<ActsOf, Integer>batch(ACT_COUNTS, acts::counts);
        this.<Act, Account>batch(ACCOUNTS, (told, viewer) -> byAct(told, accounts.accounts(told, viewer)));
        this.<Statement, List<Part>>batch(PARTS, (said, viewer) -> byStatement(said, accounts.parts(said, viewer)));
        this.<String, Document>batch(DOCUMENTS, documents::byIds);
        this.<String, Statement>batch(STATEMENTS, statements::byIds);
        this.<String, Registration>batch(REGISTRATIONS, statements::registrations);
        this.<StatementsOf, Page<Statement>>batch(STATEMENTS_OF, statements::pages);
        this.<StatementsOf, Integer>batch(STATEMENT_COUNTS, statements::counts);
        this.<TiesOf, Page<Tie>>batch(TIES_OF, ties::pages);
        this.<TiesOf, Integer>batch(TIE_COUNTS, ties::counts);
        this.<OriginsOf, List<Origin>>batch(ORIGINS, origins::origins);
        this.<OriginsOf, Integer>batch(ORIGIN_COUNTS, origins::counts);
        this.<Statement, String>batch(QUOTES, quotes::of);
        this.<String, List<CustodyEntry>>batch(CUSTODY, custody::of);
        this.<Statement, Locator>batch(LOCATORS, places::of);
        this.<Statement, Locator>batch(SHOWN_PLACES, shown::places);
        this.<Document, Boolean>batch(MASKED, shown::masked);
    }

    private <K, V> void batch(String name, BiFunction<Collection<K>, Viewer, Map<K, V>> reading) {
        batch(registry, name, reading);
    }

    static <K, V> void batch(
            BatchLoaderRegistry registry, String name, BiFunction<Collection<K>, Viewer, Map<K, V>> reading) {
        registry.<Asked<K>, V>forName(name)
                .registerMappedBatchLoader((asked, environment) -> Mono.fromCallable(
                        () -> Asked.answers(asked, keys -> reading.apply(keys, viewer(environment)))));
    }

    private static Viewer viewer(BatchLoaderEnvironment environment) {
        return ViewerEdge.viewer(Objects.requireNonNull(environment.<GraphQLContext>getContext()));
    }

    private static Map<Act, Account> byAct(Collection<Act> told, Map<String, Account> accounts) {
        var byAct = new LinkedHashMap<Act, Account>();
        told.forEach(act -> Optional.ofNullable(accounts.get(act.id())).ifPresent(account -> byAct.put(act, account)));
        return byAct;
    }

    private static Map<Statement, List<Part>> byStatement(Collection<Statement> said, Map<String, List<Part>> parts) {
        var byStatement = new LinkedHashMap<Statement, List<Part>>();
        said.forEach(statement -> byStatement.put(statement, parts.getOrDefault(statement.id(), List.of())));
        return byStatement;
    }
}
