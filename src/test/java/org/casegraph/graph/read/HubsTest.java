package org.casegraph.graph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.casegraph.access.Viewer;
import org.casegraph.graph.ProfiledReads;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.StoreTest.Emptied;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two prisons in each of which thousands were held, authorities said to have done something to everybody, and a few
 * people who are tied to few.
 */
@StoreTest(emptied = Emptied.BEFORE_ALL)
class HubsTest {

    private static final long HELD = 20_000;

    private static final String EVIDENCE =
            "seen: [true, true, true], support: [1, 1, 1], denied: [0, 0, 0], stances: ['STATES'], statements: ['s'], firstDay: [1, 1, 1], lastDay: [i, i, i]}";

    private final ProfiledReads reads;
    private final RouteReader routes;
    private final NeighbourhoodReader neighbourhoods;
    private final TieCounts counts;

    HubsTest(TestStore store) {
        this.reads = new ProfiledReads(store);
        var reading = new Reading(reads, store.files());
        var origins = new OriginReader(reading, new EntityReader(reading));
        var surroundings = new Surroundings(reading, origins, Coding.VOCABULARY);
        var entities = new EntityReader(reading);
        this.counts = new TieCounts(reading, Coding.VOCABULARY);
        this.routes = new RouteReader(entities, surroundings, origins, reading, Coding.VOCABULARY);
        this.neighbourhoods = new NeighbourhoodReader(entities, surroundings, counts);
    }

