package org.casegraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casegraph.model.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeysTest {

    private final NameKeys keys = NameKeys.create();

    @ParameterizedTest
    @CsvSource({
        "PERSON, Әлия Жақсыбекқызы, Aliya Zhaksybekkyzy",
        "PERSON, Chynghys Dschaksybekow, Шыңғыс Жақсыбеков",
        "INSTITUTION, Генеральная прокуратура, Prosecutor General's Office",
        "PLACE, Тараз, Taraz",
        "CASE, Дело «Әділет», Delo Adilet",
        "GROUP, Абылайулы, ABYLAYULY"
    })
    void writingsOfOneNameShareABlockingKey(EntityKind kind, String one, String other) {
        assertThat(keys.blocking(kind, one)).containsAnyElementsOf(keys.blocking(kind, other));
    }

    @Test
    void everyKeySaysWhatItIsFor() {
        assertThat(keys.of(EntityKind.PERSON, "Dana Sadykova"))
                .doesNotHaveDuplicates()
                .contains("f:dana sadykova")
                .anyMatch(key -> key.startsWith("b:"))
                .allMatch(key -> key.matches("[fb]:.+"));
    }

    @Test
    void wordsAreKeptInLatinLettersAndAsTheySound() {
        assertThat(keys.heard("Дана Садыкова")).isEqualTo("dana TN sadykova STKV STK");
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void writtenTheSameMeetsInScriptsThatAreNotRead(EntityKind kind) {
        for (var name : List.of("ꦱꦸꦮꦂꦤ", "王小明", "محمد علي", "გიორგი", "דוד כהן", "ဒေါ်", "007")) {
            assertThat(keys.of(kind, name)).anyMatch(key -> key.startsWith("f:"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "🙂", "\u202E\u200B", "'", "\uD800"})
    void nothingIsKeptWhereThereIsNoLetter(String name) {
        assertThat(keys.of(EntityKind.PERSON, name)).isEmpty();
        assertThat(keys.of(EntityKind.PLACE, name)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void keysOfLongNamesStayShortAndApart(EntityKind kind) {
        var one = keys.of(kind, "Sarsen ".repeat(5_000) + "One");
        var other = keys.of(kind, "Sarsen ".repeat(5_000) + "Two");

        assertThat(one).hasSizeLessThan(200).allMatch(key -> key.length() < 400);
        assertThat(one.getFirst()).isNotEqualTo(other.getFirst());
    }

    @Test
    void zeroWidthLettersChangeNothing() {
        assertThat(keys.of(EntityKind.PERSON, "Da\u200Bna Sady\u00ADkova"))
                .isEqualTo(keys.of(EntityKind.PERSON, "Dana Sadykova"));
    }
}
