package org.casegraph.suggest.mention;

/** Slips of the pen. */
final class Slips {

    private Slips() {}

    /** Whether the words differ in one letter: another, one more or one less. */
    static boolean isOne(String one, String other) {
        if (one.equals(other) || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        var restOfOne = one.substring(Math.min(one.length(), same + (one.length() >= other.length() ? 1 : 0)));
        var restOfOther = other.substring(Math.min(other.length(), same + (other.length() >= one.length() ? 1 : 0)));
        return restOfOne.equals(restOfOther);
    }
}
