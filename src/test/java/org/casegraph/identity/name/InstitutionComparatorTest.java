package org.casegraph.identity.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.casegraph.identity.name.InstitutionComparison.Succession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionComparatorTest {

    private static final InstitutionComparator NAMES = InstitutionComparator.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Верховный суд Республики Казахстан          | Supreme Court of Kazakhstan
                    Қазақстан Республикасының Жоғарғы Соты      | Supreme Court of the Republic of Kazakhstan
                    Карагандинский городской суд                | Karaganda City Court
                    Медеуский районный суд г. Алматы            | Medeu District Court of Almaty
                    Департамент полиции города Караганды        | Karaganda Police Department
                    МВД РК                                      | Ministry of Internal Affairs of the Republic of Kazakhstan
                    Генеральная прокуратура Республики Беларусь | Prosecutor General's Office of Belarus
                    Tribunal Supremo de España                  | Supreme Court of Spain
                    Cour suprême du Sénégal                     | Supreme Court of Senegal
                    T.C. Adalet Bakanlığı                       | Turkish Ministry of Justice
                    СИЗО-1 Караганда                            | Следственный изолятор №1, Караганда
                    ЕСПЧ                                        | European Court of Human Rights
                    Комитет ООН против пыток                    | UN Committee against Torture
                    ТОО "Жарык Тас"                             | Zharyk Tas LLP
                    A.B.C. Company                              | ABC Co.
                    Fiscalía General de la República            | FGR
                    """)
    void takesOneBodyInTwoLanguagesForOne(String one, String other) {
        var comparison = NAMES.compare(one, other);

        assertThat(comparison.score()).as(comparison.sentence()).isGreaterThanOrEqualTo(Band.POSSIBLE.from());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Карагандинский городской суд       | Astana City Court
                    Медеуский районный суд г. Алматы   | Almaty City Court
                    Supreme Court                      | Constitutional Court
                    Ministry of Justice                | Ministry of Finance
                    Ministry of Justice of Turkey      | Министерство юстиции Республики Казахстан
                    МВД России                         | МВД РК
                    СИЗО-1 Караганда                   | СИЗО-2 Караганда
                    School No. 5, Karaganda            | School No. 15, Karaganda
                    ТОО "Жарык"                        | ТОО "Жарык Тас"
                    Bostandyk District Court           | Бостандыкский районный отдел полиции
                    City Court                         | Karaganda City Court
                    Court                              | Court
                    """)
    void keepsTwoBodiesApart(String one, String other) {
        var comparison = NAMES.compare(one, other);

        assertThat(comparison.score()).as(comparison.sentence()).isLessThan(Band.POSSIBLE.from());
    }

    @Test
    void takesARenamedBodyForAnother() {
        var comparison = NAMES.compare("Fiscalía General de la República", "Procuraduría General de la República");

        assertThat(comparison.band()).isEqualTo(Band.NONE);
        assertThat(comparison.succession()).isEqualTo(Succession.ONE_FOLLOWS_OTHER);
        assertThat(comparison.sentence())
                .isEqualTo("Fiscalía General de la República came after Procuraduría General de la República (0.50).");
    }

    @Test
    void saysWhichPlacesDiffer() {
        assertThat(NAMES.compare("Карагандинский городской суд", "Astana City Court")
                        .sentence())
                .isEqualTo("The same: суд / Court, городской / City; against it: Карагандинский, Astana (0.50).");
    }

    @Test
    void givesOneBodyAKeyInCommon() {
        var one = NAMES.keys(NAMES.read("Карагандинский городской суд"));

        assertThat(one).containsAnyElementsOf(NAMES.keys(NAMES.read("Karaganda City Court")));
        assertThat(NAMES.keys(NAMES.read("ФСБ")))
                .containsAnyElementsOf(NAMES.keys(NAMES.read("Federal Security Service of the Russian Federation")));
    }

    @Test
    void readsWhateverStandsThere() {
        for (var name : new String[] {"", " ", "-", "№", ".", "1", "a", "🙂", "суд ".repeat(500)}) {
            assertThat(NAMES.compare(name, "Karaganda City Court").score()).isBetween(0.0, 0.75);
            assertThat(NAMES.keys(NAMES.read(name))).isNotNull();
        }
    }
}
