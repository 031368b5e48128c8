package org.casegraph.analysis;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** Who is tied to whom: a number for each id, in the order of ids, and one tie for each pair. */
record Network(List<String> ids, Graph<Integer, DefaultEdge> graph) {

    /** So many pairs may be tied. */
    static final int MOST_TIES = 100_000;

    /** Puts all who belong together into ties, each with each. */
    static Network of(Collection<List<String>> together) {
        var numbers = new TreeMap<String, Integer>();
        together.forEach(ids -> ids.forEach(id -> numbers.put(id, 0)));
        int next = 0;
        for (var entry : numbers.entrySet()) {
            entry.setValue(next++);
        }
        var graph = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
        numbers.values().forEach(graph::addVertex);
        for (var ids : together) {
            var ordered = ids.stream().map(id -> numbers.getOrDefault(id, 0)).sorted().toList();
            tie(graph, ordered);
        }
        return new Network(List.copyOf(numbers.keySet()), graph);
    }

    int size() {
        return ids.size();
    }

    int ties() {
        return graph.edgeSet().size();
    }

    private static void tie(Graph<Integer, DefaultEdge> graph, List<Integer> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            for (int j = i + 1; j < numbers.size(); j++) {
                graph.addEdge(numbers.get(i), numbers.get(j));
            }
            if (graph.edgeSet().size() > MOST_TIES) {
                throw new TooMuch(
                        "More than %,d pairs are tied; narrow the kinds, relations or acts.".formatted(MOST_TIES));
            }
        }
    }
}
