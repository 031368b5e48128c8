package org.casegraph.graph.read;

/**
 * How a tie reads from one end to the other: the name of the one, what comes before the name of the other, that name,
 * and what comes after it.
 */
record Phrase(String before, String after) {

    static Phrase of(String before) {
        return new Phrase(before, "");
    }

    /** The phrase alone, with a gap where the other's name would stand. */
    String label() {
        return after.isEmpty() ? before : before + " …" + (after.startsWith(",") ? "" : " ") + after;
    }

    String between(String one, String other) {
        boolean isApart = !after.isEmpty() && !after.startsWith(",");
        return one + " " + before + " " + other + (isApart ? " " : "") + after;
    }
}
