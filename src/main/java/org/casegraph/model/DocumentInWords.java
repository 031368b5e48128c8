package org.casegraph.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Documents of one sort by the same voices, as a sentence has them: "two news items of X".
 *
 * @param voices names of those who speak on the page, none where they may not be known
 */
record DocumentInWords(@Nullable String type, List<String> voices) {

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    DocumentInWords {
        voices = List.copyOf(voices);
    }

    String of(int count) {
        var counted = count == 1 ? article() + " " + noun() : number(count) + " " + plural();
        return voices.isEmpty() ? counted : counted + " of " + Listed.of(voices);
    }

    private String noun() {
        return switch (type) {
            case null -> "document";
            case "OTHER" -> "document";
            case "NEWS" -> "news item";
            case "BODY_DECISION" -> "decision";
            case "REGISTER" -> "register entry";
            default -> type.toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private String article() {
        return "aeiou".indexOf(noun().charAt(0)) >= 0 ? "an" : "a";
    }

    private String plural() {
        var noun = noun();
        boolean endsInConsonantAndY = noun.matches(".*[^aeiou]y");
        return endsInConsonantAndY ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    private static String number(int count) {
        return count < NUMBERS.size() ? NUMBERS.get(count) : String.valueOf(count);
    }
}
