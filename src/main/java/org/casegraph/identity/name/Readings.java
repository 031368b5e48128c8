package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/** What a word sounds like in other systems of writing than the one that is taken for granted. */
final class Readings {

    /** A line of the table. */
    record Reading(
            String system,
            List<Writing> scripts,
            String letters,
            String of,
            boolean abroad,
            LinkedHashMap<String, String> spellings) {

        private boolean isOf(Writing writing, String language) {
            return scripts.contains(writing) && (of.equals(ANY) || of.equals(language));
        }
    }

    /**
     * A word as one system has it.
     *
     * @param system the number of the system
     * @param abroad whether it counts only against a word of another script
     */
    record Heard(int system, boolean abroad, byte[] sounds) {}

    private record Known(Reading reading, Pattern letters, Sounds sounds) {}

    static final String ANY = "any";
    static final Heard[] NONE = {};

    private final List<Known> systems = new ArrayList<>();

    Readings(Sounds.Table table, Reading[] readings) {
        for (var reading : readings) {
            var spellings = new LinkedHashMap<>(table.spellings());
            spellings.putAll(reading.spellings());
            systems.add(new Known(reading, Pattern.compile(reading.letters()), new Sounds(spellings)));
        }
    }

    /**
     * The ways to read a word that differ from what it sounds like anyway and from one another.
     *
     * @param language of the name, where its syllables tell
     */
    Heard[] of(String word, Writing writing, byte[] sounds, String language) {
        var heard = new ArrayList<Heard>();
        for (int i = 0; i < systems.size(); i++) {
            var known = systems.get(i);
            if (known.reading().isOf(writing, language)
                    && known.letters().matcher(word).find()) {
                add(heard, new Heard(i, known.reading().abroad(), known.sounds().of(word)), sounds);
            }
        }
        return heard.isEmpty() ? NONE : heard.toArray(Heard[]::new);
    }

    private static void add(List<Heard> heard, Heard reading, byte[] sounds) {
        boolean known = reading.sounds().length == 0
                || Arrays.equals(reading.sounds(), sounds)
                || heard.stream()
                        .anyMatch(one ->
                                one.abroad() == reading.abroad() && Arrays.equals(one.sounds(), reading.sounds()));
        if (!known) {
            heard.add(reading);
        }
    }
}
