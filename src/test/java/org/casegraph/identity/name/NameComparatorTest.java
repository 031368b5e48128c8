package org.casegraph.identity.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.casegraph.identity.name.TokenComparison.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparatorTest {

    private static final NameComparator NAMES = NameComparator.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ержан Жұмағалиев        | Yerzhan Zhumagaliyev
                    Ержан Жұмағалиев        | Erjan Jumagaliev
                    Ержан Жумагалиев        | Dzhumagaliyev Yerdzhan
                    Қасым-Болат Дәулетұлы Орманов | Ormanov Kassymbolat
                    Касымболат Орманов      | Kassym-Bolat Ormanov
                    Xәмит Сeргaлиeв         | Hamit Sergaliev
                    Щеглов Юрий             | Youri Chtcheglov
                    Щеглов Юрий             | Jurij Schtscheglow
                    Володимир Шевчук        | Vladimir Shevchuk
                    محمد عبد الكريم          | Mohamed Abdul Karim
                    ΓΕΩΡΓΙΟΣ ΜΠΑΛΑΣΗΣ       | Georgios Balasis
                    ნიკოლოზ ლომიძე           | Nikoloz Lomidze
                    Արամ Սարոյան            | Aram Saroyan
                    김민준                    | Kim Min-jun
                    王建国                    | Wang Jianguo
                    Nguyễn Thị Hoà          | Nguyen Thi Hoa
                    Ayşe Çetinkaya          | Ayse Cetinkaya
                    José Luis Ibáñez Robles | Jose Luis Ibanez
                    Нұрлан Сейіт ұлы Оспанов | Nurlan Seitovich Ospanov
                    Mr Timur Adilov         | Timur Adilov
                    ADILOV, Timur           | Timur Adilov
                    Тимуру Адилову          | Тимур Адилов
                    """)
    void takesOneNameInTwoWritingsForOne(String one, String other) {
        var comparison = NAMES.compare(one, other);

        assertThat(comparison.score()).as(comparison.sentence()).isGreaterThanOrEqualTo(Band.POSSIBLE.from());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Yerzhan Ormanov         | Yerlan Ormanov
                    Serik Ormanov           | Berik Ormanov
                    Marat Ormanov           | Murat Ormanov
                    Serik Ormanov           | Orman Serikov
                    Айгуль Орманова         | Нурлан Орманов
                    Александр Шеглов        | Александра Шеглова
                    Salman bin Karim        | Karim bin Salman
                    Nguyễn Văn An           | Nguyen Van Anh
                    Ivan Pavlovich Sheglov  | Ivan Petrovich Sheglov
                    I. K. Sheglov           | Ivan Petrovich Sheglov
                    Oleksandr Shevchuk      | Volodymyr Oleksandrovych Shevchuk
                    Mr Aigul Seitova        | Ms Aigul Seitova
                    John Robles Jr          | John Robles Sr
                    José Luis Robles        | José Miguel Robles
                    N. N.                   | Nikolai Naumov
                    """)
    void keepsTwoPersonsApart(String one, String other) {
        var comparison = NAMES.compare(one, other);

        assertThat(comparison.score()).as(comparison.sentence()).isLessThan(Band.POSSIBLE.from());
    }

    @Test
    void saysNothingAgainstAPatronymicThatIsLeftOut() {
        var comparison = NAMES.compare("Нұрлан Сейітұлы Оспанов", "Nurlan Ospanov");

        assertThat(comparison.tokens())
                .extracting(TokenComparison::part, TokenComparison::verdict)
                .contains(org.assertj.core.groups.Tuple.tuple(Part.PATRONYMIC, Verdict.ABSENT));
        assertThat(comparison.band()).isEqualTo(Band.LIKELY);
    }

    @Test
    void saysWhichPartContradicts() {
        var comparison = NAMES.compare("Ivan Pavlovich Sheglov", "Ivan Petrovich Sheglov");

        assertThat(comparison.isContradicted()).isTrue();
        assertThat(comparison.sentence())
                .isEqualTo("The same: Ivan, Sheglov; against it: Pavlovich, Petrovich (0.60).");
    }

    @Test
    void seesTheFamilyNameThatTwoShare() {
        assertThat(NAMES.compare("Айгуль Орманова", "Nurlan Ormanov").familyShared())
                .isTrue();
        assertThat(NAMES.compare("Айгуль Орманова", "Nurlan Seitov").familyShared())
                .isFalse();
    }

    @Test
    void doesNotMakeSureOfOneWordOrOfInitials() {
        assertThat(NAMES.compare("Orman", "Орман").band()).isEqualTo(Band.POSSIBLE);
        assertThat(NAMES.compare("T. Adilov", "Timur Adilov").band()).isEqualTo(Band.POSSIBLE);
        assertThat(NAMES.compare("Adilov", "Timur Adilov").band()).isEqualTo(Band.WEAK);
    }

    @Test
    void isTheSameBothWays() {
        var one = NAMES.read("Қасым-Болат Дәулетұлы Орманов");
        var other = NAMES.read("Ormanov Kassymbolat");

        assertThat(NAMES.score(one, other)).isEqualTo(NAMES.score(other, one));
    }

    @Test
    void readsWhateverStandsThere() {
        for (var name :
                new String[] {"", " ", "-", "…", ".", "1", "a", "\u200b", "🙂", "uly", "Mr", "al", "x".repeat(5000)}) {
            assertThat(NAMES.compare(name, "Timur Adilov").score()).isBetween(0.0, 0.75);
        }
    }
}
