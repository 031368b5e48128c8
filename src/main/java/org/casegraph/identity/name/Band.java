package org.casegraph.identity.name;

/** How likely it is, by their names alone, that two mentions stand for one. */
public enum Band {
    LIKELY(0.90),
    POSSIBLE(0.75),
    WEAK(0.70),
    NONE(0);

    private final double from;

    Band(double from) {
        this.from = from;
    }

    /** The least score of this band. */
    public double from() {
        return from;
    }

    public static Band of(double score) {
        for (var band : values()) {
            if (score >= band.from) {
                return band;
            }
        }
        return NONE;
    }
}
