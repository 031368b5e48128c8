package org.casegraph.graph.read;

/** What a statement can be about. */
public sealed interface Subject permits Entity, Act {

    String id();
}
