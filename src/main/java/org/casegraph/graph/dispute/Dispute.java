package org.casegraph.graph.dispute;

import java.util.List;
import org.casegraph.model.Ids;
import org.casegraph.model.Statement;

/**
 * A fact on which statements differ.
 *
 * @param fact id of the act, relation or property
 * @param aspect in what they differ: "date", "role DONE_BY"
 */
public record Dispute(String fact, String aspect, Kind kind, List<Side> sides) {

    /**
     * What some of the statements say.
     *
     * @param key what they say, in ids where they name somebody
     */
    public record Side(String key, List<Statement> statements) {
        public Side {
            statements = List.copyOf(statements);
        }

        boolean hasAny(List<String> ids) {
            return statements.stream().anyMatch(statement -> ids.contains(statement.id()));
        }
    }

    public Dispute {
        sides = List.copyOf(sides);
    }

    public String id() {
        return id(fact, aspect);
    }

    /** The same as long as the fact is the same, whatever statements come and go. */
    public static String id(String fact, String aspect) {
        return Ids.of("contradiction", fact, aspect);
    }
}
