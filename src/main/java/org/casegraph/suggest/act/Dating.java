package org.casegraph.suggest.act;

import java.util.Objects;
import java.util.regex.Pattern;
import org.casegraph.model.FuzzyDate;
import org.casegraph.suggest.read.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds when an act happened, by the dates of its own clause. */
final class Dating {

    private static final int FARTHEST = 30;
    private static final int OPENING = 5;
    private static final Pattern PLAIN = Pattern.compile("\\d{4}(-\\d\\d){0,2}");

    private final Sentence in;

    Dating(Sentence in) {
        this.in = in;
    }

    /**
     * The date of an act.
     *
     * @param from where its words begin
     * @param to where its trigger ends
     * @param earlier where the act before it ends
     * @param later where the act after it begins
     */
    @Nullable
    FuzzyDate of(int from, int to, int earlier, int later) {
        var after = after(to, Math.min(later, to + FARTHEST));
        if (after != null) {
            return after;
        }
        var before = before(from, Math.max(earlier, from - FARTHEST));
        if (before != null) {
            return before;
        }
        boolean isJoined = later - to <= 3 && in.is("and", later - 1);
        return isJoined ? after(later, later + FARTHEST) : opening(from);
    }

    private @Nullable FuzzyDate after(int from, int until) {
        for (int at = from; at < until && in.has(at); at++) {
            if (in.isDate(at)) {
                return isElse(at) ? null : date(at);
            }
            if (in.is("stops", at) || isEnd(at)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable FuzzyDate before(int from, int until) {
        for (int at = from - 1; at >= until && in.has(at); at--) {
            if (in.isDate(at)) {
                return isElse(at) ? null : date(at);
            }
            if (isEnd(at)) {
                return null;
            }
        }
        return null;
    }

    /** "On 3 June, they came and took …": the date at the head of a sentence holds for all of it. */
    private @Nullable FuzzyDate opening(int before) {
        for (int at = 0; at < Math.min(OPENING, before); at++) {
            if (in.isDate(at)) {
                return isElse(at) ? null : date(at);
            }
        }
        return null;
    }

    private boolean isEnd(int at) {
        return in.isBreak(at) && !in.plain(at).equals("(") && !in.plain(at).equals(")");
    }

    /** Whether a date is that of something else: a birth, a term, what came before or after. */
    private boolean isElse(int at) {
        return in.is("dates of else", at - 1) || in.is("dates of else", at - 2);
    }

    private FuzzyDate date(int at) {
        var date = Objects.requireNonNull(
                        Objects.requireNonNull(in.tokens().get(at).date()))
                .date();
        if (!PLAIN.matcher(date.edtf()).matches()) {
            return date;
        }
        if (in.plain(at - 1).equals("since")) {
            return parsed(date.edtf() + "/..", date);
        }
        var end = in.is("until words", at + 1) && in.isDate(at + 2)
                ? Objects.requireNonNull(in.tokens().get(at + 2).date()).date()
                : null;
        boolean isTerm = end != null && PLAIN.matcher(end.edtf()).matches();
        return isTerm ? parsed(date.edtf() + "/" + Objects.requireNonNull(end).edtf(), date) : date;
    }

    private static FuzzyDate parsed(String edtf, FuzzyDate plain) {
        try {
            return FuzzyDate.parse(edtf, plain.basis(), plain.anchor());
        } catch (IllegalArgumentException e) {
            return plain;
        }
    }
}
