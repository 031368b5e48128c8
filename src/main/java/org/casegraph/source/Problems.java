package org.casegraph.source;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one file while it is read to its end. */
public final class Problems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    public Problems(String file) {
        this.file = file;
    }

    public void add(int line, String message) {
        found.add(new Problem(file, line, message));
    }

    public List<Problem> inOrder() {
        return found.stream().distinct().sorted().toList();
    }

    public boolean areThere() {
        return !found.isEmpty();
    }
}
