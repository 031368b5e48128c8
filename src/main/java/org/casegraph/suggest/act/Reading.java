package org.casegraph.suggest.act;

import java.util.ArrayList;
import java.util.List;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Stance;
import org.casegraph.suggest.SuggestedAct;
import org.casegraph.suggest.act.Rule.Frame;
import org.casegraph.suggest.read.Focus;
import org.casegraph.suggest.read.Heads;
import org.casegraph.suggest.read.Sentence;
import org.casegraph.suggest.stance.Stances;
import org.casegraph.suggest.stance.Stand;
import org.jspecify.annotations.Nullable;

/** Reads the acts of one sentence. */
final class Reading {

    /** What is itself a demand is stated where a text tells of it. */
    private static final List<String> CALLS = List.of("DEMAND_FOR_RELEASE", "PUBLIC_CALL", "CLEMENCY_PETITION");

    private static final int WIDEST = 40;
    private static final double RESOLVED = 0.85;
    private static final double UNNAMED = 0.8;

    private final Sentence in;
    private final List<Match> matches;
    private final Filling filling;
    private final Dating dating;
    private final Stances stances;

    Reading(Sentence in, List<Match> matches, Focus focus, Fillers fillers, Stances stances) {
        this.in = in;
        this.matches = matches;
        this.filling = new Filling(in, focus, fillers);
        this.dating = new Dating(in);
        this.stances = stances;
    }

    List<SuggestedAct> acts() {
        var acts = new ArrayList<SuggestedAct>();
        @Nullable Clause earlier = null;
        int earlierAt = -1;
        var earlierFrame = Frame.NOUN;
        @Nullable FuzzyDate dated = null;
        var victims = Heads.NONE;
        for (int i = 0; i < matches.size(); i++) {
            var match = matches.get(i);
            var clause = Clause.of(in, match, filling.subjects(), earlier, earlierAt);
            var act = act(i, match, clause, sufferer(earlier, earlierFrame), victims, dated);
            if (act != null) {
                acts.add(act);
                dated = act.date();
            }
            victims = act == null ? Heads.NONE : victims(act, match.rule());
            if (match.frame() != Frame.NOUN) {
                earlier = clause;
                earlierAt = match.from();
                earlierFrame = match.frame();
            }
        }
        return withoutFollowed(acts);
    }

    /** A call to act is told by what it asks for, where the sentence says what. */
    private List<SuggestedAct> withoutFollowed(List<SuggestedAct> acts) {
        var alone = matches.stream()
                .map(Match::rule)
                .filter(Rule::isAlone)
                .map(Rule::name)
                .toList();
        int last = acts.isEmpty() ? 0 : acts.getLast().trigger().start();
        return acts.stream()
                .filter(act -> act.trigger().start() == last || !alone.contains(act.rule()))
                .toList();
    }

    /** Who is cited for something that did not happen denies it. */
    private static boolean isSaidBySomebody(Stand stand) {
        boolean isCited = stand.stance() == Stance.REPORTS || stand.stance() == Stance.ALLEGES;
        return isCited && !stand.speakers().isEmpty();
    }

    private static Heads sufferer(@Nullable Clause clause, Frame frame) {
        if (clause == null || (clause.voice() != Voice.PASSIVE && frame != Frame.SUFFERS)) {
            return Heads.NONE;
        }
        return clause.subject();
    }

