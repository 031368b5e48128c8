package org.casegraph.query;

import graphql.execution.instrumentation.Instrumentation;
import org.casegraph.model.Vocabulary;
import org.casegraph.query.limit.KnownDocuments;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the edge to GraphQL together. */
@Configuration(proxyBeanMethods = false)
class QueryWiring {

    @Bean
    Vocabulary vocabulary() {
        return VocabularyReader.read();
    }

    @Bean
    GraphQlSourceBuilderCustomizer answers(
            KnownDocuments documents, SchemaCheck check, ObjectProvider<Instrumentation> watchers) {
        return builder -> {
            builder.configureGraphQl(graphql -> graphql.preparsedDocumentProvider(documents)
                    .instrumentation(new Watchers(watchers.orderedStream().toList())));
            check.watch(builder);
        };
    }
}
