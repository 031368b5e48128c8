package org.casegraph.graph.read;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Makes a phrase of a relation and the word for it that a source uses, if that is a word which English joins by "of". */
final class Kinship {

    private static final Pattern PLAIN = Pattern.compile("(?:[a-z]+[ -]){0,3}?([a-z]+)(?:-in-law)?");

    private static final Set<String> OF_WHOM_THERE_IS_ONE = new TreeSet<>(Set.of(
            "brother",
            "sister",
            "mother",
            "father",
            "wife",
            "husband",
            "spouse",
            "son",
            "daughter",
            "widow",
            "widower"));

    private static final Set<String> OF_WHOM_THERE_ARE_SEVERAL = new TreeSet<>(Set.of(
            "acquaintance",
            "associate",
            "aunt",
            "child",
            "classmate",
            "colleague",
            "cousin",
            "friend",
            "granddaughter",
            "grandfather",
            "grandmother",
            "grandson",
            "nephew",
            "niece",
            "parent",
            "partner",
            "relative",
            "sibling",
            "stepbrother",
            "stepsister",
            "uncle"));

    private Kinship() {}

    /** Empty where the word does not lend itself to it. */
    static String phrase(String label, String quality) {
        var plain = PLAIN.matcher(quality);
        if (!label.matches("is an? .* of|is married to") || !plain.matches() || quality.contains(" of ")) {
            return "";
        }
        if (OF_WHOM_THERE_IS_ONE.contains(quality) || quality.endsWith("-in-law")) {
            return "is the " + quality + " of";
        }
        var noun = plain.group(1);
        if (!OF_WHOM_THERE_IS_ONE.contains(noun) && !OF_WHOM_THERE_ARE_SEVERAL.contains(noun)) {
            return "";
        }
        return "is " + ("aeiou".indexOf(quality.charAt(0)) >= 0 ? "an " : "a ") + quality + " of";
    }
}
