package org.casegraph.identity.name;

/** Tells in what way a word may be another that was typed wrong. */
enum Slips {
    /** Two letters next to one another changed places, which hardly ever makes another name. */
    SWAPPED,
    /** A letter was left out or put in. */
    LEFT_OUT,
    /** One letter stands where the other has another. */
    REPLACED,
    NONE;

    /** In shorter words a letter makes another name. */
    private static final int SHORTEST = 5;

    /** Whether a letter was left out or put in, or two changed places. */
    static boolean mayBeOne(String one, String other) {
        var slip = between(one, other);
        return slip == SWAPPED || slip == LEFT_OUT;
    }

    static Slips between(String one, String other) {
        var longer = one.length() >= other.length() ? one : other;
        var shorter = longer.equals(one) ? other : one;
        if (shorter.length() < SHORTEST || longer.charAt(0) != shorter.charAt(0)) {
            return NONE;
        }
        int at = 1;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
            at++;
        }
        return switch (longer.length() - shorter.length()) {
            case 1 -> longer.regionMatches(at + 1, shorter, at, shorter.length() - at) ? LEFT_OUT : NONE;
            case 0 -> ofOneLength(longer, shorter, at);
            default -> NONE;
        };
    }

    private static Slips ofOneLength(String one, String other, int at) {
        int left = one.length() - at;
        if (left > 1
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.regionMatches(at + 2, other, at + 2, left - 2)) {
            return SWAPPED;
        }
        return left > 0 && one.regionMatches(at + 1, other, at + 1, left - 1) ? REPLACED : NONE;
    }
}
