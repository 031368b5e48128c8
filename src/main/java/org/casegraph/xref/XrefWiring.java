package org.casegraph.xref;

import java.time.InstantSource;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.match.Likenesses;
import org.casegraph.graph.read.EntityReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what holds lists against the graph. */
@Configuration(proxyBeanMethods = false)
class XrefWiring {

    @Bean
    ListMatches listMatches(Likenesses likenesses, EntityReader entities) {
        return new ListMatches(new Matching(likenesses), new Showing(entities));
    }

    /** A command makes none, so that it deletes nothing of the server that runs on the same folder. */
    @Bean
    CrossReferences crossReferences(
            DataDirectory data, Likenesses likenesses, EntityReader entities, InstantSource clock) {
        return new CrossReferences(
                data.create().crossReferences(), new Matching(likenesses), new Showing(entities), clock);
    }
}
