package org.casegraph.suggest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.SuggestedDate;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.suggest.Suggestion;
import org.casegraph.text.Span;
import org.jspecify.annotations.Nullable;

/** Cuts sentences into tokens; of names within names the outer one counts. */
public final class Tokens {

    private final String text;
    private final List<SuggestedMention> names;
    private final List<SuggestedDate> dates;
    private int nextName;
    private int nextDate;

    /** Reads a text from its beginning to its end; sentences have to be asked for in that order. */
    public Tokens(String masked, List<SuggestedMention> mentions, List<SuggestedDate> dates) {
        this.text = masked;
        this.names = outermost(
                mentions.stream().filter(name -> name.kind() != EntityKind.CASE).toList());
        this.dates = outermost(dates);
    }

    public List<Token> of(Span sentence) {
        var tokens = new ArrayList<Token>();
        int at = sentence.start();
        while (at < sentence.end()) {
            if (isSpace(text.charAt(at))) {
                at++;
                continue;
            }
            var token = at(at, sentence.end());
            tokens.add(token);
            at = token.span().end();
        }
        return tokens;
    }

    private Token at(int at, int end) {
        var name = nameAt(at);
        if (name != null) {
            return new Token(lower(name.span().in(text)), name.span(), name, null);
        }
        var date = dateAt(at);
        if (date != null) {
            return new Token(lower(date.span().in(text)), date.span(), null, date);
        }
        var span = new Span(at, wordEnd(at, Math.min(end, Math.min(nextNameStart(), nextDateStart()))));
        return new Token(lower(span.in(text)), span, null, null);
    }

    private int wordEnd(int start, int end) {
        int at = start;
        if (isApostrophe(text.charAt(at))) {
            return at + 1 < end && isS(at + 1, end) ? at + 2 : at + 1;
        }
        while (at < end && (isLetter(at) || isInner(at, start, end))) {
            at++;
        }
        return at == start ? start + Character.charCount(text.codePointAt(start)) : at;
    }

    /** A hyphen within a word belongs to it; an apostrophe does too, but not that of a possessive. */
    private boolean isInner(int at, int start, int end) {
        if (at == start || at + 1 >= end || !isLetter(at + 1)) {
            return false;
        }
        char mark = text.charAt(at);
        return mark == '-' || mark == '\u2011' || (isApostrophe(mark) && !isS(at + 1, end));
    }

    private boolean isS(int at, int end) {
        return (text.charAt(at) == 's' || text.charAt(at) == 'S') && (at + 1 >= end || !isLetter(at + 1));
    }

    private boolean isLetter(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private @Nullable SuggestedMention nameAt(int at) {
        while (nextName < names.size() && names.get(nextName).span().start() < at) {
            nextName++;
        }
        return nextNameStart() == at ? names.get(nextName) : null;
    }

    private @Nullable SuggestedDate dateAt(int at) {
        while (nextDate < dates.size() && dates.get(nextDate).span().start() < at) {
            nextDate++;
        }
        return nextDateStart() == at ? dates.get(nextDate) : null;
    }

    private int nextNameStart() {
        return nextName < names.size() ? names.get(nextName).span().start() : Integer.MAX_VALUE;
    }

    private int nextDateStart() {
        return nextDate < dates.size() ? dates.get(nextDate).span().start() : Integer.MAX_VALUE;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2011', '-');
    }

    private static <T extends Suggestion> List<T> outermost(List<T> all) {
        var sorted = new ArrayList<>(all);
        sorted.sort((a, b) -> a.span().start() != b.span().start()
                ? Integer.compare(a.span().start(), b.span().start())
                : Integer.compare(b.span().end(), a.span().end()));
        var outer = new ArrayList<T>();
        int end = 0;
        for (var one : sorted) {
            if (one.span().start() >= end) {
                outer.add(one);
                end = one.span().end();
            }
        }
        return outer;
    }
}
