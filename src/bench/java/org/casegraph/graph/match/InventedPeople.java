package org.casegraph.graph.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Names of people who never lived, some names much more frequent than others, in two scripts; the same for a seed. */
final class InventedPeople {

    private static final List<String> ONSETS =
            List.of("b", "d", "g", "zh", "z", "k", "l", "m", "n", "p", "r", "s", "t", "kh", "ch", "sh", "", "");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "y");
    private static final List<String> CODAS = List.of("", "", "", "l", "n", "r", "s", "t", "m", "k");
    private static final List<String> FAMILY_ENDINGS = List.of("ov", "ev", "in", "bekov", "baev", "enko", "uly", "");
    private static final Map<String, String> CYRILLIC = Map.ofEntries(
            Map.entry("zh", "ж"),
            Map.entry("kh", "х"),
            Map.entry("ch", "ч"),
            Map.entry("sh", "ш"),
            Map.entry("a", "а"),
            Map.entry("b", "б"),
            Map.entry("d", "д"),
            Map.entry("e", "е"),
            Map.entry("g", "г"),
            Map.entry("i", "и"),
            Map.entry("k", "к"),
            Map.entry("l", "л"),
            Map.entry("m", "м"),
            Map.entry("n", "н"),
            Map.entry("o", "о"),
            Map.entry("p", "п"),
            Map.entry("r", "р"),
            Map.entry("s", "с"),
            Map.entry("t", "т"),
            Map.entry("u", "у"),
            Map.entry("v", "в"),
            Map.entry("y", "ы"),
            Map.entry("z", "з"));

    private final Random random;
    private final List<String> given;
    private final List<String> families;

    InventedPeople(long seed, int count) {
        this.random = new Random(seed);
        this.given = distinct(Math.max(50, count / 200), List.of(""));
        this.families = distinct(Math.max(200, count / 10), FAMILY_ENDINGS);
    }

    private List<String> distinct(int count, List<String> endings) {
        var words = new LinkedHashSet<String>();
        while (words.size() < count) {
            var word = syllable() + syllable() + (random.nextInt(3) == 0 ? syllable() : "") + pick(endings);
            words.add(word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1));
        }
        return new ArrayList<>(words);
    }

    private String syllable() {
        return pick(ONSETS) + pick(VOWELS) + pick(CODAS);
    }

    /** Given name, often the father's, and family name, in one of the two scripts. */
    String name() {
        var father = random.nextInt(3) == 0 ? " " + frequent(given) + "ovich" : "";
        var name = frequent(given) + father + " " + frequent(families);
        return random.nextBoolean() ? name : cyrillic(name);
    }

    /** The first of a list are by far the most frequent. */
    private String frequent(List<String> words) {
        double skewed = Math.pow(random.nextDouble(), 2.5);
        return words.get((int) (skewed * words.size()));
    }

    String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    static String cyrillic(String latin) {
        var text = new StringBuilder();
        for (int i = 0; i < latin.length(); i++) {
            var two = i + 2 <= latin.length() ? latin.substring(i, i + 2).toLowerCase(java.util.Locale.ROOT) : "";
            boolean capital = Character.isUpperCase(latin.charAt(i));
            var one = latin.substring(i, i + 1).toLowerCase(java.util.Locale.ROOT);
            var letter = CYRILLIC.getOrDefault(two, CYRILLIC.getOrDefault(one, one));
            i += CYRILLIC.containsKey(two) ? 1 : 0;
            text.append(capital ? letter.toUpperCase(java.util.Locale.ROOT) : letter);
        }
        return text.toString();
    }
}
