package org.casegraph.graph;

import java.util.concurrent.atomic.LongAdder;

/** How many Cypher statements went through the doors since the start. */
public final class StatementCount {

    private final LongAdder count = new LongAdder();

    public long total() {
        return count.sum();
    }

    void one() {
        count.increment();
    }
}
