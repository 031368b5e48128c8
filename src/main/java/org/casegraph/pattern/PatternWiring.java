package org.casegraph.pattern;

import java.nio.file.Path;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.ReadDoor;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the patterns at start, and tells what is wrong with them. */
@Configuration(proxyBeanMethods = false)
class PatternWiring {

    @Bean
    Patterns patterns(CypherFiles files, ReadDoor door, @Value("${casegraph.patterns:}") String folder) {
        var patterns = folder.isBlank() ? new Patterns(files) : new Patterns(files, Path.of(folder), door);
        var log = LoggerFactory.getLogger(Patterns.class);
        patterns.problems().forEach(problem -> log.warn("Pattern left out: {}", problem));
        return patterns;
    }

    @Bean
    Findings findings(Patterns patterns, CypherFiles files, ReadDoor door) {
        return new Findings(patterns, files, door);
    }
}
