package org.casegraph.suggest.act;

import java.util.ArrayList;
import java.util.List;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Stance;
import org.casegraph.suggest.SuggestedAct;
import org.casegraph.suggest.act.Rule.Frame;
import org.casegraph.suggest.read.Focus;
import org.casegraph.suggest.read.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads the acts of one sentence. */
final class Reading {

    private static final int WIDEST = 40;
    private static final double RESOLVED = 0.85;
    private static final double UNNAMED = 0.8;

    private final Sentence in;
    private final List<Match> matches;
    private final Filling filling;
    private final Dating dating;
    private final Standing standing;

    Reading(Sentence in, List<Match> matches, Focus focus, Fillers fillers, Standing standing) {
        this.in = in;
        this.matches = matches;
        this.filling = new Filling(in, focus, fillers);
        this.dating = new Dating(in);
        this.standing = standing;
    }

    List<SuggestedAct> acts() {
        var acts = new ArrayList<SuggestedAct>();
        @Nullable Clause earlier = null;
        int earlierAt = -1;
        for (int i = 0; i < matches.size(); i++) {
            var match = matches.get(i);
            var clause = Clause.of(in, match, filling.subjects(), earlier, earlierAt);
            var act = act(i, match, clause);
            if (act != null) {
                acts.add(act);
            }
            if (match.frame() != Frame.NOUN) {
                earlier = clause;
                earlierAt = match.from();
            }
        }
        return withoutFollowed(acts);
    }

    /** A call to act is told by what it asks for, where the sentence says what. */
    private List<SuggestedAct> withoutFollowed(List<SuggestedAct> acts) {
        var alone = matches.stream().map(Match::rule).filter(Rule::isAlone).map(Rule::name).toList();
        int last = acts.isEmpty() ? 0 : acts.getLast().trigger().start();
        return acts.stream()
                .filter(act -> act.trigger().start() == last || !alone.contains(act.rule()))
                .toList();
    }

    private @Nullable SuggestedAct act(int index, Match match, Clause clause) {
        var rule = match.rule();
        boolean isWrongVoice = match.frame() == Frame.PASSIVE && clause.voice() == Voice.ACTIVE;
        if (isWrongVoice || Conditions.hold(in, match, clause)) {
            return null;
        }
        var stance = standing.of(in, match.from(), match.to());
        if (clause.isNegated() && stance.stance() != Stance.DENIES) {
            return null;
        }
        int later = index + 1 < matches.size() ? matches.get(index + 1).from() : in.size();
        var parts = filling.of(match, clause, end(match.to(), later));
        if (match.frame() == Frame.NOUN && rule.isNamedOnly() && parts.isEmpty()) {
            return null;
        }
        int before = index > 0 ? matches.get(index - 1).to() : 0;
        var date = dating.of(match.from(), match.to(), before, later);
        return new SuggestedAct(
                in.span(),
                in.span(match.from(), match.to()),
                kind(rule, stance.stance(), date),
                parts.roles(),
                rule.stance() == null ? stance.stance() : rule.stance(),
                stance.cues(),
                stance.speakers(),
                date,
                rule.name(),
                score(rule, parts));
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
