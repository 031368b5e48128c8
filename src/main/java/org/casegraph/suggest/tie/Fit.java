package org.casegraph.suggest.tie;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.casegraph.suggest.read.Sentence;
import org.casegraph.suggest.read.Subjects;
import org.casegraph.suggest.tie.Step.What;
import org.jspecify.annotations.Nullable;

/** Tries a pattern of a rule on a place in a sentence. */
final class Fit {

    private static final int MOST_ADJECTIVES = 4;
    private static final int WIDEST_GAP = 8;
    private static final Set<String> KEPT = Set.of(
            "former", "ex", "deputy", "vice", "acting", "first", "senior", "chief", "general", "honorary", "founding",
            "executive", "elder", "distant", "half", "sole", "majority", "late", "state-appointed", "defence", "defense");

    private final Sentence in;
    private final TieRule rule;
    private final List<Step> steps;
    private final Subjects subjects;
    private final Owners owners;

    private int from = -1;
    private int to = -1;
    private int owner = -1;
    private int nounFrom = -1;
    private int nounTo = -1;
    private boolean isSeveral;
    private List<Integer> subject = List.of();

    Fit(Sentence in, TieRule rule, List<Step> steps, Subjects subjects, Owners owners) {
        this.in = in;
        this.rule = rule;
        this.steps = steps;
        this.subjects = subjects;
        this.owners = owners;
    }

    /** Tries it with its first step there; of a subject its verb stands there. */
    @Nullable Found at(int start) {
        if (steps.getFirst().what() == What.SUBJECT) {
            return ofSubject(start);
        }
        int end = match(0, start);
        return end < 0 ? null : found(start, end);
    }

    private @Nullable Found ofSubject(int verb) {
        int end = match(1, verb);
        int left = in.beforeAdverbs(verb - 1);
        if (end < 0 || in.is("negations", left)) {
            return null;
        }
        subject = subjects.endingAt(left).who().stream().filter(this::mayBeFrom).toList();
        return subject.isEmpty() ? null : found(verb, end);
    }

