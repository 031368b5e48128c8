package org.casegraph.identity.name;

/** Tells whether a word is another with one letter left out, put in, or changed places with the next. */
final class Slips {

    /** In shorter words a letter makes another name. */
    private static final int SHORTEST = 6;

    private Slips() {}

    static boolean isSlip(String one, String other) {
        var longer = one.length() >= other.length() ? one : other;
        var shorter = longer.equals(one) ? other : one;
        if (shorter.length() < SHORTEST || longer.charAt(0) != shorter.charAt(0)) {
            return false;
        }
        int at = 1;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
            at++;
        }
        return switch (longer.length() - shorter.length()) {
            case 1 -> longer.regionMatches(at + 1, shorter, at, shorter.length() - at);
            case 0 -> isSwapped(longer, shorter, at);
            default -> false;
        };
    }

    private static boolean isSwapped(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.regionMatches(at + 2, other, at + 2, one.length() - at - 2);
    }
}
