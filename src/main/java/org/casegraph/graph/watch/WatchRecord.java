package org.casegraph.graph.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * That somebody wants to know what becomes of findings.
 *
 * @param owner id of the viewer whose watch it is
 * @param name null where it is called as what it is on
 * @param on id of a person, case or anything else that findings involve; or of a pattern
 * @param isPattern whether it is a pattern
 * @param seen the number of the last change that the owner has seen
 */
@Node("Watch")
public record WatchRecord(
        @Id String id, String owner, @Nullable String name, String on, boolean isPattern, Instant at, long seen) {

    public WatchRecord seen(long number) {
        return new WatchRecord(id, owner, name, on, isPattern, at, number);
    }
}
