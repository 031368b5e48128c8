package org.casegraph.identity.name;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What words in names of institutions mean, over languages: the words of the table and the countries of CLDR. */
final class Meanings {

    private static final int LEAST_OF_COUNTRY = 5;

    /** The countries of the table. */
    record Countries(List<String> languages, Map<String, List<String>> others) {}

    /** The table of words. */
    record Table(
            List<String> ignored,
            Countries countries,
            List<String> forms,
            Map<String, List<String>> kinds,
            Map<String, List<String>> levels,
            Map<String, List<String>> fields,
            Map<String, List<String>> numbers,
            Map<String, String> abbreviations,
            List<String> adjectives) {}

    /**
     * Some words that mean one thing.
     *
     * @param part null where they mean nothing
     */
    record Phrase(List<String> words, List<Boolean> open, @Nullable BodyPart part, String meaning) {

        boolean fits(List<String> text, int at) {
            if (at + words.size() > text.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                var word = text.get(at + i);
                boolean fits = open.get(i) ? word.startsWith(words.get(i)) : word.equals(words.get(i));
                if (!fits) {
                    return false;
                }
            }
            return true;
        }

        int length() {
            return words.size() * 100 + words.stream().mapToInt(String::length).sum();
        }
    }

    private final Splitter splitter;
    private final Map<Character, List<Phrase>> phrases = new HashMap<>();

    Meanings(Table table, Splitter splitter) {
        this.splitter = splitter;
        table.ignored().forEach(word -> put(word, null, ""));
        table.forms().forEach(word -> put(word, BodyPart.FORM, "form"));
        put(table.kinds(), BodyPart.KIND);
        put(table.levels(), BodyPart.LEVEL);
        put(table.fields(), BodyPart.FIELD);
        put(table.numbers(), BodyPart.NUMBER);
        put(table.countries().others(), BodyPart.COUNTRY);
        for (var country : Locale.getISOCountries()) {
            for (var language : table.countries().languages()) {
                putCountry(country, new ULocale("", country).getDisplayCountry(new ULocale(language)));
            }
        }
        phrases.values().forEach(known -> known.sort((one, other) -> other.length() - one.length()));
    }

    private void put(Map<String, List<String>> table, BodyPart part) {
        table.forEach((meaning, words) -> words.forEach(word -> put(word, part, meaning)));
    }

    /** Longer names of countries may go on: Казахстана, Kazakhstani. */
    private void putCountry(String country, String name) {
        var words = ascii(name);
        if (words.size() == 1 && words.getFirst().length() >= LEAST_OF_COUNTRY) {
            var word = words.getFirst();
            boolean vowel = "aeiouy".indexOf(word.charAt(word.length() - 1)) >= 0;
            put(
                    vowel ? List.of(word.substring(0, word.length() - 1)) : words,
                    List.of(true),
                    BodyPart.COUNTRY,
                    country);
        } else if (!words.isEmpty()) {
            put(words, words.stream().map(_ -> false).toList(), BodyPart.COUNTRY, country);
        }
    }

    private void put(String written, @Nullable BodyPart part, String meaning) {
        var words = new ArrayList<String>();
        var open = new ArrayList<Boolean>();
        for (var word : written.split(" ")) {
            var ascii = ascii(word.replace("*", ""));
            words.addAll(ascii);
            ascii.forEach(_ -> open.add(word.endsWith("*")));
        }
        put(words, open, part, meaning);
    }

    private void put(List<String> words, List<Boolean> open, @Nullable BodyPart part, String meaning) {
        if (!words.isEmpty()) {
            phrases.computeIfAbsent(words.getFirst().charAt(0), _ -> new ArrayList<>())
                    .add(new Phrase(words, open, part, meaning));
        }
    }

    private List<String> ascii(String text) {
        return splitter.pieces(text).stream().map(Splitter.Piece::ascii).toList();
    }

    /** The longest phrase of the table that begins there. */
    @Nullable
    Phrase phrase(List<String> text, int at) {
        for (var phrase : phrases.getOrDefault(text.get(at).charAt(0), List.of())) {
            if (phrase.fits(text, at)) {
                return phrase;
            }
        }
        return null;
    }
}
