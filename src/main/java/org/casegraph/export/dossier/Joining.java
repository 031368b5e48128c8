package org.casegraph.export.dossier;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;

/** Joins Arabic letters as they are written, for all languages whose letters Unicode has in their joined forms. */
final class Joining {

    private static final int ALONE = 0;
    private static final int LAST = 1;
    private static final int FIRST = 2;
    private static final int BETWEEN = 3;

    /** The forms of a letter, or of two that make one sign, by where it stands; 0 where there is none. */
    private static final Map<String, int[]> FORMS = forms();

    private Joining() {}

    static String joined(String text) {
        var letters = text.codePoints().toArray();
        var joined = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            int next = beside(letters, i, 1);
            boolean isAfter = joinsOn(letters, beside(letters, i, -1)) && takes(letters[i]);
            var pair = next == i + 1 && next < letters.length
                    ? FORMS.get(Character.toString(letters[i]) + Character.toString(letters[next]))
                    : null;
            if (pair != null && pair[ALONE] != 0 && letters[i] == 'ل') {
                joined.appendCodePoint(isAfter && pair[LAST] != 0 ? pair[LAST] : pair[ALONE]);
                i = next;
                continue;
            }
            boolean isBefore = joinsOn(letters, i) && next < letters.length && takes(letters[next]);
            joined.appendCodePoint(form(letters[i], isAfter, isBefore));
        }
        return joined.toString();
    }

    /** Whether the letter comes out right: it does not join, or its joined forms are known. */
    static boolean knows(int letter) {
        int type = UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
        boolean isJoined = type == UCharacter.JoiningType.DUAL_JOINING || type == UCharacter.JoiningType.RIGHT_JOINING;
        return !isJoined || FORMS.containsKey(Character.toString(letter)) || isForm(letter);
    }

    private static int form(int letter, boolean isAfter, boolean isBefore) {
        var forms = FORMS.get(Character.toString(letter));
        if (forms == null) {
            return letter;
        }
        int place = isAfter ? (isBefore ? BETWEEN : LAST) : isBefore ? FIRST : ALONE;
        return forms[place] == 0 ? letter : forms[place];
    }

    /** The next letter on a side, over the signs that stand above or below others. */
    private static int beside(int[] letters, int from, int step) {
        int place = from + step;
        while (place >= 0
                && place < letters.length
                && UCharacter.getIntPropertyValue(letters[place], UProperty.JOINING_TYPE)
                        == UCharacter.JoiningType.TRANSPARENT) {
            place += step;
        }
        return place;
    }

    private static boolean joinsOn(int[] letters, int place) {
        if (place < 0 || place >= letters.length) {
            return false;
        }
        int type = UCharacter.getIntPropertyValue(letters[place], UProperty.JOINING_TYPE);
        return type == UCharacter.JoiningType.DUAL_JOINING || type == UCharacter.JoiningType.JOIN_CAUSING;
    }

    private static boolean takes(int letter) {
        int type = UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
        return type == UCharacter.JoiningType.DUAL_JOINING
                || type == UCharacter.JoiningType.RIGHT_JOINING
                || type == UCharacter.JoiningType.JOIN_CAUSING;
    }

    private static boolean isForm(int letter) {
        return letter >= 0xFB50 && letter <= 0xFEFC;
    }

    private static Map<String, int[]> forms() {
        var forms = new HashMap<String, int[]>();
        var apart = Normalizer2.getNFKDInstance();
        for (int form = 0xFB50; form <= 0xFEFC; form++) {
            int place =
                    switch (UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE)) {
                        case UCharacter.DecompositionType.ISOLATED -> ALONE;
                        case UCharacter.DecompositionType.FINAL -> LAST;
                        case UCharacter.DecompositionType.INITIAL -> FIRST;
                        case UCharacter.DecompositionType.MEDIAL -> BETWEEN;
                        default -> -1;
                    };
            var letters = apart.getRawDecomposition(form);
            if (place >= 0 && letters != null && letters.codePointCount(0, letters.length()) <= 2) {
                var known = forms.computeIfAbsent(letters, _ -> new int[4]);
                known[place] = known[place] == 0 ? form : known[place];
            }
        }
        return forms;
    }
}
