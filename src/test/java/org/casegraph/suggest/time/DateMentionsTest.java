package org.casegraph.suggest.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casegraph.model.FuzzyDate.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateMentionsTest {

    private static final DateMentions DATES = new DateMentions();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on 12 March 2019 she|2019-03-12",
                "on 12th March, 2019 she|2019-03-12",
                "on the 12th of March 2019 she|2019-03-12",
                "on this 20th day of February 2020|2020-02-20",
                "on March 12, 2019, she|2019-03-12",
                "on Mar. 12, 2019, she|2019-03-12",
                "on 1 Sept. 2019 she|2019-09-01",
                "in March 2019 she|2019-03",
                "in early March, 2019 she|2019-03",
                "since 2009 she|2009",
                "around 2004 she|2004~",
                "in the 1990s she|199X",
                "in spring 2019 she|2019-21",
                "from 3-9 May 2020 she|2020-05-03/2020-05-09",
                "on 11 and 12 May 2020 she|2020-05-11/2020-05-12",
                "(2009–2017)|2009/2017",
                "March 2019 – June 2020|2019-03/2020-06",
                "on 2019-03-12 she|2019-03-12",
                "on 12.03.2019 she|2019-03-12",
                "on 12/03/2019 she|[2019-03-12,2019-12-03]",
                "on 25/03/2019 she|2019-03-25",
                "le 12 mars 2019|2019-03-12",
                "el 12 de marzo de 2019|2019-03-12",
                "am 12. März 2019|2019-03-12",
                "12 марта 2019 года|2019-03-12",
                "2019 жылғы 12 наурызда|2019-03-12",
                "2019年3月12日|2019-03-12",
            })
    void readsATimeNoMoreCloselyThanItIsSaid(String text, String edtf) {
        assertThat(edtf(text)).containsExactly(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019 people were held",
                "he may 12 times have",
                "they march on",
                "Resolution 2020 says",
                "Application no. 2014/12",
                "section 2011 of it",
                "Call +49 30 2019 2020 now",
                "on 31 February 2019x",
                "He was 13 years ago a boy",
                "Law No. 5 of 2019 says",
            })
    void leavesNumbersThatAreNoTimes(String text) {
        assertThat(edtf(text)).isEmpty();
    }

    @Test
    void countsBackFromTheDateOfTheDocument() {
        var text = "Tolmek, 19 October 2017\n\nIt was committed 13 years ago. She left last year. He wrote in June.";

        assertThat(DATES.in(text))
                .extracting(date -> date.date().edtf(), date -> date.date().basis(), date -> date.date()
                        .anchor())
                .contains(
                        org.assertj.core.groups.Tuple.tuple("2004~", Basis.RELATIVE, "13 years ago"),
                        org.assertj.core.groups.Tuple.tuple("2016", Basis.RELATIVE, "last year"),
                        org.assertj.core.groups.Tuple.tuple("2017-06", Basis.INFERRED, "June"));
    }

    @Test
    void takesTheYearOfADayFromTheDateBefore() {
        assertThat(edtf("She was held on 22 February 2021. On 1 March she was moved."))
                .containsExactly("2021-02-22", "2021-03-01");
    }

    private static List<String> edtf(String text) {
        return DATES.in(text).stream().map(date -> date.date().edtf()).toList();
    }
}
