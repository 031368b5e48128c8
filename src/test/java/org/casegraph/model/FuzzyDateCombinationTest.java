package org.casegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.casegraph.model.FuzzyDate.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyDateCombinationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2017         | 2017-06      | 2017-06
            2017         | 2017?        | 2017
            2017~        | 2017         | 2017
            2004~        | 2005~        | [2004..2005]
            2004~        | 2005-06~     | 2005-06~
            2016-12~     | 2017         | 2017-01
            ../2017      | 2009/..      | 2009/2017
            2009/..      | 2009/2017    | 2009/2017
            [..2017]     | [2017-06..]  | [2017-06..2017-12]
            [2009..]     | 2009/..      | 2009/..
            201X         | 2015/2017-10 | 2015/2017-10
            """)
    void meetIsWhatBothAllow(String one, String other, String both) {
        var met = FuzzyDate.parse(one).meet(FuzzyDate.parse(other));

        assertThat(met).hasValueSatisfying(date -> assertThat(date.edtf()).isEqualTo(both));
    }

    @ParameterizedTest
    @CsvSource({"2017,2018", "2017-06-12,2017-06-13", "2009/2017,2012", "2009/..,../2008", "2004~,2006"})
    void differentTimesDoNotMeet(String one, String other) {
        assertThat(FuzzyDate.parse(one).isCompatibleWith(FuzzyDate.parse(other)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2017       | 2017-06    | 2017
            2016       | 2018       | [2016..2018]
            2016?      | 2018       | [2016?..2018?]
            2016-07    | 2018-02    | [2016-07..2018-02]
            2016       | 2018-02    | [2016-01..2018-02]
            2017-06-12 | 2017-07    | [2017-06-12..2017-07-31]
            2009/2016  | 2009/2018  | [2009..2018]
            2009/..    | 2009/2017  | 2009/..
            ../2017    | 2009/2017  | ../2017
            ../2016    | 2009/2018  | [..2018]
            2009/..    | ../2008    | ../..
            [2000..2004] | [2005..2009] | 200X
            Y12000     | 2004-06    | [2004-06..Y12000]
            """)
    void hullCoversBoth(String one, String other, String either) {
        assertThat(FuzzyDate.parse(one).hull(FuzzyDate.parse(other)).edtf()).isEqualTo(either);
    }

    @Test
    void whatIsWorkedOutFromTwoSaysSo() {
        var stated = FuzzyDate.parse("2017-06", Basis.STATED, null);
        var published = FuzzyDate.parse("2017", Basis.PUBLICATION, "today");

        assertThat(stated.meet(published)).contains(stated);
        assertThat(stated.hull(published)).isEqualTo(published);
        assertThat(stated.hull(FuzzyDate.parse("2018")).basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void boundsAreNarrowerThanTheTextWhereEdtfCannotWriteThem() {
        var met = FuzzyDate.parse("2009~/2017")
                .meet(FuzzyDate.parse("2010~/2017-10~"))
                .orElseThrow();

        assertThat(met.edtf()).isEqualTo("2010~/2017-10~");
        assertThat(met.earliestStart()).isEqualTo("2009-01-01");
        assertThat(met.latestStart()).isEqualTo("2010-12-31");
        assertThat(met.earliestEnd()).isEqualTo("2017-09-01");
        assertThat(met.latestEnd()).isEqualTo("2017-11-30");
    }

    @Test
    void preciseDateRefinesAVagueOne() {
        var year = FuzzyDate.parse("2017");

        assertThat(FuzzyDate.parse("2017-06").refines(year)).isTrue();
        assertThat(year.refines(FuzzyDate.parse("2017-06"))).isFalse();
        assertThat(year.refines(FuzzyDate.parse("2017?"))).isFalse();
        assertThat(year.refines(FuzzyDate.parse("2018"))).isFalse();
    }
}
