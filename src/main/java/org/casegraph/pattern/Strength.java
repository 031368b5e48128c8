package org.casegraph.pattern;

/** How many independent origins stand behind the weakest leg that a finding needs; the strongest comes first. */
public enum Strength {
    /** Three or more. */
    WELL_CORROBORATED,
    /** Two. */
    CORROBORATED,
    /** One. */
    SINGLE_ORIGIN,
    /** None: something is missing. */
    INCOMPLETE;

    static Strength of(int origins) {
        return switch (origins) {
            case 0 -> INCOMPLETE;
            case 1 -> SINGLE_ORIGIN;
            case 2 -> CORROBORATED;
            default -> WELL_CORROBORATED;
        };
    }
}
