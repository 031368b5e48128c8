package org.casegraph.watch;

import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/**
 * What the query of a pattern matches, as far as its text tells: nodes, the ties between them, and which variables are
 * made of which.
 *
 * @param nodes for each variable of a node the labels it must have one of; none where any will do
 * @param filters for variables of acts the kinds or categories that they must have
 * @param made for variables made by WITH, UNWIND or RETURN the variables they are made of
 * @param isWhole whether every tie in the text is among the edges
 */
record QueryShape(
        Map<String, SequencedSet<String>> nodes,
        List<Edge> edges,
        Map<String, ActFilter> filters,
        Map<String, SequencedSet<String>> made,
        boolean isWhole) {

    /**
     * A tie that is matched.
     *
     * @param clause the number of the clause that matches it
     * @param mayBeNone whether its ends may be one and the same
     * @param most how many ties in a row it may stand for
     */
    record Edge(
            int clause,
            String from,
            String to,
            boolean isDirected,
            SequencedSet<String> types,
            boolean mayBeNone,
            int most) {}

    static QueryShape of(String cypher) {
        return new QueryReading(cypher).shape();
    }

    /** The first clause that matches a variable; -1 where none does. */
    int firstClause(String variable) {
        return edges.stream()
                .filter(edge -> edge.from().equals(variable) || edge.to().equals(variable))
                .mapToInt(Edge::clause)
                .min()
                .orElse(-1);
    }
}
