package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.casegraph.graph.StoreException.Reason;
import org.junit.jupiter.api.Test;

/** What holds of every database that Casegraph can be put on. */
interface StoreContract {

    TestStore store();

    @Test
    default void readsBackWhatWasWritten() {
        store().run("CREATE (:Act {id: 'a1', kind: 'ARREST', earliestStart: 17000, detailKeys: ['charge', 'reason']})");

        var row = store().rows(
                        """
                        MATCH (a:Act)
                        RETURN a.id AS id, a.earliestStart AS start, a.detailKeys AS keys, a.x AS x
                        """)
                .getFirst();

        assertThat(row.text("id")).isEqualTo("a1");
        assertThat(row.number("start")).isEqualTo(17000);
        assertThat(row.texts("keys")).containsExactly("charge", "reason");
        assertThat(row.maybeText("x")).isEmpty();
        assertThat(row.values().keySet()).containsExactly("id", "start", "keys", "x");
    }

    @Test
    default void givesNodesAndRelationshipsAsMaps() {
        store().run(
                        """
                CREATE (dana:Person:Entity {name: 'Dana', id: 'p1'}), (cousin:Entity {id: 'p2'}),
                  (dana)-[:RELATIVE_OF {quality: ['cousin']}]->(cousin)
                """);

        var row = store().rows("MATCH (e:Person)-[r]->() RETURN e, r, [e] AS list, {b: 1, a: {e: e}} AS map")
                .getFirst();

        assertThat(row.row("e").values().keySet()).containsExactly("id", "name", "~labels");
        assertThat(row.row("e").labels()).containsExactly("Entity", "Person");
        assertThat(row.row("e").maybeText("born")).isEmpty();
        assertThat(row.row("r").type()).isEqualTo("RELATIVE_OF");
        assertThat(row.row("r").texts("quality")).containsExactly("cousin");
        assertThat(row.rows("list")).containsExactly(row.row("e"));
        assertThat(row.row("map").values().keySet()).containsExactly("a", "b");
        assertThat(row.row("map").row("a").row("e")).isEqualTo(row.row("e"));
    }

    @Test
    default void refusesToWriteThroughTheDoorForReads() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store().rows("CREATE (:Person {id: 'p1'})"))
                .extracting(StoreException::reason)
                .isEqualTo(Reason.FORBIDDEN);
        assertThat(store().nodes("Person")).isZero();
    }

    @Test
    default void leavesNothingOfAWriteThatFails() {
        assertThatIllegalStateException().isThrownBy(() -> store().writes().write(transaction -> {
            transaction.run(new Cypher("test", "CREATE (:Person {id: 'p1'})"), Map.of());
            throw new IllegalStateException("half way");
        }));

        assertThat(store().nodes("Person")).isZero();
    }

    @Test
    default void seesItsOwnWritesBeforeTheyAreDone() {
        var seen = store().writes().write(transaction -> {
            transaction.run(new Cypher("test", "CREATE (:Person {id: 'p1'})"), Map.of());
            return transaction.run(new Cypher("test", "MATCH (p:Person) RETURN p.id AS id"), Map.of());
        });

        assertThat(seen).extracting(row -> row.text("id")).containsExactly("p1");
    }

    @Test
    default void refusesASecondNodeWithTheSameId() {
        store().run("CREATE (:Statement {id: 's1'})");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store().run("CREATE (:Document {id: 'd1'}) CREATE (:Statement {id: 's1'})"))
                .extracting(StoreException::reason)
                .isEqualTo(Reason.CONFLICT);
        assertThat(store().nodes("Document")).isZero();
    }

    @Test
    default void readsFollowWrites() {
        for (var i = 0L; i < 100; i++) {
            store().run("MERGE (p:Person {id: 'p1'}) SET p.round = $round", "round", i);

            assertThat(store().rows("MATCH (p:Person) RETURN p.round AS round"))
                    .extracting(row -> row.number("round"))
                    .containsExactly(i);
        }
    }

    @Test
    default void makesOneNodeWhereManyMergeTheSameId() throws Exception {
        Callable<List<Row>> merge = () -> store().run("MERGE (e:Entity {id: 'p1'})");

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done :
                    threads.invokeAll(Stream.generate(() -> merge).limit(16).toList())) {
                done.get();
            }
        }

        assertThat(store().nodes("Entity")).isEqualTo(1);
    }

    @Test
    default void endsAQueryThatTakesTooLong() {
        var doors = store().doors(new TimeLimits(Duration.ofMillis(300), Duration.ofMillis(300)));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> doors.read(
                        new Cypher("test", "UNWIND range(1, 10000000000) AS n RETURN max(n * n % 7) AS max"), Map.of()))
                .extracting(StoreException::reason)
                .isEqualTo(Reason.TIMED_OUT);
    }

    @Test
    default void givesNothingAwayWhenItFails() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store().rows("MATCH (secretive) RETURN nonsense("))
                .withMessage("The database could not do what was asked.");
    }

    @Test
    default void countsEachStatement() {
        var before = store().count().total();

        store().reads().inOneTransaction(door -> {
            door.read(new Cypher("test", "RETURN 1 AS one"), Map.of());
            return door.read(new Cypher("test", "RETURN 2 AS two"), Map.of());
        });

        assertThat(store().count().total() - before).isEqualTo(2);
    }

    @Test
    default void findsANameWithoutItsAccents() {
        store().run("CREATE (:Name {id: 'n1', value: 'Jérôme Šimůnek'}), (:Name {id: 'n2', value: 'Данияр Ахметов'})");

        assertThat(found("jerome simunek")).containsExactly("Jérôme Šimůnek");
        assertThat(found("ДАНИЯР")).containsExactly("Данияр Ахметов");
    }

    @Test
    default void findsAllMigrationsAppliedAlready() {
        var migrations = new Migrations(store().driver(), null, Migration.all(), Clock.systemUTC());

        assertThat(migrations.apply()).isZero();
    }

    private List<String> found(String text) {
        var query = "CALL db.index.fulltext.queryNodes('names', $text) YIELD node RETURN node.value AS value";
        return store().rows(query, "text", text).stream()
                .map(row -> row.text("value"))
                .toList();
    }
}
