package org.casegraph.suggest.read;

import java.util.List;
import java.util.Objects;
import org.casegraph.model.EntityKind;

/** Finds who stands before a verb as its subject. Where somebody unnamed is the head of the words, nobody is named. */
public final class Subjects {

    private static final int FARTHEST = 45;

    private final Sentence in;
    private final Focus focus;
    private final Beside beside;

    public Subjects(Sentence in, Focus focus) {
        this.in = in;
        this.focus = focus;
        this.beside = new Beside(in);
    }

    /** The subject whose last word stands at a place or, over adverbs and insertions, before it. */
    public Heads endingAt(int last) {
        return endingAt(last, 0);
    }

    /** The same where only those who act are asked for: officers of a body act for it. */
    public Heads doerEndingAt(int last) {
        var doer = endingAt(last);
        int at = in.beforeAdverbs(last);
        if (doer.isNamed() || !doer.isThere()) {
            return doer;
        }
        if (in.is("staff", at)) {
            int name = at;
            while (in.isContent(name)) {
                name--;
            }
            return body(name, doer);
        }
        int before = beside.beforeModifiers(at - 1);
        boolean isTheirs = in.plain(before).equals("of") || in.plain(before).equals("from");
        return isTheirs && in.is("staff", before - 1) ? body(at, doer) : doer;
    }

    private Heads body(int at, Heads other) {
        var name = in.name(at);
        return name != null && name.kind() == EntityKind.INSTITUTION ? Heads.of(List.of(name.who())) : other;
    }

    private Heads endingAt(int last, int depth) {
        int at = in.beforeAdverbs(last);
        if (!in.has(at) || depth > 8) {
            return Heads.NONE;
        }
        if (in.isDate(at)) {
            return endingAt(in.is("prepositions", at - 1) ? at - 2 : at - 1, depth + 1);
        }
        if (in.isName(at)) {
            return name(at, depth);
        }
        var word = in.plain(at);
        if (word.equals(")")) {
            return endingAt(beside.opening(at) - 1, depth + 1);
        }
        if (word.equals(",") || word.equals("–") || word.equals("—")) {
            return insertion(at, depth);
        }
        if (in.is("quotes", at)) {
            return endingAt(at - 1, depth + 1);
        }
        if (in.is("relative pronouns", at)) {
            return antecedent(at, depth);
        }
        if (in.is("pronouns", at)) {
            return focus.pronoun(word, in.tokens().get(at).span().start());
        }
        return in.isContent(at) || in.is("quantities", at) ? noun(at, depth) : Heads.NONE;
    }

    private Heads antecedent(int at, int depth) {
        var whole = in.plain(at - 1).equals(",") && beside.isBeside(at - 2) ? endingAt(at - 1, depth + 1) : Heads.NONE;
        if (whole.isNamed()) {
            return whole;
        }
        int before = at - 1;
        while (in.plain(before).equals(",") || in.is("prepositions", before)) {
            before--;
        }
        var whom = in.isName(before) && !in.is("and", beside.beforeModifiers(before - 1))
                ? Heads.of(List.of(Objects.requireNonNull(in.name(before)).who()))
                : endingAt(before, depth + 1);
        if (whom.isNamed()) {
            return whom;
        }
        int noun = before;
        while (in.isContent(noun)) {
            noun--;
        }
        return in.is("determiners", noun) ? describedBefore(noun + 1) : Heads.UNNAMED;
    }

    /** "A, a lawyer" and "A is a lawyer": A, from the first word after the article on. */
    public Heads describedBefore(int description) {
        int article = description - 1;
        if (!in.plain(article).equals("a") && !in.plain(article).equals("an")) {
            return Heads.UNNAMED;
        }
        if (in.plain(article - 1).equals(",") && in.isName(article - 2)) {
            return Heads.of(List.of(Objects.requireNonNull(in.name(article - 2)).who()));
        }
        return in.is("be", article - 1) ? endingAt(article - 2) : Heads.UNNAMED;
    }

    /** "A, the lawyer of B, was …": A. "his brother, A, was …": A. "A, B, was …" and the like: A. */
    private Heads insertion(int comma, int depth) {
        int opening = comma - 1;
        while (in.has(opening) && !beside.isComma(opening) && comma - opening < FARTHEST) {
            if (in.isBreak(opening)) {
                return Heads.NONE;
            }
            opening--;
        }
        if (!beside.isComma(opening)) {
            return Heads.NONE;
        }
        boolean areBareNames = beside.areBareNames(opening + 1, comma);
        if (areBareNames
                && Objects.requireNonNull(in.name(comma - 1)).kind() != EntityKind.PLACE
                && (!in.isName(opening - 1) || beside.isKinOf(opening - 1))
                && !in.isDate(opening - 1)) {
            return name(comma - 1, depth + 1);
        }
        return endingAt(opening - 1, depth + 1);
    }

    private Heads name(int at, int depth) {
        var name = Objects.requireNonNull(in.name(at));
        int before = beside.beforeModifiers(at - 1);
        if (in.plain(before).equals("of") && name.kind() != EntityKind.PLACE) {
            return noun(before - 1, depth);
        }
        boolean isApart = before < at - 1
                && (before == 0
                        || in.isBreak(before - 1)
                        || in.plain(before - 1).equals(","));
        if (in.is("prepositions", before) && !in.is("clause openers", before) && !isApart) {
            return endingAt(before - 1, depth + 1);
        }
        var one = Heads.of(List.of(name.who()));
        if (in.is("and", before) || (in.plain(before).equals(",") && isListed(before, at))) {
            return list(before, one, depth);
        }
        return one;
    }

    /** "A, B and C were …", but not "according to A, B was …". */
    private boolean isListed(int comma, int name) {
        return in.isName(comma - 1)
                && (in.is("and", name + 1) || in.plain(name + 1).equals(","));
    }

    private Heads list(int joint, Heads last, int depth) {
        int at = joint;
        while (in.is("and", at) || in.plain(at).equals(",")) {
            at--;
        }
        return endingAt(at, depth + 1).and(last);
    }

    /** A head that is no name: "three of them", "his brother", "A and his brother". */
    private Heads noun(int last, int depth) {
        int at = last;
        while (in.isContent(at) || in.is("quantities", at)) {
            at--;
        }
        if (in.plain(at).equals("of") && in.has(at - 1)) {
            return noun(at - 1, depth + 1).isThere() ? Heads.UNNAMED : Heads.NONE;
        }
        if (in.isPossessive(at) && in.isName(at - 1)) {
            at = beside.beforeModifiers(at - 2);
        } else if (in.is("determiners", at)) {
            at--;
        }
        var described = describedBefore(at + 2);
        if (described.isNamed()) {
            return described;
        }
        var plural = focus.plural(in, at + 1, last);
        if (in.is("and", at)) {
            return Heads.UNNAMED.and(endingAt(at - 1, depth + 1)).and(plural);
        }
        return Heads.UNNAMED.and(plural);
    }
}
