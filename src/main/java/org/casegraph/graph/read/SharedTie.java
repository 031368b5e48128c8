package org.casegraph.graph.read;

/** A tie that both of two entities have to a third. */
public record SharedTie(String relation, Entity with, Tie one, Tie other) {}