    @BeforeAll
    static void fill(TestStore store) {
        for (var hub : List.of("north", "south", "authorities", "ministry")) {
            entity(store, hub, "INSTITUTION");
        }
        for (var person : List.of("ana", "bruno", "carla", "dana", "emil", "fay")) {
            entity(store, person, "PERSON");
        }
        many(store, "north", "n", 0, HELD);
        many(store, "south", "s", 0, HELD);
        store.run(
                """
                UNWIND range(1, $held) AS i
                MATCH (held:Entity {id: 'n' + i})
                MATCH (authorities:Entity {id: 'authorities'})
                CREATE (act:Act {id: 'act' + i, kind: 'ARREST', category: 'LIBERTY', severity: 2, %1$s)
                CREATE (act)-[:SUFFERED_BY {id: 'suffered' + i, %1$s]->(held)
                CREATE (act)-[:DONE_BY {id: 'did' + i, %1$s]->(authorities)
                """
                        .formatted(EVIDENCE),
                "held",
                HELD);
        tie(store, "FRIEND_OF", "ana", "n7");
        tie(store, "FRIEND_OF", "bruno", "n8");
        tie(store, "FRIEND_OF", "carla", "s9");
        tie(store, "FRIEND_OF", "dana", "carla");
        tie(store, "FRIEND_OF", "emil", "dana");
        tie(store, "HELD_AT", "fay", "north");
        tie(store, "PART_OF", "north", "ministry");
        tie(store, "PART_OF", "ministry", "south");
        tie(store, "PART_OF", "north", "authorities");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n1 | n2 | 2 | n1 > authorities > n2, n1 > north > n2",
                "ana | bruno | 4 | ana > n7 > authorities > n8 > bruno, ana > n7 > north > n8 > bruno",
                "fay | n3 | 2 | fay > north > n3",
                "fay | bruno | 3 | fay > north > n8 > bruno",
                "north | n5 | 1 | north > n5",
                "n5 | authorities | 1 | n5 > authorities",
                "north | ana | 2 | north > n7 > ana",
                "south | dana | 3 | south > s9 > carla > dana",
                "south | emil | 4 | south > s9 > carla > dana > emil",
                "north | authorities | 1 | north > authorities",
                "n1 | s1 | 4 | n1 > north > ministry > south > s1"
            })
    void routesLeadPastHubsWhereverTheyStand(String from, String to, int maxHops, String expected) {
        var answer = routes(from, to, maxHops);

        assertThat(told(answer)).isEqualTo(expected);
        assertThat(reads.hits()).isLessThan(32 * HELD);
    }

    @Test
    void whatLiesBetweenTwoHubsIsLookedAtInPartAndThatIsSaid() {
        var answer = routes("authorities", "north", 2);

        assertThat(told(answer)).startsWith("authorities > north, authorities > n");
        assertThat(answer.limits())
                .containsExactly(
                        "Routes of 2 or more ties were looked at in part: each of these has more than 1,000 ties, of which only some were followed: AUTHORITIES, NORTH. There may be others, or better ones.");
        assertThat(reads.hits()).isLessThan(40 * HELD);
    }

    @Test
    void whatIsWholeIsNotSaidToBeCut() {
        assertThat(routes("ana", "bruno", 4).limits()).isEmpty();
        assertThat(routes("dana", "south", 3).limits()).isEmpty();
    }

    @Test
    void neighbourhoodOfAHubIsCutAndSaysOfWhat() {
        var around = neighbourhoods.read(
                new NeighbourhoodReader.Question(List.of("north"), 1, TieFilter.NONE, 20),
                new Viewer("tester", Clearance.PUBLIC));

        assertThat(around.nodes()).hasSize(20);
        assertThat(around.truncated()).isTrue();
        assertThat(around.hubs()).extracting(Entity::id).containsExactly("north");
        assertThat(around.left())
                .filteredOn(count -> count.relation().equals("HELD_AT"))
                .singleElement()
                .satisfies(count -> assertThat(count.more()).isTrue());
        assertThat(reads.hits()).isLessThan(10 * HELD);
    }

    @Test
    void countingStopsWhereItIsEnough() {
        var found = counts.of("authorities", TieFilter.NONE, new Viewer("tester", Clearance.PUBLIC));

        assertThat(found)
                .containsExactly(
                        new TieCount("PART_OF", TiesOf.Direction.IN, 1, false),
                        new TieCount("ARREST", TiesOf.Direction.EITHER, TieCounts.MOST, true));
    }

    private RouteReader.Answer routes(String from, String to, int maxHops) {
        reads.hits();
        return routes.read(
                new RouteReader.Question(from, to, maxHops, 2, TieFilter.NONE, List.of()),
                new Viewer("tester", Clearance.PUBLIC));
    }

    private static String told(RouteReader.Answer answer) {
        return answer.routes().stream().map(HubsTest::told).collect(Collectors.joining(", "));
    }

    private static String told(Route route) {
        return route.hops().getFirst().from().id()
                + route.hops().stream().map(hop -> " > " + hop.to().id()).collect(Collectors.joining());
    }

    private static void entity(TestStore store, String id, String kind) {
        store.run(
                """
                CREATE (entity:Entity {id: $id, kind: $kind, name: $name, shown: [$name, $name, $name], seen: [true, true, true]})
                CREATE (:Mention {id: $id, kind: $kind})-[:STANDS_FOR]->(entity)
                """,
                "id",
                id,
                "kind",
                kind,
                "name",
                id.toUpperCase(Locale.ROOT));
    }

    private static void many(TestStore store, String hub, String prefix, long from, long to) {
        store.run(
                """
                UNWIND range($from + 1, $to) AS i
                MATCH (hub:Entity {id: $hub})
                CREATE (held:Entity {id: $prefix + i, kind: 'PERSON', name: $prefix + i, shown: [$prefix + i, $prefix + i, $prefix + i], seen: [true, true, true]})
                CREATE (:Mention {id: $prefix + i, kind: 'PERSON'})-[:STANDS_FOR]->(held)
                CREATE (held)-[:HELD_AT {id: 'tie-' + $prefix + i, %s]->(hub)
                """
                        .formatted(EVIDENCE),
                "hub",
                hub,
                "prefix",
                prefix,
                "from",
                from,
                "to",
                to);
    }

    private static void tie(TestStore store, String type, String from, String to) {
        store.run(
                """
                WITH 0 AS i
                MATCH (one:Entity {id: $from})
                MATCH (other:Entity {id: $to})
                CREATE (one)-[:$($type) {id: $from + $to, %s]->(other)
                """
                        .formatted(EVIDENCE),
                "type",
                type,
                "from",
                from,
                "to",
                to);
    }
}
