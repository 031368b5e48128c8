package org.casegraph.suggest.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.casegraph.suggest.GoldMentions;
import org.casegraph.suggest.GoldText;
import org.casegraph.suggest.GoldText.GoldAct;
import org.casegraph.suggest.SuggestedAct;
import org.casegraph.text.Mask;
import org.casegraph.text.Sentences;
import org.casegraph.text.Span;

/**
 * What was found of the acts of annotated texts, and how much of what was proposed is right: the kind, in the sentence.
 * What is optional counts neither as found nor as wrong.
 */
record ActScore(List<Told> told, List<SuggestedAct> right, List<SuggestedAct> wrong) {

    private static final Acts ACTS = new Acts();
    private static final Set<String> VICTIM = Set.of("SUFFERED_BY", "IN_FAVOUR_OF");

    /** An act of the annotation, with what was proposed for it. */
    record Told(GoldAct gold, Optional<SuggestedAct> act, Set<String> victims) {

        boolean isFound() {
            return act.isPresent();
        }

        boolean namesVictims() {
            return isFound() && !victims.isEmpty();
        }

        boolean isVictimRight() {
            return isFound() && victims.equals(new TreeSet<>(gold.victims()));
        }

        boolean isStanceRight() {
            return act.filter(one -> one.stance() == gold.stance()).isPresent();
        }

        boolean isDateRight() {
            var date = gold.date();
            return act.map(SuggestedAct::date)
                    .filter(one -> date != null && one.edtf().equals(date.edtf()))
                    .isPresent();
        }
    }

    static ActScore of(GoldText gold) {
        var mentions = new GoldMentions(gold);
        var masked = Mask.of(gold.document());
        var sentences = Sentences.of(masked);
        var acts = ACTS.in(masked, sentences, mentions.mentions(), mentions.dates());
        var open = new ArrayList<>(acts);
        var told = new ArrayList<Told>();
        for (var one : gold.acts()) {
            var act = take(one, open);
            if (!one.optional()) {
                told.add(new Told(
                        one, act, act.map(found -> victims(found, mentions)).orElse(Set.of())));
            }
        }
        var right = new ArrayList<>(acts);
        right.removeAll(new HashSet<>(open));
        return new ActScore(told, right, open);
    }

    private static Optional<SuggestedAct> take(GoldAct gold, List<SuggestedAct> open) {
        var found = open.stream()
                .filter(act -> act.kind().equals(gold.kind()) && holds(act.span(), gold.span()))
                .min((a, b) -> Boolean.compare(
                        !a.trigger().overlaps(gold.span()), !b.trigger().overlaps(gold.span())));
        found.ifPresent(open::remove);
        return found;
    }

    private static boolean holds(Span sentence, Span trigger) {
        return sentence.start() <= trigger.start() && trigger.start() < sentence.end();
    }

    private static Set<String> victims(SuggestedAct act, GoldMentions mentions) {
        var victims = new TreeSet<String>();
        act.roles().stream()
                .filter(role -> VICTIM.contains(role.role()))
                .forEach(role -> victims.add(mentions.who(role.who())));
        return victims;
    }
}
