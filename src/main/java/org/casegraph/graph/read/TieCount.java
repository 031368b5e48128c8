package org.casegraph.graph.read;

/**
 * How many ties of one kind there are.
 *
 * @param relation a word of the vocabulary: a relation, or a kind of act
 * @param more whether there may be more of them, because not all ties were counted
 */
public record TieCount(String relation, TiesOf.Direction direction, int count, boolean more) {}
