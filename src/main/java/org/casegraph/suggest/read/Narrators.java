package org.casegraph.suggest.read;

import java.util.List;
import org.casegraph.model.EntityKind;
import org.jspecify.annotations.Nullable;

/** Who speaks as "I": whoever gives a name at the beginning, and nobody within what others are quoted with. */
final class Narrators {

    private static final int OPENING = 6;

    private @Nullable Integer narrator;
    private int at;
    private int quotes;

    /** "My name is A", "I, A, …", "I am A". */
    void read(Sentence in) {
        at = 0;
        quotes = 0;
        for (int i = 0; i < OPENING && narrator == null; i++) {
            boolean isGiven = in.plain(i).equals("name")
                    && in.plain(i - 1).equals("my")
                    && in.plain(i + 1).equals("is");
            boolean isSelf = in.plain(i).equals("i")
                    && (in.plain(i + 1).equals(",") || in.plain(i + 1).equals("am"));
            if (isGiven || isSelf) {
                narrator = person(in, i + 2);
            }
        }
    }

    private static @Nullable Integer person(Sentence in, int first) {
        int at = first;
        while (at < first + 3
                && (in.is("titles", at)
                        || in.is("determiners", at)
                        || in.plain(at).equals("."))) {
            at++;
        }
        var name = in.name(at);
        return name != null && name.kind() == EntityKind.PERSON ? name.who() : null;
    }

    /** Whether the narrator speaks of herself there; places have to be asked for from left to right. */
    boolean isSelf(Sentence in, int place) {
        while (at < place) {
            quotes += in.is("quotes", at) ? 1 : 0;
            at++;
        }
        return narrator != null && quotes % 2 == 0 && in.is("self", place);
    }

    Heads who() {
        return narrator == null ? Heads.UNNAMED : Heads.of(List.of(narrator)).resolved();
    }
}
