package org.casegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeInWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2017-06-12             | on 12 June 2017
            2017-06-12T18:30:00Z   | on 12 June 2017
            2017-06                | in June 2017
            2004                   | in 2004
            2001-21                | in spring 2001
            2017-24                | in winter 2017
            201X                   | in the 2010s
            20XX                   | in the years 2000 to 2099
            2004-XX                | in a month of 2004
            2004-07-XX             | on a day in July 2004
            2004-XX-XX             | on a day in 2004
            Y170000002             | in 170000002
            0044                   | in 44 AD
            -0043-03-15            | on 15 March 44 BC
            0000                   | in 1 BC
            -000X                  | in the years 10 BC to 1 BC
            2004~                  | around 2004
            2017-06-12~            | around 12 June 2017
            2001-21~               | around spring 2001
            201X~                  | around the 2010s
            2004-07-XX~            | on a day around July 2004
            1998?                  | perhaps in 1998
            2017-06-12?            | perhaps on 12 June 2017
            1998%                  | perhaps around 1998
            2009/2017-10           | from 2009 to October 2017
            2017-06-12/2017-07-01  | from 12 June 2017 to 1 July 2017
            2004~/2006?            | from around 2004 to perhaps 2006
            2004-06-XX/2004-07-03  | from a day in June 2004 to 3 July 2004
            2009/..                | since 2009
            2009%/..               | since perhaps around 2009
            ../2017                | until 2017
            2009/                  | from 2009 to an unknown date
            /2017                  | from an unknown date to 2017
            ../..                  | at any time
            [..2017]               | before 2018
            [..2017-12]            | before January 2018
            [..2017-06-11]         | before 12 June 2017
            [2018..]               | after 2017
            [2017-07-01..]         | after 30 June 2017
            [..2017~]              | around 2017 or earlier
            [2001-21..]            | in spring 2001 or later
            [2004..2006]           | between 2004 and 2006
            [2004~..2006]          | between around 2004 and 2006
            [2017]                 | in 2017
            [2015,2017-06]         | in 2015 or in June 2017
            [1667,1668,1670..1672] | in 1667, in 1668 or between 1670 and 1672
            """)
    void saysTheTimeInASentence(String edtf, String words) {
        assertThat(FuzzyDate.parse(edtf).inWords()).isEqualTo(words);
    }
}