    private @Nullable SuggestedAct act(
            int index, Match match, Clause clause, Heads sufferer, Heads victims, @Nullable FuzzyDate dated) {
        var rule = match.rule();
        boolean isWrongVoice = match.frame() == Frame.PASSIVE && clause.voice() == Voice.ACTIVE;
        if (isWrongVoice) {
            return null;
        }
        var stand = stances.at(match.from());
        var trigger = in.span(match.from(), match.to());
        boolean isOwnCue =
                stand.stance() == Stance.ACCUSES && stand.cues().stream().anyMatch(trigger::overlaps);
        boolean isDenied = clause.isNegated() && isSaidBySomebody(stand);
        var stance = isOwnCue ? Stance.STATES : isDenied ? Stance.DENIES : stand.stance();
        boolean isClaimed = stance == Stance.ALLEGES
                || clause.voice() == Voice.ACTIVE && stances.at(match.to()).stance() == Stance.ALLEGES;
        if (isClaimed
                ? rule.stance() == Stance.ACCUSES && clause.voice() == Voice.ACTIVE
                : Conditions.isAccusation(in, match)) {
            return null;
        }
        boolean isWished = Conditions.isUnrealised(in, match, clause) && stance.supports();
        boolean isOnlyThought = isWished
                || Conditions.isConditional(in, clause.start())
                || clause.isHypothetical() && stance.supports();
        if (isOnlyThought
                || stance == Stance.ACCUSES && rule.stance() == null
                || (clause.isNegated() && stance != Stance.DENIES)) {
            return null;
        }
        int later = index + 1 < matches.size() ? matches.get(index + 1).from() : in.size();
        var parts = filling.of(match, clause, end(match.to(), later), sufferer.isThere() ? sufferer : victims);
        if (!parts.has(rule.of()) && isFurtherThing(match, clause)) {
            parts.fill(rule.of(), victims);
        }
        parts.fill("ASKED_BY", heads(stand.askers()));
        boolean isOfNobody = match.frame() == Frame.NOUN && rule.isNamedOnly() && !parts.isThere();
        if (isOfNobody || (isDenied && parts.isEmpty())) {
            return null;
        }
        int before = index > 0 ? matches.get(index - 1).to() : 0;
        var date = dating.of(match.from(), match.to(), before, later);
        if (date == null && index > 0 && match.frame() != Frame.NOUN && in.is("and", clause.start() - 1)) {
            date = dated;
        }
        var kind = kind(rule, stance, date);
        return new SuggestedAct(
                in.span(),
                trigger,
                kind,
                (kind.equals(rule.demanded()) && !kind.equals(rule.kind()) ? parts.demanded() : parts).roles(),
                rule.stance() != null ? rule.stance() : stand.isTold() && CALLS.contains(kind) ? Stance.STATES : stance,
                stand.cues(),
                stand.speakers(),
                date,
                rule.name(),
                score(rule, parts));
    }

    /** "searched her house and took papers", "was closed and its equipment seized": from the same. */
    private boolean isFurtherThing(Match match, Clause clause) {
        int at = clause.start() - 1;
        if (match.frame() == Frame.NOUN) {
            while (in.plain(at).equals("its") || in.is("quantities", at) || in.isContent(at)) {
                at--;
            }
        }
        boolean isJoined = in.is("and", at)
                || (match.frame() == Frame.THING && in.plain(at).equals(","));
        return (match.frame() == Frame.THING || match.frame() == Frame.NOUN) && isJoined;
    }

    private static Heads victims(SuggestedAct act, Rule rule) {
        return heads(act.roles().stream()
                .filter(role -> role.role().equals(rule.of()))
                .map(SuggestedAct.Role::who)
                .toList());
    }

    private static Heads heads(List<Integer> who) {
        return who.isEmpty() ? Heads.NONE : Heads.of(who);
    }

    private static String kind(Rule rule, Stance stance, @Nullable FuzzyDate date) {
        if (rule.dated() != null && date != null && !date.edtf().contains("/")) {
            return rule.dated();
        }
        if (stance == Stance.DEMANDS && rule.demanded() != null) {
            return rule.demanded();
        }
        return stance == Stance.FEARS && rule.feared() != null ? rule.feared() : rule.kind();
    }

    private static double score(Rule rule, Parts parts) {
        double score = rule.score() * (parts.isResolved() ? RESOLVED : 1);
        boolean isUnnamed = !parts.has(rule.of()) && !parts.has(rule.by());
        return Math.round(score * (isUnnamed ? UNNAMED : 1) * 100) / 100.0;
    }

    /** Where the words end that may belong to an act. */
    private int end(int from, int later) {
        int at = from;
        while (at < later && at - from < WIDEST && !in.isBreak(at) && !in.is("stops", at)) {
            at++;
        }
        return at;
    }
}
