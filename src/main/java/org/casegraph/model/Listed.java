package org.casegraph.model;

import java.util.List;

/** Names in a row, as a sentence has them; of many only the first. */
final class Listed {

    private static final int MOST = 5;

    private Listed() {}

    static String of(List<String> names) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        if (names.size() > MOST) {
            return String.join(", ", names.subList(0, MOST - 1)) + " and " + (names.size() - MOST + 1) + " others";
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
