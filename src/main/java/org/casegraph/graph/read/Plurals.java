package org.casegraph.graph.read;

import java.util.regex.Pattern;

/** Says of several what a phrase of the vocabulary says of one: "is a member of", "are members of". */
final class Plurals {

    private static final Pattern ONE_OF_A_KIND = Pattern.compile("are (?:a|an) ([a-z]+)\\b(.*)");

    private Plurals() {}

    static String of(String phrase) {
        int end = phrase.indexOf(' ');
        var verb = end < 0 ? phrase : phrase.substring(0, end);
        var rest = end < 0 ? "" : phrase.substring(end).replace(" or is ", " or are ");
        var kind = ONE_OF_A_KIND.matcher(verb(verb) + rest);
        return kind.matches() ? "are " + noun(kind.group(1)) + kind.group(2) : verb(verb) + rest;
    }

    private static String verb(String verb) {
        return switch (verb) {
            case "is" -> "are";
            case "was" -> "were";
            case "has" -> "have";
            default -> verb.endsWith("s") && !verb.endsWith("ss") ? verb.substring(0, verb.length() - 1) : verb;
        };
    }

    private static String noun(String noun) {
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
