package org.casegraph.export.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a line. */
sealed interface Piece {

    /** How words stand out. */
    enum Style {
        PLAIN,
        STRONG,
        ASIDE,
        CODE
    }

    /**
     * Some words.
     *
     * @param language a tag of BCP 47, null for the language of the paper
     */
    record Words(String text, @Nullable String language, Style style) implements Piece {

        public Words {
            text = Visible.of(text);
        }
    }

    /** The numbers of notes, at least one. */
    record Marks(List<Integer> numbers) implements Piece {

        public Marks {
            numbers = List.copyOf(numbers);
        }
    }

    /** Words that lead to another place of the paper. */
    record Reference(String text, String anchor) implements Piece {}

    /** A line begins anew within a cell. */
    record Break() implements Piece {}
}
