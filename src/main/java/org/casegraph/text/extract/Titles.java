package org.casegraph.text.extract;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What files say of themselves, where it can be used. */
final class Titles {

    private static final int LONGEST = 300;
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)(microsoft (word|powerpoint|excel) -.*|untitled.*|document ?\\d*|.*\\.(docx?|pdf|indd|rtf|qxd|odt|tmp))");

    private Titles() {}

    /** A title, unless programs have put one there that says nothing. */
    static @Nullable String usable(@Nullable String title) {
        if (title == null) {
            return null;
        }
        var words = title.replaceAll("[\\p{Cc}\\p{Cs}\\s]+", " ").strip();
        if (words.isEmpty() || NO_TITLE.matcher(words).matches()) {
            return null;
        }
        return words.length() > LONGEST ? words.substring(0, LONGEST - 1).stripTrailing() + "…" : words;
    }

    static @Nullable String language(@Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return null;
        }
        try {
            var language = new Locale.Builder()
                    .setLanguageTag(tag.strip().replace('_', '-'))
                    .build()
                    .getLanguage();
            return language.isEmpty() ? null : language;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }

    /** {@code 1, 3-5} for 1, 3, 4 and 5. */
    static String ranges(List<Integer> numbers) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < numbers.size(); i++) {
            boolean isLast = i + 1 == numbers.size() || numbers.get(i + 1) != numbers.get(i) + 1;
            if (isLast) {
                parts.add(from == i ? "" + numbers.get(i) : numbers.get(from) + "-" + numbers.get(i));
                from = i + 1;
            }
        }
        return String.join(", ", parts);
    }
}
