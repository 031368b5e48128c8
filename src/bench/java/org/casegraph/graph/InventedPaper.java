package org.casegraph.graph;

import java.util.List;

/**
 * What one invented document tells: who stands in it, what was done to whom, and who is what to whom.
 *
 * @param people numbers of those who are named, the first of them its author
 * @param bodies numbers of institutions, likewise of the groups
 */
record InventedPaper(
        int number,
        String published,
        List<Integer> people,
        List<Integer> bodies,
        List<Integer> groups,
        List<Deed> deeds,
        List<Tie> ties) {

    /** An act: a person suffered it, a body did it. */
    record Deed(String kind, String stance, String date, int sufferer, int body) {}

    /** A relation; the ends are ids such as {@code p12}. */
    record Tie(String relation, String from, String to) {}

    String document() {
        return "d" + number;
    }

    String caseId() {
        return "c" + number;
    }
}
