package org.casegraph.graph;

import java.time.Clock;
import java.time.InstantSource;
import org.casegraph.graph.backup.Backup;
import org.casegraph.graph.backup.Checksums;
import org.casegraph.graph.backup.Restore;
import org.casegraph.graph.embedded.DataDirectory;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

/** Puts together what keeps all of a store in a file, and takes it back. */
@Configuration(proxyBeanMethods = false)
class BackupWiring {

    @Bean
    Migrations migrations(Driver driver, DatabaseSelectionProvider selection) {
        return new Migrations(driver, selection.getDatabaseSelection().getValue(), Migration.all(), Clock.systemUTC());
    }

    @Bean
    Checksums checksums(StillDoor door, CypherFiles files) {
        return new Checksums(door, files);
    }

    @Bean
    Backup backup(StillDoor door, CypherFiles files, Migrations shape, DataDirectory data, InstantSource clock) {
        return new Backup(door, files, shape, data, clock);
    }

    @Bean
    Restore restore(
            ReadDoor reads,
            WriteDoor writes,
            CypherFiles files,
            Migrations shape,
            Projection projection,
            Checksums checksums,
            DataDirectory data) {
        return new Restore(new Restore.Doors(reads, writes, files), shape, projection, checksums, data);
    }
}
