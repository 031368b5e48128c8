package org.casegraph.graph.read;

import java.util.List;
import org.casegraph.model.Statement;

/**
 * A fact on which statements differ.
 *
 * @param about the mention or act that the fact is about
 * @param aspect in what they differ: "date", "detail reason"
 */
public record Contradiction(String id, Kind kind, String about, String aspect, List<Side> sides) {

    /** How statements differ. */
    public enum Kind {
        /** One denies what the other says. */
        DENIED,
        /** Both cannot hold. */
        INCOMPATIBLE,
        /** They differ, and both may hold. */
        COMPATIBLE,
        /** One says the same as the other, and more closely. */
        REFINES
    }

    /** What some of the statements say, in few words. */
    public record Side(String says, List<Statement> statements) {

        public Side {
            statements = List.copyOf(statements);
        }

        public int origins() {
            return (int) statements.stream().map(Statement::origin).distinct().count();
        }
    }

    public Contradiction {
        sides = List.copyOf(sides);
    }
}
