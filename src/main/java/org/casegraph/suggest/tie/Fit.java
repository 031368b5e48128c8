package org.casegraph.suggest.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.suggest.read.Sentence;
import org.casegraph.suggest.read.Subjects;
import org.casegraph.suggest.read.Token;
import org.casegraph.suggest.tie.Step.What;
import org.jspecify.annotations.Nullable;

/** Tries a pattern of a rule on a place in a sentence. */
final class Fit {

    private static final int WIDEST_GAP = 8;

    private final Sentence in;
    private final TieRule rule;
    private final List<Step> steps;
    private final Subjects subjects;
    private final Names names;
    private final NounWords nouns;
    private final Slots slots;

    Fit(Sentence in, TieRule rule, List<Step> steps, Subjects subjects, Owners owners) {
        this.in = in;
        this.rule = rule;
        this.steps = steps;
        this.subjects = subjects;
        this.names = new Names(in);
        this.nouns = new NounWords(in);
        this.slots = new Slots(in, rule, owners);
    }

    /** Tries it with its first step there; of a subject its verb stands there. */
    @Nullable
    Found at(int start) {
        if (steps.getFirst().isSubject()) {
            return ofSubject(start);
        }
        int end = match(0, start);
        return end < 0 ? null : slots.found(start, end, endsInTo());
    }

    private @Nullable Found ofSubject(int verb) {
        int end = match(1, verb);
        int left = in.beforeAdverbs(verb - 1);
        if (end < 0 || in.is("negations", left)) {
            return null;
        }
        boolean isFrom = steps.getFirst().what() == What.SUBJECT;
        var who = subject(left, isFrom);
        slots.subject(isFrom, who);
        return who.isEmpty() ? null : slots.found(verb, end, endsInTo());
    }

    private List<Integer> subject(int left, boolean isFrom) {
        Predicate<SuggestedMention> mayBe = isFrom ? rule::mayBeFrom : rule::mayBeTo;
        var name = in.name(left);
        if (name == null) {
            var who = subjects.endingAt(left).who();
            return in.tokens().stream()
                    .map(Token::mention)
                    .flatMap(Stream::ofNullable)
                    .filter(mention -> who.contains(mention.who()) && mayBe.test(mention))
                    .map(SuggestedMention::who)
                    .distinct()
                    .toList();
        }
        var all = new ArrayList<>(NameList.before(in, left, mayBe));
        if (!all.contains(name.who())) {
            all.add(name.who());
        }
        boolean isHead = subjects.endingAt(left).who().contains(name.who());
        return isHead && mayBe.test(name) ? all : List.of();
    }

    private boolean endsInTo() {
        return steps.getLast().what() == What.TO;
    }

    /** Where the steps from one on end if they fit from a token on, else -1. */
    private int match(int step, int at) {
        if (step == steps.size()) {
            return at;
        }
        var one = steps.get(step);
        return switch (one.what()) {
            case FROM, TO -> name(step, at);
            case NOUN -> noun(step, at);
            case OWNER -> owner(step, at);
            case START -> at == 0 ? match(step + 1, at) : -1;
            case END -> names.isEnd(at) ? match(step + 1, at) : -1;
            case GAP, SPAN -> gap(step, at);
            case WORD -> word(step, at);
            case SUBJECT, TOPIC -> -1;
        };
    }

    private int word(int step, int at) {
        var one = steps.get(step);
        int here = one.words().contains(in.plain(at)) ? at : in.afterAdverbs(at);
        if (one.words().contains(in.plain(here))) {
            int end = match(step + 1, here + 1);
            if (end >= 0) {
                return end;
            }
        }
        return one.isOptional() ? match(step + 1, at) : -1;
    }

    private int gap(int step, int at) {
        for (int to = at + 1; to <= at + WIDEST_GAP && in.has(to) && mayBeInGap(step, to - 1); to++) {
            int end = match(step + 1, to);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private boolean mayBeInGap(int step, int at) {
        boolean isSpan = steps.get(step).what() == What.SPAN;
        var name = in.name(at);
        boolean isVerb = isSpan && (in.is("be", at) || in.is("have", at) || in.is("modals", at));
        boolean isSomebody = !isSpan && name != null && name.kind() == EntityKind.PERSON;
        return !in.isBreak(at) && !in.plain(at).equals(",") && !isVerb && !isSomebody;
    }

    private int owner(int step, int at) {
        if (!in.is("possessives", at)) {
            return -1;
        }
        slots.owner(at);
        return match(step + 1, at + 1);
    }

    private int name(int step, int at) {
        boolean isFrom = steps.get(step).what() == What.FROM;
        int name = step == 0 ? at : names.skipped(at);
        boolean mayBe = isFrom ? rule.mayBeFrom(in.name(name)) : rule.mayBeTo(in.name(name));
        if (!mayBe && !isFrom) {
            name = names.behindComma(at);
            mayBe = rule.mayBeTo(in.name(name));
        }
        if (!mayBe) {
            return -1;
        }
        int before = slots.name(isFrom);
        slots.name(isFrom, name);
        int end = match(step + 1, name + 1);
        if (end < 0) {
            slots.name(isFrom, before);
        }
        return end;
    }

    private int noun(int step, int at) {
        int here = in.plain(at).equals("one") && in.plain(at + 1).equals("of") ? at + 2 : at;
        here = in.is("determiners", here) && !in.is("possessives", here) && step > 0 ? here + 1 : here;
        int last = step == 0 ? here : here + NounWords.MOST_ADJECTIVES;
        for (int first = here; first <= last && (first == here || nouns.isDescribing(first - 1)); first++) {
            int end = nounAt(step, here, first);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private int nounAt(int step, int start, int first) {
        for (var noun : rule.nouns().getOrDefault(in.plain(first), List.of())) {
            if (!nouns.isThere(noun, first)) {
                continue;
            }
            int behind = first + noun.words().size();
            int end = match(step + 1, behind);
            end = end < 0 ? match(step + 1, nouns.behindAnother(behind)) : end;
            if (end >= 0) {
                slots.noun(noun, start, first);
                return end;
            }
        }
        return -1;
    }
}
