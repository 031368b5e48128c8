package org.casegraph.suggest.time;

import org.jspecify.annotations.Nullable;

/**
 * Words that name a time, before it is told whether the text says the rest.
 *
 * @param first the first word
 * @param end the one behind the last
 * @param edtf as far as the words themselves say it; a year still missing is {@code ????}
 * @param rule by its name in the rule file
 */
record Found(int first, int end, String edtf, String rule) {

    static final String NO_YEAR = "????";

    boolean lacksYear() {
        return edtf.contains(NO_YEAR);
    }

    /** The year it begins with; null where it has none. */
    @Nullable
    String year() {
        return edtf.length() >= 4 && edtf.substring(0, 4).chars().allMatch(Character::isDigit)
                ? edtf.substring(0, 4)
                : null;
    }
}
