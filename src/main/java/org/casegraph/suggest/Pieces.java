package org.casegraph.suggest;

import java.util.ArrayList;
import java.util.List;
import org.casegraph.text.Sentences;
import org.casegraph.text.Span;

/** The sentences of a text. What goes on for pages without an end is no sentence, and is read in pieces. */
final class Pieces {

    private static final int LONGEST = 4_000;

    private Pieces() {}

    static List<Span> of(String masked) {
        var pieces = new ArrayList<Span>();
        for (var sentence : Sentences.of(masked)) {
            int start = sentence.start();
            while (sentence.end() - start > LONGEST) {
                int end = end(masked, start);
                pieces.add(new Span(start, end));
                start = end;
            }
            pieces.add(new Span(start, sentence.end()));
        }
        return pieces;
    }

    private static int end(String text, int start) {
        int end = start + LONGEST;
        for (int at = end; at > start + LONGEST / 2; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }
}
