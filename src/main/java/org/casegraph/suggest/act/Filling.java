package org.casegraph.suggest.act;

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
    private final Nouns nouns;

    Filling(Sentence in, Focus focus, Fillers fillers) {
        this.in = in;
        this.focus = focus;
        this.fillers = fillers;
        this.subjects = new Subjects(in, focus);
        this.complements = new Complements(in, focus);
        this.owners = new Owners(in, focus);
        this.nouns = new Nouns(in, subjects, complements, owners);
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
        if (parts.isEmpty()
                && match.frame() != Rule.Frame.DOES
                && !clause.subject().isThere()) {
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
            return owner.isThere() ? owner : nouns.after(match.to());
        }
        var owned = nouns.after(match.to());
        if (owned.isThere() || match.found().words() > 1) {
            return owned;
        }
        int end = nouns.end(match.to());
        var owner = owners.within(match.to(), end);
        return owner.isThere() ? owner : complements.from(match.to());
    }

    private void noun(Match match, Parts parts, Heads earlier) {
        var rule = match.rule();
        var owner = owners.before(match.from() - 1);
        parts.fill(rule.owner(), owner);
        if (!owner.isThere()) {
            var within = owners.within(match.found().gapFrom(), match.found().gapTo());
            parts.fill(rule.owner(), match.hasFilledGap() ? within : nouns.after(match.to()));
        }
        if (parts.isEmpty()) {
            parts.fill(rule.of(), nouns.sufferer(match.from()));
        }
        if (!owner.isThere() && parts.isEmpty()) {
            parts.fill(rule.of(), nouns.subjected(match.to()));
            parts.fill(rule.owner(), nouns.ofAll(match.to()));
        }
        rule.parts().forEach((role, words) -> fill(parts, role, words, match.from(), match.to() + FARTHEST, false));
        if (!owner.isThere() && !parts.has(rule.of()) && nouns.follows(match.from())) {
            parts.fill(rule.of(), earlier);
        }
    }

    private void fill(Parts parts, String role, List<String> words, int from, int until, boolean acts) {
        for (int at = from;
                at < until && !parts.has(role) && !(acts && in.plain(at).equals(","));
                at++) {
            boolean isDeed = acts && in.plain(at + 1).endsWith("ing");
            if (words.contains(in.plain(at)) && !in.isDate(at + 1) && !isDeed) {
                parts.fill(role, acts ? complements.doersFrom(at + 1) : complements.from(at + 1));
            }
        }
    }
}