    private boolean mayBeFrom(int who) {
        return in.tokens().stream()
                .anyMatch(token -> token.mention() != null && token.mention().who() == who && rule.mayBeFrom(token.mention()));
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
            case END -> isEnd(at) ? match(step + 1, at) : -1;
            case GAP -> gap(step, at);
            case WORD -> word(step, at);
            case SUBJECT -> -1;
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
        for (int to = at + 1; to <= at + WIDEST_GAP && in.has(to) && !in.isName(to - 1) && !in.isBreak(to - 1)
                && !in.plain(to - 1).equals(","); to++) {
            int end = match(step + 1, to);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private int owner(int step, int at) {
        if (!in.is("possessives", at)) {
            return -1;
        }
        owner = at;
        return match(step + 1, at + 1);
    }

    private int name(int step, int at) {
        boolean isFrom = steps.get(step).what() == What.FROM;
        int name = step == 0 ? at : skipped(at);
        boolean mayBe = isFrom ? rule.mayBeFrom(in.name(name)) : rule.mayBeTo(in.name(name));
        if (!mayBe && !isFrom) {
            name = behindComma(at);
            mayBe = rule.mayBeTo(in.name(name));
        }
        if (!mayBe) {
            return -1;
        }
        int before = isFrom ? from : to;
        set(isFrom, name);
        int end = match(step + 1, name + 1);
        if (end < 0) {
            set(isFrom, before);
        }
        return end;
    }

    private void set(boolean isFrom, int token) {
        if (isFrom) {
            from = token;
        } else {
            to = token;
        }
    }

    /** Over an article, titles and what somebody is: "the opposition leader A". */
    private int skipped(int first) {
        int at = in.is("determiners", first) && !in.is("possessives", first) ? first + 1 : first;
        int words = 0;
        while (words < MOST_ADJECTIVES && (in.isContent(at) || in.isAdverb(at) || in.is("titles", at) || isDot(at))) {
            at++;
            words++;
        }
        return at;
    }

    private boolean isDot(int at) {
        return in.plain(at).equals(".") && in.is("titles", at - 1);
    }

    /** "of the then Minister of Industry, A,": where A stands. */
    private int behindComma(int first) {
        int at = in.is("determiners", first) && !in.is("possessives", first) ? first + 1 : -1;
        for (int words = 0; at > 0 && words < WIDEST_GAP; words++, at++) {
            if (in.plain(at).equals(",")) {
                int name = skipped(at + 1);
                return words > 0 && in.isName(name) && isEnd(name + 1) ? name : -1;
            }
            boolean isPart = in.isContent(at) || in.isAdverb(at) || in.is("titles", at) || in.isName(at);
            if (!isPart && !in.plain(at).equals("of")) {
                return -1;
            }
        }
        return -1;
    }

    private int noun(int step, int at) {
        int here = in.plain(at).equals("one") && in.plain(at + 1).equals("of") ? at + 2 : at;
        here = in.is("determiners", here) && !in.is("possessives", here) && step > 0 ? here + 1 : here;
        int last = step == 0 ? here : here + MOST_ADJECTIVES;
        for (int first = here; first <= last && (first == here || isDescribing(first - 1)); first++) {
            int end = nounAt(step, here, first);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private boolean isDescribing(int at) {
        return in.isContent(at) || in.is("titles", at) || in.is("quantities", at)
                || (in.plain(at).equals("and") && in.isContent(at - 1));
    }

    private int nounAt(int step, int start, int first) {
        for (var noun : rule.nouns().getOrDefault(in.plain(first), List.of())) {
            if (!isThere(noun, first)) {
                continue;
            }
            int behind = first + noun.words().size();
            int end = match(step + 1, behind);
            end = end < 0 ? match(step + 1, behindAnother(behind)) : end;
            if (end >= 0) {
                nounFrom = kept(start, first);
                nounTo = behind;
                isSeveral = noun.isSeveral();
                return end;
            }
        }
        return -1;
    }

    /** "wife and lawyer of": behind the lawyer. */
    private int behindAnother(int at) {
        int here = at + 1;
        while (here - at <= MOST_ADJECTIVES && in.isContent(here)) {
            here++;
        }
        return in.plain(at).equals("and") && here > at + 1 ? here : -1;
    }

    private boolean isThere(Noun noun, int first) {
        for (int i = 0; i < noun.words().size(); i++) {
            if (!noun.words().get(i).equals(in.plain(first + i))) {
                return false;
            }
        }
        return true;
    }

    private int kept(int start, int noun) {
        int at = noun;
        while (at > start && KEPT.contains(in.plain(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether a list does not go on there, nor belongs there what would make another of it. */
    private boolean isEnd(int at) {
        return !in.is("and", at) && !in.isPossessive(at) && !in.isName(at)
                && !(in.plain(at).equals(",") && (in.isName(at + 1) || in.is("and", at + 1)));
    }

    private @Nullable Found found(int start, int end) {
        var froms = subject.isEmpty() ? ends(from, from < nounFrom) : subject;
        var tos = owner >= 0 && to < 0 ? owners(froms) : tos(end);
        if (froms.isEmpty() || tos.isEmpty()) {
            return null;
        }
        var quality = nounFrom < 0 ? null : words();
        int place = nounFrom < 0 ? Math.max(start, Math.min(end - 1, start + 1)) : nounTo - 1;
        return new Found(rule, froms, tos, start, end, place, quality);
    }

    private String words() {
        var words = new StringBuilder();
        for (int at = nounFrom; at < nounTo; at++) {
            words.append(at == nounFrom ? "" : " ").append(in.plain(at));
        }
        return words.toString();
    }

    private List<Integer> owners(List<Integer> froms) {
        int who = owners.at(owner, froms.isEmpty() ? 0 : froms.getFirst());
        return who == 0 ? List.of() : List.of(who);
    }

    /** One name, or where the noun is of several the list that it stands in. */
    private List<Integer> ends(int name, boolean isBackwards) {
        if (name < 0) {
            return List.of();
        }
        var all = new LinkedHashSet<Integer>();
        all.add(who(name));
        if (isSeveral) {
            all.addAll(isBackwards ? NameList.before(in, name, rule::mayBeFrom) : NameList.after(in, name, rule::mayBeFrom));
        }
        return new ArrayList<>(all);
    }

    private List<Integer> tos(int end) {
        if (to < 0) {
            return List.of();
        }
        var all = new LinkedHashSet<Integer>();
        all.add(who(to));
        if (to == end - 1 && steps.getLast().what() == What.TO) {
            all.addAll(NameList.afterLast(in, to, rule::mayBeTo));
        }
        return new ArrayList<>(all);
    }

    private int who(int name) {
        return Objects.requireNonNull(in.name(name)).who();
    }
}
