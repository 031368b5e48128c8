package org.casegraph.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.casegraph.suggest.mention.Mentions;
import org.casegraph.suggest.time.DateMentions;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text of a million characters takes time in proportion, whatever stands in it. */
class HostileTextTest {

    private static final int LENGTH = 1_000_000;
    private static final Mentions MENTIONS = new Mentions();
    private static final DateMentions DATES = new DateMentions();

    static Stream<String> pieces() {
        return Stream.of(
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
                "\n",
                "a-\n",
                "( ",
                "A. ",
                "\u00AD",
                "é\u0301",
                "Ада Лорман ",
                "суд «",
                "http://",
                "Ministry of Justice, Health and ",
                "No. ",
                "U ",
                "\"",
                "' ");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    @Timeout(60)
    void takesTimeInProportion(String piece) {
        var half = piece.repeat(LENGTH / 2 / piece.length());

        var one = time(half);
        var two = time(half + half);

        assertThat(two).isLessThan(one.multipliedBy(6).plusSeconds(1));
    }

    private static Duration time(String text) {
        long start = System.nanoTime();
        assertThat(MENTIONS.in(text)).isNotNull();
        assertThat(DATES.in(text)).isNotNull();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
