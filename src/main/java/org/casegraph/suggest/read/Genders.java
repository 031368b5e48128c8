package org.casegraph.suggest.read;

import java.util.List;
import java.util.Locale;
import org.casegraph.suggest.SuggestedMention;

/** What the words about somebody tell of "he" or "she": forms of address, kinship, surnames that have two forms. */
final class Genders {

    enum Gender {
        SHE,
        HE,
        UNKNOWN
    }

    private static final List<String> SHE =
            List.of("ova", "eva", "skaya", "ovna", "evna", "kyzy", "qizi", "qyzy", "ová", "ska");
    private static final List<String> HE = List.of("ov", "ev", "sky", "ovich", "evich", "uly", "ugli", "oglu", "ski");

    private Genders() {}

    static Gender told(Sentence in, int at) {
        for (int before = at - 1; before >= at - 3 && in.has(before); before--) {
            if (in.isName(before) || in.is("prepositions", before) || in.is("and", before)) {
                break;
            }
            if (in.is("she", before) || in.is("he", before)) {
                return ofWord(in, before);
            }
        }
        var name = in.name(at);
        return name == null ? Gender.UNKNOWN : byName(in.grammar(), name);
    }

    private static Gender byName(Grammar grammar, SuggestedMention name) {
        var words = name.name().toLowerCase(Locale.ROOT).split("[\\s-]+");
        for (var word : words) {
            if (grammar.is("her names", word)) {
                return Gender.SHE;
            }
            if (grammar.is("his names", word)) {
                return Gender.HE;
            }
            if (word.length() > 5 && SHE.stream().anyMatch(word::endsWith)) {
                return Gender.SHE;
            }
            if (word.length() > 5 && HE.stream().anyMatch(word::endsWith)) {
                return Gender.HE;
            }
        }
        return Gender.UNKNOWN;
    }

    static Gender ofPronoun(String word) {
        return switch (word) {
            case "he", "him", "his", "himself" -> Gender.HE;
            case "she", "her", "hers", "herself" -> Gender.SHE;
            default -> Gender.UNKNOWN;
        };
    }

    static Gender ofWord(Sentence in, int at) {
        if (in.is("she", at)) {
            return Gender.SHE;
        }
        return in.is("he", at) ? Gender.HE : Gender.UNKNOWN;
    }

    /** "his brother", "a lawyer": somebody whom a pronoun may mean, with no name beside. */
    static boolean isUnnamedPerson(Sentence in, int at) {
        if (!in.is("kin", at) && !in.is("one person", at)) {
            return false;
        }
        int before = at - 1;
        while (in.isContent(before) && at - before < 3) {
            before--;
        }
        boolean isSomebody = in.is("determiners", before) || in.isPossessive(before);
        return isSomebody && !isNamed(in, at + 1) && !isSaidOfName(in, before - 1);
    }

    private static boolean isNamed(Sentence in, int next) {
        int at = in.plain(next).equals(",") ? next + 1 : next;
        while (in.is("titles", at) || in.plain(at).equals(".")) {
            at++;
        }
        return in.isName(at);
    }

    /** "A, a lawyer, …" and "A is a lawyer": the same person. */
    private static boolean isSaidOfName(Sentence in, int at) {
        return in.plain(at).equals(",") && in.isName(at - 1)
                || in.is("be", at)
                || in.plain(at).equals("as");
    }
}
