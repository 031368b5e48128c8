package org.casegraph.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casegraph.suggest.mention.Mentions;
import org.casegraph.suggest.time.DateMentions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A text that repeats one thing over and over takes no longer than another: nothing grows with the square. */
class HostileTextTest {

    private static final int LENGTH = 1_000_000;
    private static final List<String> PIECES = List.of(
            "A",
            "Aa ",
            "of the ",
            "Court of ",
            "Ada Lorman, ",
            "ADA LORMAN ",
            "Mr ",
            "the X of the Y and the Z ",
            "de la ",
            "[",
            "](",
            "<a ",
            "@a",
            "12-",
            "1/1/",
            "2019 ",
            "12 March ",
            "March – ",
            ".",
            ". ",
            "\n",
            "a-\n",
            "( ",
            "A. ",
            "\u00AD",
            "e\u0301",
            "Ада Лорман ",
            "суд «",
            "http://",
            "Ministry of Justice, Health and ",
            "No. ",
            "U ",
            "\"",
            "' ");

    @Test
    @Timeout(60)
    void readsAMillionHostileCharacters() {
        var text = new StringBuilder();
        for (var piece : PIECES) {
            text.append(piece.repeat(LENGTH / PIECES.size() / piece.length())).append("\n\n");
        }

        assertThat(new Mentions().in(text.toString())).isNotEmpty();
        assertThat(new DateMentions().in(text.toString())).isNotNull();
    }
}
