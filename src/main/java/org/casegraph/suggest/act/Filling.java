package org.casegraph.suggest.act;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.casegraph.suggest.read.Complements;
import org.casegraph.suggest.read.Focus;
import org.casegraph.suggest.read.Heads;
import org.casegraph.suggest.read.Owners;
import org.casegraph.suggest.read.Sentence;
import org.casegraph.suggest.read.Subjects;

/** Finds who has which part in an act, among those whom its clause names. */
final class Filling {

    private static final int FARTHEST = 9;
    private static final List<String> BY = List.of("by");
    private static final Map<String, List<String>> EVERYWHERE = Map.of("AT", List.of("at", "in", "inside"));

    private final Sentence in;
    private final Fillers fillers;
    private final Focus focus;
    private final Subjects subjects;
    private final Complements complements;
    private final Owners owners;

    Filling(Sentence in, Focus focus, Fillers fillers) {
        this.in = in;
        this.focus = focus;
        this.fillers = fillers;
        this.subjects = new Subjects(in, focus);
        this.complements = new Complements(in, focus);
        this.owners = new Owners(in, focus);
    }

    Subjects subjects() {
        return subjects;
    }

    /**
     * The parts in an act.
     *
     * @param until where the words that belong to it end
     * @param earlier the subject of the verb before, if it happened to that
     */
    Parts of(Match match, Clause clause, int until, Heads earlier) {
        var parts = new Parts(fillers);
        var rule = match.rule();
        switch (match.frame()) {
            case NOUN -> noun(match, parts, earlier);
            case SUFFERS -> parts.fill(rule.of(), clause.subject());
            case DOES -> parts.fill(rule.by(), clause.subject());
            case THING -> thing(match, clause, parts);
            default -> verb(match, clause, parts);
        }
        if (parts.isEmpty() && match.frame() != Rule.Frame.DOES && !clause.subject().isThere()) {
            parts.fill(rule.of(), focus.entry());
        }
        if (clause.voice() != Voice.ACTIVE || match.frame() == Rule.Frame.NOUN) {
            fill(parts, rule.by(), BY, match.to(), until, true);
        }
        if (rule.gap() != null && match.hasFilledGap()) {
            parts.fill(rule.gap(), complements.from(match.found().gapFrom()));
        }
        rule.parts().forEach((role, words) -> fill(parts, role, words, match.from(), until, false));
        EVERYWHERE.forEach((role, words) -> {
            if (!rule.parts().containsKey(role)) {
                fill(parts, role, words, match.to(), until, false);
            }
        });
        return parts;
    }

    private void verb(Match match, Clause clause, Parts parts) {
        var rule = match.rule();
        switch (clause.voice()) {
            case ACTIVE -> {
                parts.fill(rule.of(), object(objectOf(match), clause.subject()));
                parts.fill(rule.by(), clause.subject());
            }
            case MODIFIER -> parts.fill(rule.of(), described(match));
            default -> parts.fill(rule.of(), clause.subject());
        }
    }

    /** "the jailed A"; "A, a jailed lawyer". */
    private Heads described(Match match) {
        var whom = complements.from(match.to());
        return whom.isNamed() ? whom : subjects.describedBefore(match.from());
    }

    /** "attacked and injured A", "imposed further sanctions on A": A; "charged A with": A. */
    private Heads objectOf(Match match) {
        var object = complements.from(match.objectAt());
        if (!object.isThere() && in.is("and", match.to())) {
            return complements.from(in.afterAdverbs(match.to() + 1) + 1);
        }
        if (object.isNamed() || object.isResolved() || !in.is("prepositions", match.to() - 1)) {
            return object;
        }
        var after = complements.from(match.to());
        return after.isNamed() ? after : object;
    }

    /** Nobody is "him" to himself: a pronoun that seems to stand for the subject stands for somebody else. */
    private static Heads object(Heads object, Heads subject) {
        boolean isSubject = object.isResolved() && object.who().stream().anyMatch(subject.who()::contains);
        return isSubject ? Heads.UNNAMED : object;
    }

    private void thing(Match match, Clause clause, Parts parts) {
        var rule = match.rule();
        if (clause.voice() == Voice.ACTIVE) {
            parts.fill(rule.of(), object(match));
            parts.fill(rule.by(), clause.subject());
        } else {
            var owner = owners.before(in.beforeAdverbs(clause.start() - 1));
            parts.fill(rule.of(), owner.isNamed() ? owner : clause.subject());
        }
    }

