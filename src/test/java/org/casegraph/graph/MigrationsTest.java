package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.embedded.LocalDatabase;
import org.casegraph.graph.embedded.LocalDatabase.IfRunning;
import org.casegraph.graph.embedded.StartException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/** Runs on a database of its own, because it undoes the constraints that other tests need. */
class MigrationsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final Migration SHAPE = new Migration(
            1,
            "shape",
            """
            CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (t:Thing) REQUIRE t.id IS UNIQUE;
            """);
    private static final Migration DATA = new Migration(
            2,
            "data",
            """
            // does: two things
            MERGE (t:Thing {id: 'a;b'})
              ON CREATE SET t.made = 1;

            // and one more
            MERGE (t:Thing {id: 'c'})
            """);

    @TempDir
    private static Path folder;

    private static LocalDatabase database;
    private static Driver driver;

    @BeforeAll
    static void start() {
        database = LocalDatabase.open(new DataDirectory(folder), IfRunning.REFUSE);
        driver = TestStore.driver(database.address());
    }

    @AfterAll
    static void stop() {
        driver.close();
        database.close();
    }

    @BeforeEach
    void empty() {
        run("MATCH (n) DETACH DELETE n");
        query("SHOW CONSTRAINTS YIELD name").forEach(row -> run("DROP CONSTRAINT " + row.text("name")));
        query("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")
                .forEach(row -> run("DROP INDEX " + row.text("name")));
    }

    @Test
    void appliesShapeAndDataInOrder() {
        assertThat(apply(SHAPE, DATA)).isEqualTo(2);

        assertThat(things()).containsExactly("a;b", "c");
        assertThat(query("SHOW CONSTRAINTS YIELD name"))
                .extracting(row -> row.text("name"))
                .contains("thing_id");
    }

    @Test
    void notesWhatItApplied() {
        apply(SHAPE, DATA);

        assertThat(query("MATCH (m:Migration) RETURN m.version AS version, m.name AS name, m.checksum AS sum"))
                .extracting(row -> row.number("version"), row -> row.text("name"), row -> row.text("sum"))
                .containsExactlyInAnyOrder(tuple(1L, "shape", SHAPE.checksum()), tuple(2L, "data", DATA.checksum()));
        assertThat(query("MATCH (m:Migration) RETURN DISTINCT m.at AS at"))
                .extracting(row -> row.instant("at"))
                .containsExactly(NOON.instant());
    }

    @Test
    void appliesNothingTwice() {
        apply(SHAPE, DATA);
        run("MATCH (t:Thing) DELETE t");

        assertThat(apply(SHAPE, DATA)).isZero();

        assertThat(things()).isEmpty();
    }

    @Test
    void appliesOnlyWhatIsNew() {
        apply(SHAPE);

        assertThat(apply(SHAPE, DATA)).isEqualTo(1);
    }

    @Test
    void goesOnAfterAMigrationThatWasCutOff() {
        apply(SHAPE);
        run("MERGE (t:Thing {id: 'a;b'}) ON CREATE SET t.made = 1");

        apply(SHAPE, DATA);

        assertThat(things()).containsExactly("a;b", "c");
    }

    @Test
    void refusesAMigrationThatWasChangedAfterwards() {
        apply(SHAPE, DATA);
        var changed = new Migration(2, "data", "MERGE (t:Thing {id: 'd'})");

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> apply(SHAPE, changed))
                .withMessage("The migration V002__data is not the one that was applied to this database.");
        assertThat(things()).containsExactly("a;b", "c");
    }

    @Test
    void refusesADatabaseThatIsNewerThanTheProgram() {
        apply(SHAPE, DATA);

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> apply(SHAPE))
                .withMessage("The database is newer than this Casegraph: it knows migration 002 (data).");
    }

    @Test
    void letsManyStartAtOnce() throws Exception {
        Callable<Integer> start = () -> apply(SHAPE, DATA);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var applied =
                    threads.invokeAll(Stream.generate(() -> start).limit(6).toList());

            assertThat(applied.stream().mapToInt(Future::resultNow).sum()).isEqualTo(2);
        }
        assertThat(things()).containsExactly("a;b", "c");
    }

    @Test
    void appliesTheMigrationsOfTheProgram() {
        var all = Migration.all();

        assertThat(new Migrations(driver, null, all, NOON).apply()).isEqualTo(all.size());

        assertThat(query("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE'"))
                .isEmpty();
    }

    @Test
    void namesTheMigrationThatCannotBeApplied() {
        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> apply(SHAPE, new Migration(2, "nonsense", "MERGE (t:Thing")))
                .withMessageStartingWith("The migration V002__nonsense cannot be applied to this database");
        assertThat(query("MATCH (m:Migration) RETURN m.version AS version"))
                .extracting(row -> row.number("version"))
                .containsExactly(1L);
    }

    @Test
    void refusesAFileThatIsNotCalledLikeAMigration() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Migration.of(new Cypher("1_shape", "")))
                .withMessage("A migration is called V###__name.cypher, not 1_shape");
    }

    private static int apply(Migration... migrations) {
        return new Migrations(driver, null, List.of(migrations), NOON).apply();
    }

    private static List<String> things() {
        return query("MATCH (t:Thing) RETURN t.id AS id ORDER BY id").stream()
                .map(row -> row.text("id"))
                .toList();
    }

    private static List<Row> query(String cypher) {
        try (var session = driver.session()) {
            return session.executeRead(tx -> tx.run(cypher).list(new Rows()::row));
        }
    }

    private static void run(String cypher) {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(tx -> tx.run(cypher).consume());
        }
    }
}
