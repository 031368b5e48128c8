package org.casegraph.xref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casegraph.model.FuzzyDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticularsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            1961-05-02              | 1961-05-02
            1961-05-02T00:00:00Z    | 1961-05-02
            1961/5/2                | 1961-05-02
            02.05.1961              | 1961-05-02
            2.5.1961 г.             | 1961
            25/05/1961              | 1961-05-25
            05/25/1961              | 1961-05-25
            02/05/1961              | [1961-05-02,1961-02-05]
            2 мая 1961              | 1961
            circa 1961              | 1961
            1961~                   | 1961~
            31.02.1961              |
            unknown                 |
            1961-05-02;1962         | 1961-05-02 1962
            1961 or 1962            | 1961 1962
            """)
    void readsBirthsAsListsWriteThem(String written, String edtf) {
        var read = Births.of(List.of(written)).stream().map(FuzzyDate::edtf).toList();

        assertThat(String.join(" ", read)).isEqualTo(edtf == null ? "" : edtf);
    }

    @Test
    void tellsCountriesByCodesAndNames() {
        assertThat(Countries.of(List.of("kz;RUS", "Казахстан", "Ukraine / France", "Atlantis")))
                .containsExactly("Kazakhstan", "Russia", "Ukraine", "France");
    }

    @Test
    void tellsGendersByWords() {
        assertThat(Genders.of(List.of("Male"))).isEqualTo(Genders.of(List.of("муж.")));
        assertThat(Genders.of(List.of("F"))).isEqualTo(Genders.of(List.of("әйел")));
        assertThat(Genders.of(List.of("?"))).isEmpty();
    }
}