    private Heads object(Match match) {
        if (match.hasFilledGap()) {
            var owner = owners.within(match.found().gapFrom(), match.found().gapTo());
            return owner.isThere() ? owner : after(match.to());
        }
        var owned = after(match.to());
        if (owned.isThere() || match.found().words() > 1) {
            return owned;
        }
        int end = nounEnd(match.to());
        var owner = owners.within(match.to(), end);
        return owner.isThere() ? owner : complements.from(match.to());
    }

    /** "the home of A", "an inquiry into the death of A". */
    private Heads after(int end) {
        boolean isOpen = in.is("prepositions", end - 1) || in.is("of owners", end - 1);
        if (!isOpen && !in.is("of owners", end)) {
            return Heads.NONE;
        }
        int first = isOpen ? end : end + 1;
        var next = complements.from(first);
        if (next.isNamed()) {
            return next;
        }
        int last = nounEnd(first);
        var owner = owners.within(first, last);
        return owner.isThere() ? owner : next;
    }

    private int nounEnd(int first) {
        int at = first;
        while (at - first < FARTHEST && !in.isBreak(at) && (in.isContent(at) || in.is("determiners", at)
                || in.is("possessives", at) || in.is("titles", at) || in.isPossessive(at) || in.isName(at))) {
            at++;
        }
        return at;
    }

    private void noun(Match match, Parts parts, Heads earlier) {
        var rule = match.rule();
        var owner = owners.before(match.from() - 1);
        parts.fill(rule.owner(), owner);
        if (!owner.isThere()) {
            var within = owners.within(match.found().gapFrom(), match.found().gapTo());
            parts.fill(rule.owner(), match.hasFilledGap() ? within : after(match.to()));
        }
        if (parts.isEmpty()) {
            parts.fill(rule.of(), sufferer(match.from()));
        }
        if (!owner.isThere() && parts.isEmpty()) {
            parts.fill(rule.of(), subjected(match.to()));
            parts.fill(rule.owner(), ofAll(match.to()));
        }
        rule.parts().forEach((role, words) -> fill(parts, role, words, match.from(), match.to() + FARTHEST, false));
        if (!owner.isThere() && !parts.has(rule.of()) && follows(match.from())) {
            parts.fill(rule.of(), earlier);
        }
    }

    /** "the torture to which A was subjected". */
    private Heads subjected(int after) {
        if (!in.plain(after).equals("to") || !in.plain(after + 1).equals("which")) {
            return Heads.NONE;
        }
        for (int at = after + 2; at < after + FARTHEST; at++) {
            if (in.is("be", at) || in.is("have", at)) {
                return subjects.endingAt(at - 1);
            }
        }
        return Heads.NONE;
    }

    /** "the arrest, torture and death of A": A in all three. */
    private Heads ofAll(int after) {
        int at = after;
        while (at - after < FARTHEST && (in.plain(at).equals(",") || in.is("and", at) || (at > after && in.isContent(at)))) {
            at++;
        }
        return at > after + 1 ? owners.after(at) : Heads.NONE;
    }

    /** "was sentenced after a trial", "was held so that he would testify": what is told of goes on. */
    private boolean follows(int noun) {
        int at = noun;
        while (in.isContent(at - 1) || in.is("determiners", at - 1)) {
            at--;
        }
        return in.is("going on", at - 1) || in.is("going on", noun);
    }

    /** "A was subjected to torture", "A faces new charges": A. */
    private Heads sufferer(int noun) {
        for (int at = noun - 1; at > noun - FARTHEST && in.has(at); at--) {
            if (in.is("suffering", at)) {
                int group = in.is("determiners", at - 1) ? at - 1 : at;
                while (in.is("be", group - 1) || in.is("have", group - 1) || in.isAdverb(group - 1)
                        || in.is("modals", group - 1)) {
                    group--;
                }
                return subjects.endingAt(group - 1);
            }
            if (in.isBreak(at) || in.isName(at) || in.isPossessive(at)) {
                return Heads.NONE;
            }
        }
        return Heads.NONE;
    }

    private void fill(Parts parts, String role, List<String> words, int from, int until, boolean acts) {
        for (int at = from; at < until && !parts.has(role) && !(acts && in.plain(at).equals(",")); at++) {
            boolean isDeed = acts && in.plain(at + 1).endsWith("ing");
            if (words.contains(in.plain(at)) && !in.isDate(at + 1) && !isDeed) {
                parts.fill(role, acts ? complements.doersFrom(at + 1) : complements.from(at + 1));
            }
        }
    }

    static List<String> words(String words) {
        return Arrays.asList(words.split(" "));
    }
}
