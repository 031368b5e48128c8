package org.casegraph.graph.read;

import java.util.List;
import org.casegraph.model.Statement;
import org.jspecify.annotations.Nullable;

/** A literal particular of an entity: one value, with the statements that say or deny it. */
public record Property(String kind, String value, @Nullable String language, List<Statement> statements) {

    public Property {
        statements = List.copyOf(statements);
    }
}
