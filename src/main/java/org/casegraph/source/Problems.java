package org.casegraph.source;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one file while it is read to its end. */
final class Problems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(int line, String message) {
        found.add(new Problem(file, line, message));
    }

    List<Problem> inOrder() {
        return found.stream().distinct().sorted().toList();
    }

    boolean areThere() {
        return !found.isEmpty();
    }
}
