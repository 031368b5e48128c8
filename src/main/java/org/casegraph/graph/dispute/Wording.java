package org.casegraph.graph.dispute;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casegraph.identity.NameKeys;

/** The words of a text, for comparing what two coders put down: without case, accents and order. */
public final class Wording {

    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private Wording() {}

    static SortedSet<String> of(String text) {
        var words = new TreeSet<String>();
        NameKeys.words(text).stream().map(Wording::digits).forEach(words::add);
        return words;
    }

    /** Whether one says all that the other says. */
    static boolean isPart(String one, String other) {
        var first = of(one);
        var second = of(other);
        return first.containsAll(second) || second.containsAll(first);
    }

    /** Whether one says all that the other says, and more. */
    public static boolean saysMore(String one, String other) {
        var first = of(one);
        var second = of(other);
        return first.size() > second.size() && first.containsAll(second);
    }

    static boolean hasNumber(String text) {
        return of(text).stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit));
    }

    private static String digits(String word) {
        int number = NUMBERS.indexOf(word);
        return number < 0 ? word : Integer.toString(number);
    }
}
