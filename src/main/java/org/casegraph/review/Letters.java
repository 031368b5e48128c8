package org.casegraph.review;

import java.text.Normalizer;
import java.util.Locale;
import org.casegraph.text.Span;

/** The letters and digits of a text, whatever its layout: line breaks, hyphens, marks and case are left out. */
final class Letters {

    /** So many on either side tell a place from others with the same words. */
    private static final int AROUND = 24;

    /** Nothing but layout is longer than this. */
    private static final int FARTHEST = 400;

    private Letters() {}

    static String of(Span span, String text) {
        return plain(text.substring(span.start(), span.end()));
    }

    static String before(Span span, String text) {
        int from = span.start();
        int found = 0;
        while (from > 0 && found < AROUND && span.start() - from < FARTHEST) {
            int point = text.codePointBefore(from);
            from -= Character.charCount(point);
            found += Character.isLetterOrDigit(point) ? 1 : 0;
        }
        return plain(text.substring(from, span.start()));
    }

    static String after(Span span, String text) {
        int to = span.end();
        int found = 0;
        while (to < text.length() && found < AROUND && to - span.end() < FARTHEST) {
            int point = text.codePointAt(to);
            to += Character.charCount(point);
            found += Character.isLetterOrDigit(point) ? 1 : 0;
        }
        return plain(text.substring(span.end(), to));
    }

    static String plain(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var letters = new StringBuilder();
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
