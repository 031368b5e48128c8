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

    private static final Set<String> MARKS = Set.of("\"", "“", "”", "«", "»", "„");
    private static final Set<String> ADDRESSED = Set.of("tell", "tells", "told", "telling", "inform", "informs", "informed",
            "remind", "reminded", "warn", "warns", "warned", "assured");

    private final Sentence in;
    private final Voices voices;
    private final Bounds bounds;
    private final List<Reach> all = new ArrayList<>();

    private Reaches(Sentence in, Focus focus) {
        this.in = in;
        this.voices = new Voices(in, focus);
        this.bounds = new Bounds(in);
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
        if (!voices.isNegated(found.place().from()) && !in.is("negations", found.place().to())) {
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
        } else if (bringsIn(found)) {
            put(found, found.place().to(), bounds.wideEnd(found.place().to()), who(found));
        }
    }

    /** "A denies that … and says that …": A. */
    private Heads who(Cues.Found found) {
        boolean isJoined = in.is("and", voices.groupStart(found.place().from()) - 1);
        return isJoined && !all.isEmpty() && all.getLast().cue().isVerb() ? all.getLast().who() : voices.subject(found);
    }

    /** "A is said to …", "it is alleged that …". "A was told that …" cites nobody who is named, or whom "by" names. */
    private void passive(Cues.Found found) {
        int to = in.afterAdverbs(found.place().to());
        boolean isInfinitive = in.plain(to).equals("to") && in.isWord(to + 1) && !in.is("determiners", to + 1)
                && !in.is("possessives", to + 1) && !isAddressed(found);
        int that = that(to, 8);
        if (isInfinitive || that >= 0) {
            var by = that > 0 ? voices.after("by", to, that) : Heads.NONE;
            put(found, to, bounds.wideEnd(to), by);
        }
    }

    private boolean isAddressed(Cues.Found found) {
        return ADDRESSED.contains(in.plain(found.place().from()));
    }

    /** "…, says A" and "…, A says." */
    private boolean isBehind(Cues.Found found) {
        if (found.cue().needs() == Needs.CONTENT && found.cue().stance() != Stance.FEARS) {
            return false;
        }
        int from = voices.groupStart(found.place().from());
        int to = in.afterAdverbs(found.place().to());
        if (isMarkOrComma(from - 1) && !found.forms().contains(Form.GERUND) && (in.isName(to) || in.is("titles", to)
                || in.is("determiners", to) || in.is("possessives", to) || in.is("pronouns", to)) && that(to, 8) < 0) {
            return isMark(from - 1) || isMark(from - 2) || !opensClause(to, true);
        }
        int subject = subjectStart(from);
        boolean closes = !in.has(to) || in.plain(to).equals(",") || in.plain(to).equals(".") || in.isDate(to + 1);
        return subject > 0 && (closes || isMark(subject - 1));
    }

    /** Where the words begin that stand between a comma and a verb; 0 where there is no comma. */
    private int subjectStart(int verb) {
        int at = verb - 1;
        while (in.has(at) && verb - at < 10 && !isMarkOrComma(at)) {
            at--;
        }
        return isMarkOrComma(at) && at < verb - 1 ? at + 1 : 0;
    }

    private void behind(Cues.Found found) {
        int from = voices.groupStart(found.place().from());
        int to = found.place().to();
        boolean isInverted = isMarkOrComma(from - 1);
        var who = isInverted ? voices.upToComma(to) : who(found);
        put(found, bounds.partStart(from), isInverted ? from : subjectStart(from), who);
        int comma = isInverted ? comma(to) : to;
        if (isQuoteAhead(to)) {
            put(found, to, in.size(), who);
        } else if (in.plain(comma).equals(",")) {
            put(found, comma, bounds.wideEnd(comma + 1), who);
        }
    }

    private int comma(int from) {
        int at = from;
        while (in.has(at) && !in.plain(at).equals(",")) {
            at++;
        }
        return at;
    }

    private boolean isQuoteAhead(int from) {
        for (int at = from; at < in.size(); at++) {
            if (isMark(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is said follows the verb. */
    private boolean bringsIn(Cues.Found found) {
        int to = in.afterAdverbs(found.place().to());
        if (in.plain(to - 1).equals("that") || in.plain(to - 1).equals("of") || in.plain(to).equals(":") || isMark(to)
                || (in.plain(to).equals(",") && isMark(to + 1)) || (in.plain(to).equals(":"))) {
            return true;
        }
        int that = that(to, 14);
        if (that >= 0) {
            return true;
        }
        return switch (found.cue().needs()) {
            case THAT -> isAddressed(found) && in.is("object pronouns", to) && opensClause(to + 1, false);
            case CONTENT -> in.plain(to).endsWith("ing")
                    || (found.cue().stance() == Stance.FEARS && opensClause(to, true));
            case CLAUSE -> opensClause(to, false);
        };
    }

    /** A subject with a verb not far behind it. */
    private boolean opensClause(int from, boolean isAtOnce) {
        if (in.is("prepositions", from) || !in.has(from)) {
            return false;
        }
        var end = isAtOnce ? "," : ";";
        for (int at = from + 1; at < Math.min(from + 16, in.size()) && !in.plain(at).equals(end); at++) {
            boolean isVerb = in.is("be", at) || in.is("have", at) || in.is("modals", at)
                    || (in.plain(at).length() > 4 && in.plain(at).endsWith("ed"));
            if (isVerb) {
                return true;
            }
        }
        return in.is("subject pronouns", from);
    }

    /** Where "that" follows within a few words, over whom it is said to and when. */
    private int that(int from, int widest) {
        for (int at = from; at < from + widest && in.has(at); at++) {
            if (in.plain(at).equals("that")) {
                return at;
            }
            if (in.plain(at).equals(";") || in.is("be", at) || in.is("modals", at) || in.is("relative pronouns", at)
                    || in.plain(at).equals("and")) {
                return -1;
            }
        }
        return -1;
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
        boolean isAccording = in.plain(to - 1).equals("to") || in.plain(to - 1).equals("of") || in.plain(from).equals("as");
        if (!isAccording && that(to, 10) < 0 && comma(to) > to + 10) {
            return;
        }
        int start = isAccording ? bounds.partStart(from) : to;
        int end = bounds.wideEnd(to);
        put(found, start, end, voices.upToComma(to));
    }

    private boolean isMark(int at) {
        return MARKS.contains(in.plain(at));
    }

    private boolean isMarkOrComma(int at) {
        return isMark(at) || in.plain(at).equals(",") || in.plain(at).equals("–") || in.plain(at).equals("—");
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
