package org.casegraph.suggest.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.SuggestedMention;
import org.jspecify.annotations.Nullable;

/** Of whom a text speaks, as it goes on: those whom "he", "she" and "they" stand for where only one reading is there. */
public final class Focus {

    private static final int REACH = 900;

    private enum Gender {
        SHE,
        HE,
        UNKNOWN
    }

    private record Spoken(int who, int at) {}

    private final Map<Integer, Gender> genders = new LinkedHashMap<>();
    private final List<Spoken> spoken = new ArrayList<>();
    private List<Integer> several = List.of();
    private @Nullable Integer entry;

    /** Takes in a sentence before it is read: who is named in it, and where. */
    public void read(Sentence in) {
        for (int at = 0; at < in.size(); at++) {
            var name = in.name(at);
            if (name != null && name.kind() == EntityKind.PERSON) {
                learn(in, at, name);
                if (!isAside(in, at)) {
                    spoken.add(new Spoken(name.who(), name.span().start()));
                }
            }
        }
    }

    /** Those who are named together, or are one group. */
    public void together(List<Integer> who) {
        several = List.copyOf(who);
    }

    /** Whose entry of a list the next sentences are, null where there is no list. */
    public void entry(@Nullable Integer who) {
        entry = who;
    }

    public Heads entry() {
        return entry == null ? Heads.NONE : Heads.of(List.of(entry));
    }

    public Heads pronoun(String word, int at) {
        return switch (word) {
            case "he", "him", "his", "himself" -> single(Gender.HE, at);
            case "she", "her", "hers", "herself" -> single(Gender.SHE, at);
            case "they", "them", "their" -> Heads.of(several);
            default -> Heads.UNNAMED;
        };
    }

    /** "the three", "all of them", "both men": those who were named together last, where the number is right. */
    public Heads plural(Sentence in, int from, int last) {
        for (int at = from; at <= last; at++) {
            int number = number(in.plain(at));
            if (number == several.size() && number > 1 && isWhole(in, from, last)) {
                return Heads.of(several);
            }
        }
        return Heads.UNNAMED;
    }

    private static boolean isWhole(Sentence in, int from, int last) {
        for (int at = from; at <= last; at++) {
            if (!in.is("quantities", at) && !in.is("determiners", at) && !in.is("people", at)) {
                return false;
            }
        }
        return in.is("determiners", from) || in.is("determiners", from - 1) || in.plain(from).equals("all")
                || in.plain(from).equals("both");
    }

    private static int number(String word) {
        return switch (word) {
            case "both", "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            case "seven" -> 7;
            default -> 0;
        };
    }

    private Heads single(Gender gender, int at) {
        for (int i = spoken.size() - 1; i >= 0 && at - spoken.get(i).at() < REACH; i--) {
            var one = spoken.get(i);
            var known = genders.getOrDefault(one.who(), Gender.UNKNOWN);
            if (one.at() < at && (known == gender || known == Gender.UNKNOWN)) {
                genders.put(one.who(), gender);
                spoken.add(new Spoken(one.who(), at));
                return Heads.of(List.of(one.who()));
            }
        }
        return Heads.UNNAMED;
    }

    private void learn(Sentence in, int at, SuggestedMention name) {
        var told = told(in, at);
        if (told != Gender.UNKNOWN) {
            genders.putIfAbsent(Objects.requireNonNull(name).who(), told);
        }
    }

    private static Gender told(Sentence in, int at) {
        for (int before = at - 1; before >= at - 3 && in.has(before); before--) {
            if (in.is("she", before)) {
                return Gender.SHE;
            }
            if (in.is("he", before)) {
                return Gender.HE;
            }
            if (in.isName(before) || in.is("prepositions", before)) {
                return Gender.UNKNOWN;
            }
        }
        return Gender.UNKNOWN;
    }

    /** A name that is not what the sentence is about: behind a preposition, or as an owner. */
    private static boolean isAside(Sentence in, int at) {
        int before = at - 1;
        while (in.is("titles", before) || in.is("determiners", before) || in.plain(before).equals(".")) {
            before--;
        }
        return in.is("aside", before);
    }
}
