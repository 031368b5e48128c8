package org.casegraph.export.network;

import org.casegraph.export.Export;
import org.casegraph.graph.NetworkPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each format as a way to write out. */
@Configuration(proxyBeanMethods = false)
class NetworkWiring {

    @Bean
    Export graphMlExport(NetworkPages pages, GraphMl format) {
        return new NetworkExport(pages, format);
    }

    @Bean
    Export gexfExport(NetworkPages pages, Gexf format) {
        return new NetworkExport(pages, format);
    }

    @Bean
    Export cytoscapeExport(NetworkPages pages, CytoscapeJson format) {
        return new NetworkExport(pages, format);
    }

    @Bean
    Export cypherExport(NetworkPages pages, CypherScript format) {
        return new NetworkExport(pages, format);
    }

    @Bean
    Export tablesExport(NetworkPages pages, Tables format) {
        return new NetworkExport(pages, format);
    }

    @Bean
    Export followTheMoneyExport(NetworkPages pages, FollowTheMoney format) {
        return new NetworkExport(pages, format);
    }
}
