package org.casegraph.identity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casegraph.identity.name.InventedNames.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairsFileTest {

    @Test
    void readsPairsWithAndWithoutAGroup() {
        var read = PairsFile.of("same\tAida Omarova\tАида Омарова\tscripts\ndifferent\tAida Omarova\tSaule Omarova\n");

        assertThat(read.wrong()).isEmpty();
        assertThat(read.pairs())
                .containsExactly(
                        new Pair("scripts", true, "Aida Omarova", "Аида Омарова"),
                        new Pair("all", false, "Aida Omarova", "Saule Omarova"));
    }

    @Test
    void passesOverMarksCommentsBlankLinesAndAHeader() {
        var read = PairsFile.of("\uFEFF# pairs\r\n\r\nlabel\tname_a\tname_b\r\nsame\tA Li\tAn Li\r\n");

        assertThat(read.wrong()).isEmpty();
        assertThat(read.pairs()).containsExactly(new Pair("all", true, "A Li", "An Li"));
    }

    @Test
    void findsTheColumnsThatAHeaderNames() {
        var read = PairsFile.of("case_group\tname1\tname2\tis_match\nslips\tAn Li\tAnn Li\tfalse");

        assertThat(read.pairs()).containsExactly(new Pair("slips", false, "An Li", "Ann Li"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "TRUE", "Match", "yes", "same ", "positive"})
    void knowsOtherWordsForSame(String word) {
        assertThat(PairsFile.of(word + "\tAn Li\tAnn Li").pairs().getFirst().same())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "false", "No match", "no_match", "non-match", "no", "negative"})
    void knowsOtherWordsForDifferent(String word) {
        assertThat(PairsFile.of(word + "\tAn Li\tAnn Li").pairs().getFirst().same())
                .isFalse();
    }

    @Test
    void tellsWhichLinesAreWrongAndKeepsTheOthers() {
        var read = PairsFile.of("same\tAn Li\tAnn Li\nperhaps\tAn Li\tAnn Li\nsame\tAn Li\ndifferent\tAn Li\t\n");

        assertThat(read.pairs()).hasSize(1);
        assertThat(read.wrong())
                .containsExactly(
                        "Line 2 begins with \"perhaps\" where same or different (or 1 or 0, true or false, match or no"
                                + " match) is expected.",
                        "Line 3 has 2 columns where same or different and two names are expected, with tabs between.",
                        "Line 4 has no name in one of its two columns.");
    }

    @Test
    void countsRightWrongAndMissed() {
        var pairs = List.of(pair(true), pair(true), pair(false), pair(false));
        var figures = new PairFigures(pairs, new double[] {0.95, 0.72, 0.80, 0.10});

        var possible = figures.at(0.75);

        assertThat(possible.precision()).isEqualTo(0.5);
        assertThat(possible.recall()).isEqualTo(0.5);
        assertThat(possible.f1()).isEqualTo(0.5);
        assertThat(figures.best().threshold()).isEqualTo(0.72);
        assertThat(figures.lines()).anyMatch(line -> line.startsWith("same, a "));
    }

    private static Pair pair(boolean same) {
        return new Pair("a", same, "An Li", "Ann Li");
    }
}
