package org.casegraph.source;

import java.util.Comparator;

/**
 * Something wrong in a file, said so that its author can mend it.
 *
 * @param line counted from one; 0 where it concerns the whole file
 * @param message what is wrong and what would be accepted
 */
public record Problem(String file, int line, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
    }
}
