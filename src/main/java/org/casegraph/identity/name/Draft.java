package org.casegraph.identity.name;

import org.casegraph.identity.name.Splitter.Piece;
import org.jspecify.annotations.Nullable;

/** A word while its name is being read. */
final class Draft {

    final Piece piece;
    String shown;
    String ascii;
    Part part = Part.NAME;

    @Nullable
    String father;

    Gender gender = Gender.UNKNOWN;
    boolean inCase;
    int of;
    String language = Readings.ANY;
    boolean exact;
    int generation;

    /** As it stands in the name, where it is one word of it. */
    String bare() {
        return shown.equals(piece.shown()) ? piece.bare() : ascii;
    }

    Draft(Piece piece) {
        this.piece = piece;
        this.shown = piece.shown();
        this.ascii = piece.ascii();
    }
}
