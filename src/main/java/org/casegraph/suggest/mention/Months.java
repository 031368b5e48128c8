package org.casegraph.suggest.mention;

import java.util.Set;

/** Keeps the words of dates out of names. */
final class Months {

    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");

    private Months() {}

    static void close(Scene scene) {
        var tokens = scene.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            boolean isMonth =
                    MONTHS.contains(scene.token(i).key()) && scene.token(i).isCapital();
            if (isMonth && (isNumber(scene, i - 1, i) || isNumber(scene, i + 1, i) || tokens.is(i - 1, "in"))) {
                scene.claims().close(i, i + 1);
            }
        }
    }

    private static boolean isNumber(Scene scene, int at, int month) {
        return scene.tokens().areTogether(at, month)
                && Character.isDigit(scene.token(at).word().charAt(0));
    }
}
