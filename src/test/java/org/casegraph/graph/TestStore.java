package org.casegraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.backup.Shape;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.embedded.LocalDatabase;
import org.casegraph.graph.embedded.LocalDatabase.IfRunning;
import org.casegraph.graph.embedded.ServerAddress;
import org.casegraph.graph.judge.NameLikeness;
import org.casegraph.graph.protect.Masks;
import org.casegraph.source.Coding;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.summary.Plan;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.util.FileSystemUtils;

/** A migrated store for tests, and short ways to fill it and look into it. */
public final class TestStore implements AutoCloseable {

    static {
        // The driver and Lucene log to the JDK's own logging, which would print every driver made.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    private final ServerAddress address;
    private final Driver driver;
    private final CypherFiles files = CypherFiles.load();
    private final StatementCount count = new StatementCount();
    private final Masks masks = new Masks(files);
    private final BoltDoors doors;

    private TestStore(ServerAddress address) {
        this.address = address;
        this.driver = driver(address);
        new Migrations(driver, null, Migration.all(), Clock.systemUTC()).apply();
        this.doors = doors(new TimeLimits(Duration.ofSeconds(30), Duration.ofMinutes(10)));
    }

    /** The one of this test run. */
    public static TestStore shared() {
        return Shared.STORE;
    }

    /** One in a database that is there already. */
    public static TestStore at(ServerAddress address) {
        return new TestStore(address);
    }

    static Driver driver(ServerAddress address) {
        return GraphDatabase.driver(
                address.uri(),
                AuthTokens.basic(address.user(), address.password()),
                Config.builder().withTelemetryDisabled(true).build());
    }

    public ServerAddress address() {
        return address;
    }

    public ReadDoor reads() {
        return doors;
    }

    /** A door whose reads are ended after a second. */
    public ReadDoor impatientReads() {
        return doors(new TimeLimits(Duration.ofSeconds(1), Duration.ofSeconds(60)));
    }

    public WriteDoor writes() {
        return doors;
    }

    public StillDoor still() {
        return doors;
    }

    /** The migrations of this store. */
    public Shape shape() {
        return new Migrations(driver, null, Migration.all(), Clock.systemUTC());
    }

    public CypherFiles files() {
        return files;
    }

    public StatementCount count() {
        return count;
    }

    /** The store as it was known at earlier moments. */
    public Pasts pasts(InstantSource clock, Pasts.Bounds bounds) {
        var rulings = new Rulings(doors, files, Coding.VOCABULARY, clock);
        return new Pasts(doors, new Rewind(files, Coding.VOCABULARY, rulings), clock, bounds);
    }

    /** Takes down who is who, by a clock of the test's own. */
    public Judging judging(InstantSource clock) {
        var rulings = new Rulings(doors, files, Coding.VOCABULARY, clock);
        var notes = new ChangeNotes(clock, ChangeListeners.NONE);
        return new Judging(doors, files, rulings, new NameLikeness(), clock, notes);
    }

    /** Asks through the read door; keys and values of parameters alternate. */
    public List<Row> rows(String cypher, Object... parameters) {
        return doors.read(new Cypher("test", cypher), map(parameters));
    }

    /** Writes through the write door; keys and values of parameters alternate. */
    public List<Row> run(String cypher, Object... parameters) {
        return doors.write(transaction -> transaction.run(new Cypher("test", cypher), map(parameters)));
    }

    /** Runs what changes the schema, and therefore no other write before it, in a transaction of its own. */
    public void runAlone(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher).consume();
        }
    }

    /** The operators of the plan that the database makes for a query. */
    public List<String> plan(String cypher, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            var operators = new ArrayList<String>();
            collect(
                    session.run("EXPLAIN " + cypher, parameters)
                            .consume()
                            .queryPlan()
                            .orElseThrow(),
                    operators);
            return operators;
        }
    }

    private static void collect(Plan plan, List<String> operators) {
        operators.add(plan.operatorType());
        plan.children().forEach(child -> collect(child, operators));
    }

    /** How many nodes have this label. */
    public long nodes(String label) {
        return rows("MATCH (n) WHERE $label IN labels(n) RETURN count(n) AS count", "label", label)
                .getFirst()
                .number("count");
    }

    /** Deletes everything but constraints, indexes and what the migrations have noted. */
    public void empty() {
        run("MATCH (n) WHERE NOT n:Migration|MigrationLock|WriteMark DETACH DELETE n");
    }

    /** Doors that look at a disk before they change anything. */
    WriteDoor doors(Disk disk) {
        return doors(new TimeLimits(Duration.ofSeconds(30), Duration.ofSeconds(60)), disk::requireRoom);
    }

    BoltDoors doors(TimeLimits limits) {
        return doors(limits, () -> {});
    }

    private BoltDoors doors(TimeLimits limits, Runnable requireRoom) {
        var bookmarks =
                BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
        return new BoltDoors(
                driver, bookmarks, null, limits, count, masks, requireRoom, LocalDatabase.inThisProcess(address.uri()));
    }

    Driver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.close();
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /** Started with the first test that needs it, stopped with the process. */
    private static final class Shared {

        static final TestStore STORE = start();

        private static TestStore start() {
            try {
                var folder = Files.createTempDirectory("casegraph-test");
                var data = new DataDirectory(folder);
                // Stores of tests are filled and emptied all the time; plans made anew for each would be half the run.
                Files.writeString(data.settings(), "dbms.cypher.min_replan_interval=1h\n");
                var database = LocalDatabase.open(data, IfRunning.REFUSE);
                var store = new TestStore(database.address());
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    store.close();
                    database.close();
                    FileSystemUtils.deleteRecursively(folder.toFile());
                }));
                return store;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
