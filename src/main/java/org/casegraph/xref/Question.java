package org.casegraph.xref;

import org.casegraph.access.Viewer;

/**
 * How near names have to be.
 *
 * @param least the least score, from 0 to 1
 * @param most how many matches a row may have
 */
public record Question(double least, int most, Viewer viewer) {

    public static final double USUAL_LEAST = 0.75;
    public static final int USUAL_MOST = 10;
    private static final double LEAST = 0.7;
    private static final int MOST = 50;

    public Question {
        if (!(least >= LEAST && least <= 1)) {
            throw new XrefRefused("The least score is from 0.7 to 1; 0.9 is likely, 0.75 is possible, 0.7 is weak.");
        }
        if (most < 1 || most > MOST) {
            throw new XrefRefused("A row may have from 1 to %d matches.".formatted(MOST));
        }
    }
}
