package org.casegraph.source.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Counts what annotators say and the graph will not hold, so that it is told. */
final class LeftOut {

    private final SequencedMap<String, List<Integer>> lines = new LinkedHashMap<>();

    /** One line of the file is left out. */
    void add(String what, int line) {
        lines.computeIfAbsent(what, _ -> new ArrayList<>()).add(line);
    }

    /** A sentence for each sort of thing: what, how often, and where first. */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        lines.forEach((what, where) -> sentences.add("left out: " + what + " ("
                + (where.size() == 1 ? "line " : where.size() + " times, first in line ")
                + where.getFirst() + ")"));
        return sentences;
    }
}
