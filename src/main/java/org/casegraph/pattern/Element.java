package org.casegraph.pattern;

import java.util.List;

/**
 * An act or a tie that a leg consists of.
 *
 * @param statements ids of the statements behind it, also of those that the viewer may not read; without those that do
 *     not count, because a resolution prefers others
 */
record Element(String id, boolean isAct, List<String> statements) {

    /** As a query hands it over: its id, whether it is an act, and its statements. */
    static Element of(List<?> parts) {
        return new Element(
                String.valueOf(parts.getFirst()),
                Boolean.TRUE.equals(parts.get(1)),
                parts.stream().skip(2).map(String::valueOf).toList());
    }
}
