package org.casegraph.graph;

import java.time.Duration;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.embedded.LocalDatabase;
import org.casegraph.graph.protect.Masks;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.util.unit.DataSize;

/** Makes the doors to the database: all share its bookmarks, so that what is read follows what was written. */
@Configuration(proxyBeanMethods = false)
class DoorWiring {

    @Bean
    Disk disk(DataDirectory data, @Value("${casegraph.disk.reserve:256MB}") DataSize reserve) {
        return Disk.of(data.create(), reserve.toBytes());
    }

    @Bean
    BoltDoors doors(
            Doors doors,
            Migrations migrations,
            @Value("${casegraph.query.timeout:5s}") Duration readLimit,
            @Value("${casegraph.write.timeout:10m}") Duration writeLimit) {
        migrations.apply();
        return doors.within(new TimeLimits(readLimit, writeLimit));
    }

    /** For work that nobody waits for, such as looking at findings again after a change. */
    @Bean(defaultCandidate = false)
    @Qualifier("patient")
    BoltDoors patientDoors(
            Doors doors,
            BoltDoors migrated,
            @Value("${casegraph.watch.timeout:60s}") Duration readLimit,
            @Value("${casegraph.write.timeout:10m}") Duration writeLimit) {
        return doors.within(new TimeLimits(readLimit, writeLimit));
    }

    @Bean
    Pulse pulse(Doors doors, CypherFiles files) {
        return new Pulse(doors.within(new TimeLimits(Pulse.LIMIT, Pulse.LIMIT)), files);
    }

    /** Processes on one database share their password there, so that each can open what another has sealed. */
    @Bean
    Bookmarks bookmarks(BookmarkManager manager, Neo4jConnectionDetails address, Environment settings) {
        var secret = address instanceof StoreAutoConfiguration.Connection ours
                ? ours.address().password()
                : settings.getProperty("spring.neo4j.authentication.password", "");
        return new Bookmarks(manager, LocalDatabase.inThisProcess(address.getUri()), new BookmarkSeal(secret));
    }

    @Bean
    Moments moments(Neo4jConnectionDetails address) {
        return new Moments(LocalDatabase.inThisProcess(address.getUri()));
    }

    /** What all doors have in common. A database elsewhere has a disk of its own. */
    @Bean
    Doors allDoors(
            Driver driver,
            BookmarkManager bookmarks,
            StatementCount count,
            Masks masks,
            DatabaseSelectionProvider selection,
            Disk disk,
            Neo4jConnectionDetails address,
            ObjectProvider<LocalDatabase> own) {
        Runnable requireRoom = own.getIfAvailable() == null ? () -> {} : disk::requireRoom;
        @Nullable String database = selection.getDatabaseSelection().getValue();
        var near = LocalDatabase.inThisProcess(address.getUri());
        return limits -> new BoltDoors(driver, bookmarks, database, limits, count, masks, requireRoom, near);
    }

    /** Makes doors through which things may take so long. */
    interface Doors {
        BoltDoors within(TimeLimits limits);
    }
}
