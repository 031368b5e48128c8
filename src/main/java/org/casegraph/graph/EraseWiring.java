package org.casegraph.graph;

import java.time.InstantSource;
import org.casegraph.graph.backup.Backup;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.erase.Eraser;
import org.casegraph.graph.erase.Retention;
import org.casegraph.graph.erase.Tombstones;
import org.casegraph.source.HeldTexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what takes people and documents out of a store. */
@Configuration(proxyBeanMethods = false)
class EraseWiring {

    @Bean
    Eraser eraser(
            StillDoor door,
            CypherFiles files,
            HeldTexts texts,
            Backup backup,
            DataDirectory data,
            InstantSource clock) {
        return new Eraser(door, files, texts, backup, data, clock);
    }

    @Bean
    Retention retention(ReadDoor door, CypherFiles files, HeldTexts texts, InstantSource clock) {
        return new Retention(door, files, texts, clock);
    }

    @Bean
    Tombstones tombstones(ReadDoor reads, WriteDoor writes, CypherFiles files, InstantSource clock) {
        return new Tombstones(reads, writes, files, clock);
    }
}
