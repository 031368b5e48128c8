package org.casegraph.suggest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Makes the suggester that works where no other is asked for. */
@Configuration(proxyBeanMethods = false)
class SuggestWiring {

    @Bean
    @Lazy
    RuleSuggester rules() {
        return new RuleSuggester();
    }
}
