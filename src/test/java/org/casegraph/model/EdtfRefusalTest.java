package org.casegraph.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfRefusalTest {

    @Test
    void repeatsTheTextSaysWhatIsWrongAndWhatIsAccepted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FuzzyDate.parse("2017-13"))
                .withMessage("'2017-13' is no date: the month is 13;"
                        + " write EDTF such as 2017-11, 2004~ or 2009/2017-10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''               | a date is missing
            ' '              | there is a space in it
            '2017 '          | there is a space in it
            June 2017        | there is a space in it
            yesterday        | it is not a year, a year and month, or a whole date
            Tuesday          | it is not a year, a year and month, or a whole date
            2017-00          | the month is 00
            2017-20          | the month is 20
            2017-25          | the month is 25
            2017-02-30       | February 2017 has no day 30
            2017-02-29       | February 2017 has no day 29
            2017-06-00       | June 2017 has no day 00
            2017-21-03       | a season has no days
            2017-6           | month and day have two digits
            2017-6-12        | month and day have two digits
            2017-06-1        | month and day have two digits
            20170612         | the hyphens are missing, as in 2017-06-12
            12.06.2017       | the year comes first, as in 2017-06-12
            12-06-2017       | the year comes first, as in 2017-06-12
            12/06/2017       | the year comes first in each
            201              | a year has four digits
            12345            | a year of more than four digits is written with Y before it
            -0000            | the year 0 has no sign
            Y2004            | Y is for years of more than four digits
            Y0170000002      | Y is for years of more than four digits
            Y-17E7           | a long year is written with all its digits
            Y9999999999      | a year has nine digits at most
            Y999999999       | years go up to 999999000
            XXXX             | X stands for the last digit of a year, or for the last two
            2XXX             | X stands for the last digit of a year, or for the last two
            20X7             | X stands for the last digit of a year, or for the last two
            XXXX-12-XX       | X stands for the last digit of a year, or for the last two
            201X-06          | a year with X has no month
            2004-1X          | a month that is not specified is XX
            2004-06-1X       | a day that is not specified is XX
            2004-XX-11       | a day needs its month
            201x             | an unspecified digit is a capital X
            ?2004            | one of ? ~ % stands at the end of a date, and nowhere else
            2004?-06         | one of ? ~ % stands at the end of a date, and nowhere else
            2004?~           | one of ? ~ % stands at the end of a date, and nowhere else
            2017-06-12T      | a time of day is written as in 2017-06-12T18:30:00
            2017-06-12T18:30 | a time of day is written as in 2017-06-12T18:30:00
            2017-06-12T24:00:00        | a time of day is written as in 2017-06-12T18:30:00
            2017-06-12T18:30:00+25     | a time of day is written as in 2017-06-12T18:30:00
            2017-06T18:30:00           | a time of day stands with a whole date
            2017-06-12~T18:30:00       | a time of day stands with a whole date
            2017-06-12T18:30:00/2018   | a time of day stands only with a single date
            P1Y              | a duration is not read
            2017/P1Y         | a duration is not read
            /                | it says neither when it began nor when it ended
            ../              | it says neither when it began nor when it ended
            /..              | it says neither when it began nor when it ended
            2017/2009        | it begins after it ends
            2017-11/2017-10  | it begins after it ends
            2009/2010/2011   | an interval has one / between its two ends
            2009/2017-13     | the month is 13
            2004..2006       | a range stands in brackets, as in [2004..2006]
            [2004..2006      | a set that begins with [ ends with ]
            [2004]/2006      | a set that begins with [ ends with ]
            []               | a date is missing
            [2004,]          | a date is missing
            [..]             | the set names no date
            [2004,..2006]    | .. without a date stands only at the beginning or the end of a set
            [2004..,2006]    | .. without a date stands only at the beginning or the end of a set
            [2006..2004]     | it begins after it ends
            [2004/2006]      | an interval does not stand in a set
            '[2004, 2006]'   | there is a space in it
            '{2004,2006}'    | a set in { } stands for several times; each is a statement of its own
            """)
    void refuses(String edtf, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FuzzyDate.parse(edtf))
                .withMessageStartingWith("'" + edtf + "' is no date: ")
                .withMessageContaining(why)
                .withMessageEndingWith("; write EDTF such as 2017-11, 2004~ or 2009/2017-10");
    }

    @Test
    void refusesDigitsOfOtherScripts() {
        assertThatIllegalArgumentException().isThrownBy(() -> FuzzyDate.parse("٢٠١٧"));
    }

    @Test
    void shortensALongTextInTheMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FuzzyDate.parse("2017".repeat(50_000)))
                .withMessageStartingWith("'" + "2017".repeat(15) + "…' is no date");
    }

    @Test
    void refusesBoundsThatNoTimeHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FuzzyDate.ofBounds("2017", 5L, 4L, null, null, FuzzyDate.Basis.STATED, null))
                .withMessageContaining("began 1970-01-06 to 1970-01-05");
    }
}
