package org.casegraph.export.dossier;

import java.util.ArrayList;
import java.util.List;
import org.casegraph.export.dossier.Piece.Style;
import org.jspecify.annotations.Nullable;

/** A paragraph, an item of a list or a cell of a table, put together piece by piece. */
final class Line {

    private final List<Piece> pieces = new ArrayList<>();

    static Line of(String words) {
        return new Line().say(words);
    }

    /** Words in the language of the paper. */
    Line say(String words) {
        return add(words, null, Style.PLAIN);
    }

    Line strong(String words) {
        return add(words, null, Style.STRONG);
    }

    Line aside(String words) {
        return add(words, null, Style.ASIDE);
    }

    Line code(String words) {
        return add(words, null, Style.CODE);
    }

    /** Words of others: names, titles, sentences of sources, in whatever language they are. */
    Line quote(String words) {
        return add(words, Tongue.of(words), Style.PLAIN);
    }

    /** The same as a heading of its cell. */
    Line strongQuote(String words) {
        return add(words, Tongue.of(words), Style.STRONG);
    }

    /** Sentences that are only made in English. */
    Line english(String words) {
        return add(words, "en", Style.PLAIN);
    }

    Line mark(List<Integer> numbers) {
        if (!numbers.isEmpty()) {
            pieces.add(new Piece.Marks(numbers));
        }
        return this;
    }

    Line refer(String words, String anchor) {
        pieces.add(new Piece.Reference(words, anchor));
        return this;
    }

    Line anew() {
        if (!pieces.isEmpty()) {
            pieces.add(new Piece.Break());
        }
        return this;
    }

    Line and(Line other) {
        pieces.addAll(other.pieces);
        return this;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    private Line add(String words, @Nullable String language, Style style) {
        if (!words.isEmpty()) {
            pieces.add(new Piece.Words(words, language, style));
        }
        return this;
    }
}
