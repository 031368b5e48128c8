package org.casegraph.graph.read;

import java.util.List;
import org.casegraph.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The part that somebody or something has in an act.
 *
 * @param entity who fills it, null where another act does, or somebody unnamed, or nobody
 * @param act the act that fills it, null where it is none
 * @param somebody whether the source knows of somebody and does not say who
 * @param nobody whether the source says that nobody fills it
 */
public record Part(
        String role,
        @Nullable Entity entity,
        @Nullable Act act,
        boolean somebody,
        boolean nobody,
        List<Statement> statements) {

    public Part {
        statements = List.copyOf(statements);
    }
}
