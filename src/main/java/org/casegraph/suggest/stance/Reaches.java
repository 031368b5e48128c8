package org.casegraph.suggest.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casegraph.model.Stance;
import org.casegraph.suggest.read.Focus;
import org.casegraph.suggest.read.Forms.Form;
import org.casegraph.suggest.read.Heads;
import org.casegraph.suggest.read.Sentence;
import org.casegraph.suggest.stance.Cue.Needs;

/** Tells for which words of a sentence its cues hold. */
final class Reaches {

    private final Sentence in;
    private final Voices voices;
    private final Bounds bounds;
    private final Around around;
    private final List<Reach> all = new ArrayList<>();

    private Reaches(Sentence in, Focus focus) {
        this.in = in;
        this.voices = new Voices(in, focus);
        this.bounds = new Bounds(in);
        this.around = new Around(in);
    }

    static List<Reach> in(Sentence sentence, Focus focus, Cues cues) {
        var reaches = new Reaches(sentence, focus);
        cues.in(sentence).forEach(reaches::add);
        return reaches.all;
    }

    private void add(Cues.Found found) {
        int from = found.place().from();
        int to = found.place().to();
        switch (found.cue().frame()) {
            case CLAUSE -> clause(found);
            case FEELING -> feeling(found);
            case REQUEST -> request(found);
            case ACCUSATION -> accusation(found);
            case WISH, NOUN -> put(found, to, narrow(found), Heads.NONE);
            case MODAL -> modal(found);
            case ADVERB -> put(found, bounds.clauseStart(from), bounds.wideEnd(to), Heads.NONE);
            case ADJECTIVE -> put(found, to, bounds.nounEnd(to), Heads.NONE);
            case SOURCE -> source(found);
        }
    }

    private int narrow(Cues.Found found) {
        boolean isClause = in.plain(found.place().to() - 1).equals("that");
        return isClause && found.cue().stops().isEmpty()
                ? bounds.wideEnd(found.place().to())
                : bounds.narrowEnd(found.place().to(), found.cue().stops());
    }

    private void modal(Cues.Found found) {
        if (!voices.isNegated(found.place().from())
                && !in.is("negations", found.place().to())) {
            put(found, found.place().to() - 1, narrow(found), Heads.NONE);
        }
    }

    private void clause(Cues.Found found) {
        int from = found.place().from();
        if (voices.isNegated(from)) {
            return;
        }
        if (voices.isPassive(found)) {
            passive(found);
        } else if (isBehind(found)) {
            behind(found);
        } else if (around.bringsIn(found)) {
            put(found, found.place().to(), bounds.wideEnd(found.place().to()), who(found));
        }
    }

    /** "A denies that … and says that …": A. */
    private Heads who(Cues.Found found) {
        boolean isJoined = in.is("and", voices.groupStart(found.place().from()) - 1);
        return isJoined && !all.isEmpty() && all.getLast().cue().isVerb()
                ? all.getLast().who()
                : voices.subject(found);
    }

    /** "A is said to …", "it is alleged that …". "A was told that …" cites nobody who is named, or whom "by" names. */
    private void passive(Cues.Found found) {
        int to = in.afterAdverbs(found.place().to());
        boolean isInfinitive =
                around.isInfinitive(to) && !around.isAddressed(found.place().from());
        int that = around.that(to, 8);
        if (isInfinitive || that >= 0) {
            var by = that > 0 ? voices.after("by", to, that) : Heads.NONE;
            put(found, to, bounds.wideEnd(to), by);
        }
    }

    /** "…, says A" and "…, A says." */
    private boolean isBehind(Cues.Found found) {
        if (found.cue().needs() == Needs.CONTENT && found.cue().stance() != Stance.FEARS) {
            return false;
        }
        int from = voices.groupStart(found.place().from());
        int to = in.afterAdverbs(found.place().to());
        if (around.isMarkOrComma(from - 1)
                && !found.forms().contains(Form.GERUND)
                && (in.isName(to)
                        || in.is("titles", to)
                        || in.is("determiners", to)
                        || in.is("possessives", to)
                        || in.is("pronouns", to))
                && around.that(to, 8) < 0) {
            return around.isMark(from - 1) || around.isMark(from - 2) || !around.opensClause(to, true);
        }
        int subject = around.subjectStart(from);
        boolean closes = !in.has(to) || in.plain(to).equals(",") || in.plain(to).equals(".") || in.isDate(to + 1);
        return subject > 0 && (closes || around.isMark(subject - 1));
    }

    private void behind(Cues.Found found) {
        int from = voices.groupStart(found.place().from());
        int to = found.place().to();
        boolean isInverted = around.isMarkOrComma(from - 1);
        var who = isInverted ? voices.upToComma(to) : who(found);
        put(found, bounds.partStart(from), isInverted ? from : around.subjectStart(from), who);
        int comma = isInverted ? around.comma(to) : to;
        if (around.isQuoteAhead(to)) {
            put(found, to, in.size(), who);
        } else if (in.plain(comma).equals(",")) {
            put(found, comma, bounds.wideEnd(comma + 1), who);
        }
    }

    private void feeling(Cues.Found found) {
        int from = found.place().from();
        if (in.is("be", in.beforeAdverbs(from - 1)) && !voices.isNegated(from)) {
            put(found, found.place().to(), bounds.wideEnd(found.place().to()), voices.subject(found));
        } else if (!in.is("negations", from - 1)) {
            put(found, found.place().to(), bounds.wideEnd(found.place().to()), Heads.NONE);
        }
    }

    private void request(Cues.Found found) {
        if (!voices.isNegated(found.place().from())) {
            var who = voices.isPassive(found) ? Heads.NONE : who(found);
            int end = bounds.narrowEnd(found.place().to(), found.cue().stops());
            put(found, found.place().to(), end, who);
        }
    }

    private void accusation(Cues.Found found) {
        int from = found.place().from();
        int to = found.place().to();
        boolean isPassive = voices.isPassive(found) || in.is("be", from);
        var who = isPassive ? voices.after("by", from, to) : voices.subject(found);
        boolean isReduced = !isPassive && !who.isThere();
        boolean isCharge = isPassive || isReduced || voices.isOfficial(from);
        put(found, isCharge ? found.cue().stance() : Stance.ALLEGES, from, bounds.narrowEnd(to, Set.of()), who);
    }

    private void source(Cues.Found found) {
        int from = found.place().from();
        int to = found.place().to();
        boolean isAccording = in.plain(to - 1).equals("to")
                || in.plain(to - 1).equals("of")
                || in.plain(from).equals("as");
        if (!isAccording && around.that(to, 10) < 0 && around.comma(to) > to + 10) {
            return;
        }
        int start = isAccording ? bounds.partStart(from) : to;
        int end = bounds.wideEnd(to);
        put(found, start, end, voices.upToComma(to));
    }

    private void put(Cues.Found found, int from, int to, Heads who) {
        put(found, found.cue().stance(), from, to, who);
    }

    private void put(Cues.Found found, Stance stance, int from, int to, Heads who) {
        if (from >= to) {
            return;
        }
        int verb = found.place().from();
        boolean isTold = found.forms().contains(Form.PAST) || found.forms().contains(Form.PARTICIPLE);
        var words = in.span(verb, found.place().to());
        all.add(new Reach(found.cue(), stance, words, from, to, who, voices.isSelf(verb), isTold));
    }
}
