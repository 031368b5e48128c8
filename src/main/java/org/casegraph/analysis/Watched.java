package org.casegraph.analysis;

import java.time.Duration;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.GraphDelegator;

/** A graph that no algorithm can work on longer than it may: the library knows no limits of its own. */
final class Watched<E> extends GraphDelegator<Integer, E> {

    private static final long serialVersionUID = 1L;

    private final long end;

    Watched(Graph<Integer, E> graph, Duration limit) {
        super(graph);
        this.end = System.nanoTime() + limit.toNanos();
    }

    @Override
    public Set<E> edgesOf(Integer vertex) {
        look();
        return super.edgesOf(vertex);
    }

    @Override
    public Set<E> outgoingEdgesOf(Integer vertex) {
        look();
        return super.outgoingEdgesOf(vertex);
    }

    @Override
    public Set<E> incomingEdgesOf(Integer vertex) {
        look();
        return super.incomingEdgesOf(vertex);
    }

    private void look() {
        if (Thread.currentThread().isInterrupted() || System.nanoTime() - end > 0) {
            throw new TooMuch("The measure takes too long to work out; narrow the kinds, relations or acts.");
        }
    }
}
