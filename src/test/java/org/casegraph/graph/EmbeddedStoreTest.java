package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.casegraph.graph.StoreException.Reason;
import org.casegraph.graph.protect.Masks;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

@StoreTest
class EmbeddedStoreTest implements StoreContract {

    private static final Cypher ONE = new Cypher("one", "RETURN 1 AS one");

    private final TestStore store;

    EmbeddedStoreTest(TestStore store) {
        this.store = store;
    }

    @Override
    public TestStore store() {
        return store;
    }

    @Test
    void saysWhenTheDatabaseCannotBeReached() {
        try (var nobody = impatient("bolt://127.0.0.1:1")) {
            assertUnavailable(doors(nobody));
        }
    }

    @Test
    void saysWhenAllConnectionsAreTaken() {
        try (var narrow = impatient(store.address().uri().toString())) {
            var doors = doors(narrow);

            doors.inOneTransaction(door -> {
                assertUnavailable(doors);
                return List.of();
            });
        }
    }

    private static void assertUnavailable(ReadDoor door) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> door.read(ONE, Map.of()))
                .withMessage("The database is not available at the moment.")
                .extracting(StoreException::reason)
                .isEqualTo(Reason.UNAVAILABLE);
    }

    private static BoltDoors doors(Driver driver) {
        var bookmarks =
                BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
        var limits = new TimeLimits(Duration.ofSeconds(5), Duration.ofSeconds(5));
        return new BoltDoors(
                driver,
                bookmarks,
                null,
                limits,
                new StatementCount(),
                new Masks(CypherFiles.load()),
                () -> {},
                Optional.empty());
    }

    /** A driver with one connection that gives up at once. */
    private Driver impatient(String uri) {
        var config = Config.builder()
                .withMaxConnectionPoolSize(1)
                .withConnectionAcquisitionTimeout(200, TimeUnit.MILLISECONDS)
                .withMaxTransactionRetryTime(0, TimeUnit.MILLISECONDS)
                .build();
        return GraphDatabase.driver(
                uri, AuthTokens.basic("neo4j", store.address().password()), config);
    }
}
