package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells a name with an ending of case. It takes more for an ending than a comparison of two names does: where somebody
 * is to stay unknown, another word that is hidden by mistake harms less than a name that is not.
 */
final class Inflected {

    private static final int SHORTEST = 4;
    private static final String VOWELS = "aeiouy";

    /** In the letters a to z: of Slavic, Turkic, Baltic and Germanic languages, Georgian and Armenian. */
    private static final Set<String> ENDINGS = Arrays.stream(
                    ("a u e i y o s n es en em om am im ym oj oy ej ey oi ei iei oiu oyu eyu eiu iu yu ya ia ie ye"
                                    + " iem yem ami yami iami akh ah yakh iakh ego ogo emu omu ovi evi owi owie ymi imi ykh"
                                    + " ikh uiu uyu aia aya oe oie nyn nin nun nyng ning dyn din dun dyng ding tyn tin tun"
                                    + " tyng ting yn in un ga ge ka ke qa gha na ne ny ni nu dy di du ty ti tu da de ta te"
                                    + " dan den tan ten nan nen men ben pen dagy degi tagy tegi niki diki tiki lar ler dar"
                                    + " der tar ter la le yla yle yi as is us os ui ai iui ams ais ma isa it ad isgan ssa lle"
                                    + " lla sta")
                            .split(" "))
            .map(Inflected::plain)
            .collect(Collectors.toUnmodifiableSet());

    private Inflected() {}

    /** Whether a word is a name, both in the letters a to z, but for an ending. */
    static boolean is(String word, String name) {
        return is(plain(word), plain(name), SHORTEST);
    }

    /** The same for a name that is so short that another word tells whether it is meant. */
    static boolean mayBe(String word, String name) {
        return is(plain(word), plain(name), SHORTEST - 1);
    }

    /** The letters that systems of writing exchange at the end of words. */
    private static String plain(String word) {
        return word.replace('y', 'i').replace('j', 'i').replace('w', 'v').replace("ii", "i");
    }

    private static boolean is(String word, String name, int shortest) {
        for (var stem : stems(name)) {
            if (stem.length() >= shortest && word.startsWith(stem)) {
                var rest = word.substring(stem.length());
                if (rest.isEmpty() && stem.length() + 1 >= name.length() || ENDINGS.contains(rest)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> stems(String name) {
        var stems = new ArrayList<String>();
        stems.add(name);
        int length = name.length();
        if (length > SHORTEST && isVowel(name, length - 1)) {
            stems.add(name.substring(0, length - 1));
            if (isVowel(name, length - 2)) {
                stems.add(name.substring(0, length - 2));
            }
        }
        boolean mayLoseItsLastVowel = length > SHORTEST
                && !isVowel(name, length - 1)
                && isVowel(name, length - 2)
                && !isVowel(name, length - 3);
        if (mayLoseItsLastVowel) {
            stems.add(name.substring(0, length - 2) + name.charAt(length - 1));
        }
        return stems;
    }

    private static boolean isVowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
