package org.casegraph.export.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.casegraph.model.FuzzyDate;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What dossiers say by themselves. */
class WordsTest {

    private final Words english = Words.in("en").orElseThrow();
    private final Words russian = Words.in("ru").orElseThrow();

    /** A relation that tests alone declare, to see that one line is enough. */
    private static final String OF_THE_TESTS = "tie.MENTOR_OF";

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(russian.all().keySet()).containsAll(english.all().keySet());
        assertThat(Words.in("xx")).isEmpty();
    }

    @Test
    void knowsEveryWordOfTheVocabularyInRussian() {
        var vocabulary = Coding.VOCABULARY;
        var keys = Stream.of(
                        vocabulary.actKinds().keySet().stream().map(id -> "act." + id),
                        vocabulary.roles().keySet().stream().map(id -> "role." + id),
                        vocabulary.relations().keySet().stream().map(id -> "tie." + id),
                        vocabulary.institutionTypes().keySet().stream().map(id -> "institution." + id),
                        vocabulary.properties().keySet().stream().map(id -> "property." + id))
                .flatMap(each -> each);

        assertThat(keys.filter(key -> !key.equals(OF_THE_TESTS))).allMatch(russian::has);
    }

    @Test
    void namesOnlyWordsOfTheVocabularyInTheChecklist() {
        Checklist.read().elements().forEach((id, element) -> {
            assertThat(english.has("wgad." + id)).as(id).isTrue();
            assertThat(Coding.VOCABULARY.actKinds().keySet()).containsAll(element.words());
            assertThat(Coding.VOCABULARY.properties().keySet()).containsAll(element.wanted());
        });
    }

    @Test
    void countsAsTheLanguageDoes() {
        assertThat(russian.count("acts", 21)).isEqualTo("21 событие");
        assertThat(russian.count("acts", 3)).isEqualTo("3 события");
        assertThat(russian.count("acts", 11)).isEqualTo("11 событий");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-03, 3 мая 2021 г.",
        "2021-05, май 2021 г.",
        "2004~, около: 2004 г.",
        "2004?, 'возможно, 2004 г.'",
        "../2021, до: 2021 г.",
        "2009/.., начиная с: 2009 г.",
        "2009/2017-10, 2009 г. – октябрь 2017 г.",
        "[2021-05-03..2021-05-05], между: 3 мая 2021 г. – 5 мая 2021 г.",
        "2021-21, 2021-21"
    })
    void saysTimesInRussian(String edtf, String said) {
        assertThat(russian.moments().said(FuzzyDate.parse(edtf))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"لیلا, ﻟﯿﻼ", "گپ, ﮔﭗ", "ثبت, ﺛﺒﺖ", "آزادی, ﺁﺯﺍﺩﯼ", "Ana, Ana"})
    void joinsArabicLetters(String letters, String joined) {
        assertThat(Joining.joined(letters)).isEqualTo(joined);
    }

    @Test
    void writesInLatinLettersWhatNoFontHas() {
        var typefaces = new Typefaces();

        assertThat(typefaces.written("Лейла, თამარ, Ναυσικά, ሰላም, שלום")).isEqualTo("Лейла, თამარ, Ναυσικά, ሰላም, שלום");
        assertThat(typefaces.written("by 张伟民 here")).isEqualTo("by ‹zhāng wěi mín› here");
        assertThat(typefaces.written("a \uD83D\uDE00 b")).isEqualTo("a [U+1F600] b");
    }
}
