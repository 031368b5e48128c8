package org.casegraph.analysis;

import java.util.Collection;
import java.util.List;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.EntityKind;

/** Puts names and numbers into sentences. */
final class Wording {

    private static final List<String> NUMBERS = List.of(
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Wording() {}

    /** "one person", "five people", "13 people". */
    static String count(int number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    static String number(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
    }

    static String names(Collection<Entity> entities) {
        return list(entities.stream().map(Wording::name).toList());
    }

    /** A case is spoken of with its article: "the case of …". */
    static String name(Entity entity) {
        return entity.kind() == EntityKind.CASE && entity.name().startsWith("case ")
                ? "the " + entity.name()
                : entity.name();
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    static String capitalised(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(sentence.codePointAt(0))) + sentence.substring(first);
    }

    /** Groups are spoken of as several. */
    static String was(Entity entity) {
        return entity.kind() == EntityKind.GROUP ? "were" : "was";
    }

    /** A phrase about one, said of several: "represents" becomes "represent". */
    static String plural(String phrase) {
        var kin = phrase.replaceFirst("^is an? (\\w+) of", "are $1s of");
        if (!kin.equals(phrase)) {
            return kin;
        }
        if (phrase.startsWith("is ")) {
            return "are" + phrase.substring(2);
        }
        return phrase.replaceFirst("^has\\b", "have").replaceFirst("^(\\w+)s\\b", "$1");
    }
}
