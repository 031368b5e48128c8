package org.casegraph.identity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casegraph.identity.name.NameFinder.Sought;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where in a text somebody is named; brackets stand around what is found. */
class NameFinderTest {

    private static final NameFinder ZARINA = finder("Zarina Tulegenova", "Зарина Тулегенова");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Zarina Tulegenova] was held.",
                "They let [Zarina] go.",
                "“[Tulegenova]”, he said.",
                "[TULEGENOVA Zarina] and others",
                "the letter of [Z. Tulegenova] and her lawyer",
                "[Tulegenova Z.A.] came",
                "[Zarina Askarovna Tulegenova] came",
                "[Tulegenova]'s house, [Zarina]’s letter",
                "[Зарину Тулегенову] задержали",
                "письмо [Зарины Тулегеновой] и её мужа",
                "с [З. Тулегеновой] говорили",
                "[Тулегеновой] отказали",
                "[Зарина Төлегенова] туралы",
                "[Zarina Tölegenova] was there",
                "[ZARINA  TULEGENOVA]",
                "[zarina_tulegenova].pdf",
                "([Zarina\nTulegenova])"
            })
    void findsTheNameInEveryForm(String marked) {
        assertThat(marked(ZARINA, marked.replaceAll("[\\[\\]]", ""))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zarema Talipova was held.",
                "The tule grows at the lake.",
                "Nobody was named on 12 March 2019; the court of Almaty said nothing.",
                "Никто не был назван.",
                "person-0123456789abcdef",
                ""
            })
    void leavesOtherWordsAlone(String text) {
        assertThat(ZARINA.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Yusuf Karimov   | [Юсуфу Каримову]
                    Павел Гусев     | [Павла Гусева] видели, [Павлу] писали
                    Pavel Gusev     | с [Павлом Гусевым] и [Гусевой]
                    Marat Serikbay  | [Мараттың] үйі, [Серікбайға] хат
                    محمد العتيبي    | قال [محمد العتيبي] إنه
                    王小明            | 他们找到了[王小明]。
                    김민수            | [김민수는] 말했다
                    Ján Novák       | o [Novákovi] a [Janovi Novákovi]
                    """)
    void findsItInScriptsAndCases(String name, String marked) {
        assertThat(marked(finder(name), marked.replaceAll("[\\[\\]]", ""))).isEqualTo(marked);
    }

    @Test
    void leavesTheNamesOfKinToThem() {
        var finder = NameFinder.of(
                List.of(new Sought("her", true, List.of("Zarina Tulegenova"), List.of())),
                List.of("Timur Tulegenov", "Zarina Omarova"));

        assertThat(marked(finder, "Timur Tulegenov, brother of Tulegenova; Zarina Omarova and Zarina"))
                .isEqualTo("Timur Tulegenov, brother of [Tulegenova]; Zarina Omarova and [Zarina]");
    }

    @Test
    void findsPhrasesAsAWholeOnly() {
        var finder = NameFinder.of(
                List.of(new Sought("her", true, List.of(), List.of("The lawyer of the family"))), List.of());

        assertThat(marked(finder, "The family spoke to the lawyer of the family; the lawyer left."))
                .isEqualTo("The family spoke to [the lawyer of the family]; the lawyer left.");
    }

    @Test
    void findsBodiesByTheirWholeNamesOnly() {
        var finder = NameFinder.of(
                List.of(new Sought("it", false, List.of("Helping Hands Foundation"), List.of())), List.of());

        assertThat(marked(finder, "The Helping Hands Foundation lent helping hands to a foundation."))
                .isEqualTo("The [Helping Hands Foundation] lent helping hands to a foundation.");
    }

    private static NameFinder finder(String... names) {
        return NameFinder.of(List.of(new Sought("her", true, List.of(names), List.of())), List.of());
    }

    private static String marked(NameFinder finder, String text) {
        var marked = new StringBuilder(text);
        finder.in(text).reversed().forEach(found -> marked.insert(found.end(), "]")
                .insert(found.start(), "["));
        return marked.toString();
    }
}
