package org.casegraph.graph.match;

import java.util.List;

/**
 * Why something is asked about two entities, as far as a viewer may know.
 *
 * @param names the forms of their names that tell most, of the first and of the second
 * @param reason in one sentence
 * @param reasons all that speaks for it
 * @param against all that speaks against it
 */
public record Grounds(
        List<String> names, String reason, List<String> reasons, List<String> against, List<WordPair> tokens) {

    public Grounds {
        names = List.copyOf(names);
        reasons = List.copyOf(reasons);
        against = List.copyOf(against);
        tokens = List.copyOf(tokens);
    }
}
