package org.casegraph.graph.read;

import java.util.List;

/**
 * Asks for the independent origins of some statements.
 *
 * @param supporting whether only those count that speak for what they tell of
 */
public record OriginsOf(List<String> statements, boolean supporting) {

    public OriginsOf {
        statements = List.copyOf(statements);
    }

    /** Of all of them, in whatever stance. */
    public static OriginsOf all(List<String> statements) {
        return new OriginsOf(statements, false);
    }

    /** Of those that speak for what they tell of. */
    public static OriginsOf supporting(List<String> statements) {
        return new OriginsOf(statements, true);
    }
}
