package org.casegraph.suggest.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.suggest.read.Genders.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Those whom "he", "she" and "they" stand for, where only one reading is there: one person who may be meant is named in
 * this sentence and the two before it. Wherever a second one may be meant, nobody is.
 */
public final class Focus {

    private static final int SENTENCES = 3;
    private static final int NAMES = 40;

    /** Somebody a pronoun may stand for; {@code who} is null for somebody without a name. */
    private record Spoken(@Nullable Integer who, Gender gender) {}

    private final Map<Integer, Gender> genders = new LinkedHashMap<>();
    private final Deque<List<Spoken>> recent = new ArrayDeque<>();
    private final Deque<Boolean> hasSeveral = new ArrayDeque<>();
    private final Map<Integer, Heads> pronouns = new LinkedHashMap<>();
    private final Narrators narrators = new Narrators();
    private final Parties parties = new Parties();
    private List<List<Spoken>> before = List.of();
    private List<Integer> several = List.of();
    private @Nullable Integer entry;

    /** Takes in a sentence before it is read: who is named in it, and whom its pronouns stand for. */
    public void read(Sentence in) {
        read(in, false);
    }

    /** As {@link #read(Sentence)}; what was read before a paragraph counts where nobody is named in it. */
    public void read(Sentence in, boolean opensParagraph) {
        if (opensParagraph) {
            before = List.copyOf(recent);
            recent.clear();
            hasSeveral.clear();
        }
        pronouns.clear();
        narrators.read(in);
        parties.read(in);
        var named = Together.in(in);
        several = named.isEmpty() ? several : named;
        push(hasSeveral, !named.isEmpty());
        push(recent, new ArrayList<>());
        for (int at = 0; at < in.size(); at++) {
            take(in, at);
        }
    }

    private static <T> void push(Deque<T> window, T latest) {
        window.addLast(latest);
        if (window.size() > SENTENCES) {
            window.removeFirst();
        }
    }

    private void take(Sentence in, int at) {
        var name = in.name(at);
        var gender = Genders.ofPronoun(in.plain(at));
        boolean isAgain = hasSeveral.contains(true) && Together.isPronoun(in.plain(at));
        if (isAgain || (Together.number(in.plain(at)) == several.size() && isWhole(in, at, at))) {
            hasSeveral.removeLast();
            hasSeveral.addLast(true);
        }
        if (narrators.isSelf(in, at)) {
            pronouns.put(in.tokens().get(at).span().start(), narrators.who());
        } else if (gender != Gender.UNKNOWN) {
            pronouns.put(in.tokens().get(at).span().start(), single(gender));
        } else if (name != null && name.kind() == EntityKind.PERSON) {
            speak(new Spoken(name.who(), learn(in, at, name)));
        } else if (party(in, at).isNamed()) {
            party(in, at).who().forEach(who -> speak(new Spoken(who, genders.getOrDefault(who, Gender.UNKNOWN))));
        } else if (name == null && Genders.isUnnamedPerson(in, at)) {
            speak(new Spoken(null, Genders.ofWord(in, at)));
        }
    }

    private void speak(Spoken one) {
        var latest = recent.getLast();
        if (latest.size() < NAMES && !latest.contains(one)) {
            latest.add(one);
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

    /** Whom a pronoun of the sentence that was read last stands for. */
    public Heads pronoun(String word, int at) {
        return switch (word) {
            case "they", "them", "their" -> hasSeveral.contains(true) ? resolved(several) : Heads.UNNAMED;
            default -> pronouns.getOrDefault(at, Heads.UNNAMED);
        };
    }

    /** "the applicant", where the text has said who that is. */
    public Heads party(Sentence in, int at) {
        return parties.at(in, at);
    }

    /** "the three", "all of them", "both men": those who were named together last, where the number is right. */
    public Heads plural(Sentence in, int from, int last) {
        if (party(in, last).isNamed()) {
            return party(in, last);
        }
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

    private Heads single(Gender gender) {
        var may = fitting(gender, recent);
        if (may.isEmpty()) {
            may = fitting(gender, before);
        }
        if (may.size() == 1 && may.getFirst().who() != null) {
            int who = may.getFirst().who();
            genders.put(who, gender);
            speak(new Spoken(who, gender));
            return resolved(List.of(who));
        }
        speak(new Spoken(null, gender));
        return Heads.UNNAMED;
    }

    private SequencedSet<Spoken> fitting(Gender gender, Collection<List<Spoken>> sentences) {
        var may = new LinkedHashSet<Spoken>();
        for (var sentence : sentences) {
            for (var one : sentence) {
                var known = one.who() == null ? one.gender() : genders.getOrDefault(one.who(), Gender.UNKNOWN);
                if (known == gender || known == Gender.UNKNOWN) {
                    may.add(one.who() == null ? one : new Spoken(one.who(), known));
                }
            }
        }
        return may;
    }

    private static Heads resolved(List<Integer> who) {
        return Heads.of(who).resolved();
    }
}
