package org.casegraph.analysis;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
        var ties = new TreeSet<Tie>();
        for (var ids : together) {
            add(ids.stream().map(id -> numbers.getOrDefault(id, 0)).sorted().toList(), ties);
        }
        var graph = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
        numbers.values().forEach(graph::addVertex);
        ties.forEach(tie -> graph.addEdge(tie.one(), tie.other()));
        return new Network(List.copyOf(numbers.keySet()), graph);
    }

    int size() {
        return ids.size();
    }

    int ties() {
        return graph.edgeSet().size();
    }

    /** Ties are put in order: sums of fractions come out alike only in the same order. */
    private record Tie(int one, int other) implements Comparable<Tie> {

        @Override
        public int compareTo(Tie tie) {
            return one == tie.one ? Integer.compare(other, tie.other) : Integer.compare(one, tie.one);
        }
    }

    private static void add(List<Integer> numbers, SortedSet<Tie> ties) {
        for (int i = 0; i < numbers.size(); i++) {
            for (int j = i + 1; j < numbers.size(); j++) {
                ties.add(new Tie(numbers.get(i), numbers.get(j)));
            }
            if (ties.size() > MOST_TIES) {
                throw new TooMuch(
                        "More than %,d pairs are tied; narrow the kinds, relations or acts.".formatted(MOST_TIES));
            }
        }
    }
}
