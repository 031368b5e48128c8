package org.casegraph.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jgrapht.Graphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the measures to what can be counted by hand, and by every way there is. */
class MeasuringTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    @Test
    void inAStarAllWaysLeadThroughTheMiddle() {
        var star = measuring(ties("m-a", "m-b", "m-c", "m-d"));

        assertThat(star.degree().values()).containsExactly(1.0, 1.0, 1.0, 1.0, 4.0);
        assertThat(star.betweenness().values()).containsExactly(0.0, 0.0, 0.0, 0.0, 1.0);
        assertThat(star.pagerank().get(4)).isGreaterThan(0.4);
        assertThat(star.pagerank().values().stream().mapToDouble(one -> one).sum())
                .isCloseTo(1, within(1e-6));
    }

    @Test
    void onAPathTheMiddleStandsBetweenMost() {
        var path = measuring(ties("a-b", "b-c", "c-d", "d-e"));

        assertThat(path.betweenness().values()).containsExactly(0.0, 3 / 6.0, 4 / 6.0, 3 / 6.0, 0.0);
    }

    @Test
    void waysThatDoNotExistAreNotCounted() {
        var apart = measuring(ties("a-b", "b-c", "x-y"));

        // Between others than b there are two ways: a to c, and x to y.
        assertThat(apart.betweenness().get(1)).isEqualTo(0.5);
    }

    @Test
    void twoCliquesAreTwoCommunities() {
        var cliques = measuring(List.of(List.of("a", "b", "c", "d"), List.of("w", "x", "y", "z"), List.of("d", "w")));

        assertThat(cliques.communities()).containsExactly(Set.of(0, 1, 2, 3), Set.of(4, 5, 6, 7));
        assertThat(cliques.betweenness().get(3))
                .isEqualTo(cliques.betweenness().get(4))
                .isGreaterThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everybodyIsInOneCommunityHoweverManyPartsThereAre(int seed) {
        var network = Network.of(random(seed, 14, 9));

        var communities = new Measuring(network, LONG).communities();

        assertThat(communities.stream().flatMap(Set::stream))
                .containsExactlyInAnyOrderElementsOf(network.graph().vertexSet());
    }

    @Test
    void nothingComesToNothing() {
        var nothing = measuring(List.of());

        assertThat(nothing.degree()).isEmpty();
        assertThat(nothing.betweenness()).isEmpty();
        assertThat(nothing.pagerank()).isEmpty();
        assertThat(nothing.communities()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void betweennessIsWhatCountingEveryWayComesTo(int seed) {
        var network = Network.of(random(seed, 9, 14));

        var betweenness = new Measuring(network, LONG).betweenness();

        for (int vertex = 0; vertex < network.size(); vertex++) {
            assertThat(betweenness.get(vertex)).isCloseTo(share(network, vertex), within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void pagerankIsWhatManyRoundsComeTo(int seed) {
        var network = Network.of(random(seed, 12, 20));

        var pagerank = new Measuring(network, LONG).pagerank();

        var rounds = rounds(network);
        for (int vertex = 0; vertex < network.size(); vertex++) {
            assertThat(pagerank.get(vertex)).isCloseTo(rounds[vertex], within(1e-3));
        }
    }

    @Test
    void theSameNetworkComesToTheSameInWhicheverOrderItIsRead() {
        var ties = random(3, 60, 140);
        var other = new ArrayList<>(ties).reversed();

        assertThat(measuring(ties).communities()).isEqualTo(measuring(other).communities());
        assertThat(measuring(ties).pagerank()).isEqualTo(measuring(other).pagerank());
    }

    @Test
    void largeNetworksAreRefusedOrTakeTheQuickWay() {
        var chain = IntStream.range(0, 2100)
                .mapToObj(i -> List.of("n" + i, "n" + (i + 1)))
                .toList();
        var measuring = measuring(chain);

        assertThatThrownBy(measuring::betweenness)
                .isInstanceOf(TooMuch.class)
                .hasMessage(
                        "Betweenness is worked out for 1,000 entities and 5,000 ties at most, not for 2,101 and 2,100;"
                                + " narrow the kinds, relations or acts.");
        assertThat(measuring.isSmallForCommunities()).isFalse();
        assertThat(measuring.communities())
                .hasSizeGreaterThan(1)
                .isEqualTo(measuring(chain).communities());
    }

    @Test
    void workStopsWhenTheTimeIsUp() {
        var measuring = new Measuring(Network.of(ties("a-b", "b-c")), Duration.ZERO);

        assertThatThrownBy(measuring::betweenness).isInstanceOf(TooMuch.class).hasMessageContaining("too long");
        assertThatThrownBy(measuring::pagerank).isInstanceOf(TooMuch.class);
        assertThatThrownBy(measuring::communities).isInstanceOf(TooMuch.class);
    }

    private static Measuring measuring(List<List<String>> together) {
        return new Measuring(Network.of(together), LONG);
    }

    private static List<List<String>> ties(String... ties) {
        return Stream.of(ties).map(tie -> List.of(tie.split("-"))).toList();
    }

    private static List<List<String>> random(int seed, int people, int ties) {
        var random = new Random(seed);
        return IntStream.range(0, ties)
                .mapToObj(_ -> List.of("p" + random.nextInt(people), "p" + random.nextInt(people)))
                .filter(tie -> !tie.getFirst().equals(tie.getLast()))
                .toList();
    }

    /** Walks every shortest way between any two others. */
    private static double share(Network network, int vertex) {
        double through = 0;
        int pairs = 0;
        for (int from = 0; from < network.size(); from++) {
            for (int to = from + 1; to < network.size(); to++) {
                var ways = from == vertex || to == vertex ? List.<List<Integer>>of() : ways(network, from, to);
                if (!ways.isEmpty()) {
                    pairs++;
                    through += (double) ways.stream()
                                    .filter(way -> way.contains(vertex))
                                    .count()
                            / ways.size();
                }
            }
        }
        return pairs == 0 ? 0 : through / pairs;
    }

    private static List<List<Integer>> ways(Network network, int from, int to) {
        var found = new ArrayList<List<Integer>>();
        var queue = new ArrayDeque<List<Integer>>(List.of(List.of(from)));
        while (!queue.isEmpty()) {
            var way = queue.removeFirst();
            if (!found.isEmpty() && way.size() >= found.getFirst().size()) {
                continue;
            }
            for (var next : Graphs.neighborListOf(network.graph(), way.getLast())) {
                if (!way.contains(next)) {
                    var longer = new ArrayList<>(way);
                    longer.add(next);
                    (next == to ? found : queue).add(longer);
                }
            }
        }
        return found;
    }

    private static double[] rounds(Network network) {
        int size = network.size();
        var ranks = new double[size];
        Arrays.fill(ranks, 1.0 / size);
        for (int round = 0; round < 500; round++) {
            var next = new double[size];
            Arrays.fill(next, 0.15 / size);
            for (int vertex = 0; vertex < size; vertex++) {
                for (var other : Graphs.neighborListOf(network.graph(), vertex)) {
                    next[other] += 0.85 * ranks[vertex] / network.graph().degreeOf(vertex);
                }
            }
            ranks = next;
        }
        return ranks;
    }
}
