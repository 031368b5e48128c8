package org.casegraph.suggest.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.read.Complements;
import org.casegraph.suggest.read.Focus;
import org.casegraph.suggest.read.Forms.Form;
import org.casegraph.suggest.read.Heads;
import org.casegraph.suggest.read.Sentence;
import org.casegraph.suggest.read.Subjects;

/** Finds who says, asks, fears or accuses in a sentence. */
final class Voices {

    private static final Set<String> SELF = Set.of("i", "we", "us", "me");
    private static final Set<String> OFFICIAL = Set.of(
            "prosecutor",
            "procurator",
            "minister",
            "judge",
            "investigator",
            "president",
            "governor",
            "general",
            "colonel",
            "major",
            "captain",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "officer",
            "commander");
    private static final Set<String> UNOFFICIAL = Set.of(
            "NGO",
            "MEDIA",
            "INTERNATIONAL_ORGANISATION",
            "TREATY_BODY",
            "LAW_FIRM",
            "BAR_ASSOCIATION",
            "UNION",
            "POLITICAL_PARTY",
            "RELIGIOUS_BODY",
            "OMBUDSMAN",
            "COMPANY",
            "UNIVERSITY");
    private static final Set<String> PRIVATE = Set.of(
            "family",
            "families",
            "relatives",
            "lawyer",
            "lawyers",
            "wife",
            "husband",
            "mother",
            "father",
            "activists",
            "colleagues",
            "friends",
            "supporters",
            "opposition",
            "she",
            "we",
            "i",
            "organisations",
            "organizations",
            "groups",
            "critics",
            "victims",
            "victim",
            "witnesses",
            "survivors",
            "residents",
            "villagers",
            "prisoners");

    private final Sentence in;
    private final Subjects subjects;
    private final Complements complements;

    Voices(Sentence in, Focus focus) {
        this.in = in;
        this.subjects = new Subjects(in, focus);
        this.complements = new Complements(in, focus);
    }

    /** Where the verb of a cue begins, with its helping verbs. */
    int groupStart(int verb) {
        int at = verb;
        while (in.isAdverb(at - 1)
                || in.is("be", at - 1)
                || in.is("have", at - 1)
                || in.is("modals", at - 1)
                || in.is("negations", at - 1)) {
            at--;
        }
        return at;
    }

    boolean isNegated(int verb) {
        for (int at = groupStart(verb); at < verb; at++) {
            if (in.is("negations", at)) {
                return true;
            }
        }
        return false;
    }

    boolean isPassive(Cues.Found found) {
        return found.forms().contains(Form.PARTICIPLE)
                && in.is("be", in.beforeAdverbs(found.place().from() - 1));
    }

    boolean isSelf(int verb) {
        return SELF.contains(in.plain(groupStart(verb) - 1));
    }

    /** Who stands before a verb; for "…, saying that" and "and says that" whoever the sentence is about. */
    Heads subject(Cues.Found found) {
        int left = groupStart(found.place().from()) - 1;
        if (SELF.contains(in.plain(left))) {
            return Heads.NONE;
        }
        boolean isGerund = found.forms().contains(Form.GERUND);
        if (in.is("and", left) || (isGerund && in.plain(left).equals(","))) {
            return ofSentence(left);
        }
        int named = titled(left);
        return named >= 0
                ? Heads.of(List.of(Objects.requireNonNull(in.name(named)).who()))
                : subjects.endingAt(left);
    }

    /** "A spokesman, Commander A, denied": where A stands, -1 where nobody is brought in so. */
    private int titled(int comma) {
        var name = in.name(comma - 1);
        if (!in.plain(comma).equals(",") || name == null || name.kind() != EntityKind.PERSON) {
            return -1;
        }
        int at = comma - 2;
        while (in.isContent(at) || in.is("titles", at)) {
            at--;
        }
        return in.plain(at).equals(",") && !in.isName(at - 1) && !in.isDate(at - 1) ? comma - 1 : -1;
    }

    /** The subject of the first verb of a sentence before a place. */
    private Heads ofSentence(int before) {
        for (int at = 1; at < before; at++) {
            boolean isVerb = in.is("be", at)
                    || in.is("have", at)
                    || in.is("modals", at)
                    || (in.plain(at).length() > 4 && in.plain(at).endsWith("ed"))
                    || in.plain(at).equals("said");
            if (isVerb) {
                return subjects.endingAt(in.beforeAdverbs(at - 1));
            }
        }
        return Heads.NONE;
    }

    /** Who stands from a place on. */
    Heads following(int at) {
        return complements.from(at);
    }

    /** As {@link #following}, but what comes behind a comma is said by them, and they are no list. */
    Heads upToComma(int from) {
        var near = new ArrayList<Integer>();
        for (int at = from; in.has(at) && !in.plain(at).equals(","); at++) {
            var name = in.name(at);
            if (name != null) {
                near.add(name.who());
            }
        }
        var all = complements.from(from);
        return all.isNamed()
                ? Heads.of(all.who().stream().filter(near::contains).toList())
                : all;
    }

    Heads after(String preposition, int from, int until) {
        return complements.after(List.of(preposition), from, until);
    }

    /** Whether it is the state that accuses, as far as one can tell by who stands before the verb. */
    boolean isOfficial(int verb) {
        int left = groupStart(verb) - 1;
        var name = in.name(left);
        if (name == null) {
            return !PRIVATE.contains(in.plain(left));
        }
        if (name.kind() == EntityKind.INSTITUTION) {
            return name.type() == null || !UNOFFICIAL.contains(name.type());
        }
        return name.kind() == EntityKind.PLACE || OFFICIAL.contains(in.plain(left - 1));
    }
}
