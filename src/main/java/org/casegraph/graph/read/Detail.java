package org.casegraph.graph.read;

import java.util.List;
import org.casegraph.model.Statement;

/** A literal particular of an act, such as a charge. */
public record Detail(String key, String value, List<Statement> statements) {

    public Detail {
        statements = List.copyOf(statements);
    }
}
