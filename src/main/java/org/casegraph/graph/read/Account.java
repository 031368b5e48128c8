package org.casegraph.graph.read;

import java.util.List;

/**
 * What is told of one act.
 *
 * @param sentence the act in words, with those who have a part in it
 */
public record Account(List<Part> parts, List<Detail> details, String sentence) {

    public Account {
        parts = List.copyOf(parts);
        details = List.copyOf(details);
    }
}
