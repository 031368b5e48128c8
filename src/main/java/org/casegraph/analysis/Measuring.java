package org.casegraph.analysis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** Works measures out with JGraphT; the same network always comes to the same. */
final class Measuring {

    /** Betweenness is exact or not given: its work grows with people times ties. */
    static final int MOST_FOR_BETWEENNESS = 1000;

    static final int MOST_TIES_FOR_BETWEENNESS = 5000;

    /** Up to here communities are those of the greatest modularity; larger graphs take a quicker way. */
    static final int MOST_FOR_MODULARITY = 2000;

    static final int MOST_TIES_FOR_MODULARITY = 10_000;

    private static final int ROUNDS = 100;
    private static final long SEED = 1;

    private final Network network;
    private final Graph<Integer, DefaultEdge> graph;

    Measuring(Network network, Duration limit) {
        this.network = network;
        this.graph = new Watched<>(network.graph(), limit);
    }

    /** How many others each is tied to. */
    Map<Integer, Double> degree() {
        var degrees = new TreeMap<Integer, Double>();
        graph.vertexSet().forEach(vertex -> degrees.put(vertex, (double) graph.degreeOf(vertex)));
        return degrees;
    }

    /** The share of the shortest ways between two others on which each stands, from 0 to 1. */
    Map<Integer, Double> betweenness() {
        if (network.size() > MOST_FOR_BETWEENNESS || network.ties() > MOST_TIES_FOR_BETWEENNESS) {
            throw new TooMuch(("Betweenness is worked out for %,d entities and %,d ties at most, not for %,d and %,d;"
                            + " narrow the kinds, relations or acts.")
                    .formatted(MOST_FOR_BETWEENNESS, MOST_TIES_FOR_BETWEENNESS, network.size(), network.ties()));
        }
        var scores = new TreeMap<>(new BetweennessCentrality<>(graph).getScores());
        var components = new ConnectivityInspector<>(network.graph()).connectedSets();
        double all = components.stream().mapToDouble(one -> pairs(one.size())).sum();
        for (var component : components) {
            double ways = all - (component.size() - 1.0);
            component.forEach(vertex -> scores.computeIfPresent(vertex, (_, score) -> ways == 0 ? 0 : score / ways));
        }
        return scores;
    }

    /** The share of steps of a walk along the ties that end at each; all shares come to 1. */
    Map<Integer, Double> pagerank() {
        return new TreeMap<>(new PageRank<>(graph).getScores());
    }

    boolean isSmallForCommunities() {
        return network.size() <= MOST_FOR_MODULARITY && network.ties() <= MOST_TIES_FOR_MODULARITY;
    }

    /** Who hangs together, the largest community first. */
    List<Set<Integer>> communities() {
        if (network.size() == 0) {
            return List.of();
        }
        var communities = new ArrayList<Set<Integer>>();
        for (var cluster : isSmallForCommunities() ? byModularity() : byLabels()) {
            communities.add(new TreeSet<>(cluster));
        }
        communities.sort(Comparator.comparing((Set<Integer> one) -> -one.size())
                .thenComparing(one -> one.iterator().next()));
        return communities;
    }

    private List<Set<Integer>> byLabels() {
        return new LabelPropagationClustering<>(graph, ROUNDS, new Random(SEED))
                .getClustering()
                .getClusters();
    }

    /** Each connected part alone: given several, the library (1.5.3) may run out of pairs to put together, and fail. */
    private List<Set<Integer>> byModularity() {
        var parts = new TreeMap<Integer, Graph<Integer, DefaultEdge>>();
        var partOf = new TreeMap<Integer, Graph<Integer, DefaultEdge>>();
        for (var component : new ConnectivityInspector<>(graph).connectedSets()) {
            var part = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
            for (var vertex : new TreeSet<>(component)) {
                part.addVertex(vertex);
                partOf.put(vertex, part);
            }
            parts.put(part.vertexSet().iterator().next(), part);
        }
        for (var edge : graph.edgeSet()) {
            var one = graph.getEdgeSource(edge);
            Objects.requireNonNull(partOf.get(one)).addEdge(one, graph.getEdgeTarget(edge));
        }
        return parts.values().stream()
                .flatMap(part -> new GreedyModularityAlgorithm<>(part).getClustering().getClusters().stream())
                .toList();
    }

    private static double pairs(int size) {
        return size * (size - 1.0) / 2;
    }
}
