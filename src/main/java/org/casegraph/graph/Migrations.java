package org.casegraph.graph;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.backup.Shape;
import org.casegraph.graph.embedded.StartException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Brings the database to the shape that this program expects, or refuses to touch it. */
final class Migrations implements Shape {

    private static final List<String> PREPARE = List.of(
            "CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE",
            "CREATE CONSTRAINT migration_lock IF NOT EXISTS FOR (l:MigrationLock) REQUIRE l.id IS UNIQUE");
    private static final String LOCK = "MERGE (lock:MigrationLock {id: 'migrations'}) SET lock.at = $at";
    private static final String RECORD =
            "CREATE (:Migration {version: $version, name: $name, checksum: $checksum, at: $at})";
    private static final String APPLIED =
            """
            MATCH (m:Migration)
            RETURN m.version AS version, m.name AS name, m.checksum AS checksum
            ORDER BY version
            """;
    /** Such a statement makes transactions of its own and may not be run in one. */
    private static final String IN_BATCHES = "} IN TRANSACTIONS";

    private static final String FORGET = "MATCH (m:Migration) WHERE m.version > $version DELETE m";
    private static final String AWAIT_INDEXES = "CALL db.awaitIndexes(300)";
    private static final TransactionConfig LOCK_LIMIT =
            TransactionConfig.builder().withTimeout(Duration.ofMinutes(30)).build();

    private final Driver driver;
    private final SessionConfig session;
    private final List<Migration> migrations;
    private final Clock clock;

    Migrations(Driver driver, @Nullable String database, List<Migration> migrations, Clock clock) {
        this.driver = driver;
        this.session = database == null
                ? SessionConfig.defaultConfig()
                : SessionConfig.builder().withDatabase(database).build();
        this.migrations = migrations;
        this.clock = clock;
    }

    /**
     * Applies what is missing and says how much that was.
     *
     * @throws StartException if the database cannot be reached, is newer than this program or was migrated by others
     */
    int apply() {
        try {
            driver.verifyConnectivity();
            return missing() == 0 ? 0 : applyAlone();
        } catch (AuthenticationException e) {
            throw new StartException(
                    "The database does not accept the user and password.",
                    "Check CASEGRAPH_NEO4J_USER and CASEGRAPH_NEO4J_PASSWORD.",
                    e);
        } catch (Neo4jException e) {
            throw new StartException(
                    "The database does not answer, or not as it should.",
                    "Check CASEGRAPH_NEO4J_URI, and that the Neo4j there is running. It said: " + e.getMessage(),
                    e);
        }
    }

    @Override
    public List<Step> steps() {
        return migrations.stream()
                .map(migration -> new Step(migration.version(), migration.name(), migration.checksum()))
                .toList();
    }

    /** A step does no harm when it is taken again, so that what is there already stays. */
    @Override
    public void takeStepsAfter(int version) {
        run(FORGET, Map.of("version", version));
        apply();
    }

    /** Several processes may start at once: the uncommitted change of one node makes the others wait for the first. */
    private int applyAlone() {
        PREPARE.forEach(this::run);
        try (var holder = driver.session(session);
                var lock = holder.beginTransaction(LOCK_LIMIT)) {
            lock.run(LOCK, Map.of("at", now())).consume();
            var count = missing();
            migrations.subList(migrations.size() - count, migrations.size()).forEach(this::apply);
            run(AWAIT_INDEXES);
            lock.commit();
            return count;
        }
    }

    private void apply(Migration migration) {
        try {
            migration.statements().forEach(this::run);
        } catch (ClientException e) {
            throw new StartException(
                    "The migration " + migration + " cannot be applied to this database: " + e.code() + ".",
                    "It must be Casegraph's own, a Neo4j of version 5.26 or later, with a user who may write.",
                    e);
        }
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("version", migration.version());
        parameters.put("name", migration.name());
        parameters.put("checksum", migration.checksum());
        parameters.put("at", now());
        run(RECORD, parameters);
    }

    /** How many of the last migrations the database lacks. */
    private int missing() {
        var applied = applied();
        for (var i = 0; i < applied.size(); i++) {
            if (i >= migrations.size()) {
                throw newer(applied.get(i));
            }
            compare(migrations.get(i), applied.get(i));
        }
        return migrations.size() - applied.size();
    }

    private List<Row> applied() {
        try (var reading = driver.session(session)) {
            return reading.executeRead(tx -> tx.run(APPLIED).list(new Rows()::row));
        }
    }

    private void run(String statement) {
        run(statement, Collections.emptyMap());
    }

    private void run(String statement, Map<String, Object> parameters) {
        try (var writing = driver.session(session)) {
            if (statement.contains(IN_BATCHES)) {
                writing.run(statement, parameters).consume();
                return;
            }
            writing.executeWriteWithoutResult(
                    tx -> tx.run(statement, parameters).consume());
        }
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(clock.getZone());
    }

    private static void compare(Migration migration, Row applied) {
        if (migration.version() != applied.number("version")) {
            throw newer(applied);
        }
        if (!migration.checksum().equals(applied.text("checksum"))) {
            throw new StartException(
                    "The migration " + migration + " is not the one that was applied to this database.",
                    "A migration is never changed afterwards: restore the file, or start on another data directory.",
                    null);
        }
    }

    private static StartException newer(Row applied) {
        return new StartException(
                "The database is newer than this Casegraph: it knows migration %03d (%s)."
                        .formatted(applied.number("version"), applied.text("name")),
                "Start the newer Casegraph, or this one on another data directory.",
                null);
    }
}
