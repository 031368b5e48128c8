package org.casegraph.query;

import org.casegraph.model.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the edge to GraphQL together. */
@Configuration(proxyBeanMethods = false)
class QueryWiring {

    @Bean
    Vocabulary vocabulary() {
        return VocabularyReader.read();
    }
}
