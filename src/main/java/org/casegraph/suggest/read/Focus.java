package org.casegraph.suggest.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.suggest.read.Genders.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Those whom "he", "she" and "they" stand for, where only one reading is there: one person who may be meant is named in
 * this sentence and the two before it, in the same paragraph. Wherever a second one may be meant, nobody is.
 */
public final class Focus {

    private static final int SENTENCES = 3;
    private static final int NAMES = 40;

    /** Somebody a pronoun may stand for; {@code who} is null for somebody without a name. */
    private record Spoken(@Nullable Integer who, Gender gender, int at) {}

    private final Map<Integer, Gender> genders = new LinkedHashMap<>();
    private final Deque<List<Spoken>> recent = new ArrayDeque<>();
    private final Deque<Boolean> hasSeveral = new ArrayDeque<>();
    private List<Integer> several = List.of();
    private @Nullable Integer entry;

    /** Takes in a sentence before it is read: who is named in it, and where. */
    public void read(Sentence in, boolean opensParagraph) {
        if (opensParagraph) {
            recent.clear();
            hasSeveral.clear();
        }
        var spoken = new ArrayList<Spoken>();
        for (int at = 0; at < in.size(); at++) {
            take(in, at, spoken);
        }
        push(recent, new ArrayList<>(spoken.subList(Math.max(0, spoken.size() - NAMES), spoken.size())));
        var named = Together.in(in);
        several = named.isEmpty() ? several : named;
        push(hasSeveral, !named.isEmpty());
    }

    private static <T> void push(Deque<T> window, T latest) {
        window.addLast(latest);
        if (window.size() > SENTENCES) {
            window.removeFirst();
        }
    }

    private void take(Sentence in, int at, List<Spoken> spoken) {
        var name = in.name(at);
        if (name != null) {
            if (name.kind() == EntityKind.PERSON) {
                spoken.add(new Spoken(name.who(), learn(in, at, name), name.span().start()));
            }
        } else if (Genders.isUnnamedPerson(in, at)) {
            spoken.add(new Spoken(null, Genders.ofWord(in, at), in.tokens().get(at).span().start()));
        }
    }

    private Gender learn(Sentence in, int at, SuggestedMention name) {
        var told = Genders.told(in, at);
        if (told != Gender.UNKNOWN) {
            genders.putIfAbsent(name.who(), told);
        }
        return genders.getOrDefault(name.who(), Gender.UNKNOWN);
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
            case "they", "them", "their" -> hasSeveral.contains(true) ? resolved(several) : Heads.UNNAMED;
            default -> Heads.UNNAMED;
        };
    }

    /** "the three", "all of them", "both men": those who were named together last, where the number is right. */
    public Heads plural(Sentence in, int from, int last) {
        for (int at = from; at <= last && several.size() > 1; at++) {
            if (Together.number(in.plain(at)) == several.size() && isWhole(in, from, last)) {
                return resolved(several);
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
        return in.is("determiners", from) || in.is("determiners", from - 1) || in.is("wholes", from);
    }

    private Heads single(Gender gender, int at) {
        Set<Integer> may = new LinkedHashSet<>();
        for (var sentence : recent) {
            for (var one : sentence) {
                var known = one.who() == null ? one.gender() : genders.getOrDefault(one.who(), Gender.UNKNOWN);
                if (one.at() < at && (known == gender || known == Gender.UNKNOWN)) {
                    may.add(one.who() == null ? -1 - one.at() : one.who());
                }
            }
        }
        if (may.size() != 1 || may.iterator().next() < 0) {
            return Heads.UNNAMED;
        }
        int who = may.iterator().next();
        genders.put(who, gender);
        return resolved(List.of(who));
    }

    private static Heads resolved(List<Integer> who) {
        return Heads.of(who).resolved();
    }
}
