package org.casegraph.source;

import java.time.Clock;
import java.time.InstantSource;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.format.FormatReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the readers of files together. */
@Configuration(proxyBeanMethods = false)
class SourceWiring {

    @Bean
    InstantSource clock() {
        return Clock.systemUTC();
    }

    @Bean
    CaseFileReader caseFileReader(Vocabulary vocabulary, InstantSource clock) {
        return new CaseFileReader(vocabulary, clock);
    }

    @Bean
    FormatReader formatReader(Vocabulary vocabulary) {
        return Formats.reader(vocabulary);
    }
}
