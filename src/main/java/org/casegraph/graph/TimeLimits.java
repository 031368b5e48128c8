package org.casegraph.graph;

import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.TransactionConfig;

/** How long a transaction may run before the database ends it. */
record TimeLimits(Duration read, Duration write) {

    /** What is left of a time for whatever this thread works for. */
    static Duration now(Duration most) {
        return Effort.current().map(effort -> effort.within(most)).orElse(most);
    }

    /** For a change, which is carried through whoever waits for it. */
    static TransactionConfig plain(Duration time) {
        return TransactionConfig.builder().withTimeout(time).build();
    }

    /** For a transaction that may run so long, and is found again by what this thread works for. */
    static TransactionConfig config(Duration time) {
        var config = TransactionConfig.builder().withTimeout(time);
        Effort.current().ifPresent(effort -> config.withMetadata(metadata(effort)));
        return config.build();
    }

    /** By what the transactions that work for it are found again. */
    static Map<String, Object> metadata(Effort effort) {
        return Map.of("effort", effort.id());
    }
}
