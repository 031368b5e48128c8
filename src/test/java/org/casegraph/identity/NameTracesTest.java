package org.casegraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casegraph.identity.NameTraces.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is named in a text is found however the name is written. */
class NameTracesTest {

    private static final NameTraces AIGUL =
            new NameTraces(List.of("Aigul Serikbayeva", "Айгуль Серикбаева", "Айгүл Серікбаева"));
    private static final NameTraces LEILA = new NameTraces(List.of("ليلى حداد", "Leïla Haddad"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yesterday Aigul Serikbayeva spoke.|Yesterday █████████████████ spoke.",
                "Yesterday SERIKBAYEVA, Aigul spoke.|Yesterday ██████████████████ spoke.",
                "It was said by A. Serikbayeva there.|It was said by ██████████████ there.",
                "Вчера Айгуль Серикбаевой угрожали.|Вчера ██████████████████ угрожали.",
                "О Серикбаевой Айгуль писали.|О ██████████████████ писали.",
                "Aygul Serikbaeva wrote.|████████████████ wrote.",
                "Aigül Serikbayeva's brother|█████████████████'s brother",
            })
    void wholeNamesAreFoundInAnyWriting(String text, String masked) {
        assertThat(AIGUL.masked(text, Reach.WHOLE_NAMES, List.of())).isEqualTo(masked);
    }

    @Test
    void namesInScriptsWithoutCapitalsAreFound() {
        assertThat(LEILA.masked("قالت ليلى حداد إن", Reach.WHOLE_NAMES, List.of()))
                .isEqualTo("قالت █████████ إن");
        assertThat(LEILA.masked("وليلى حداد", Reach.WHOLE_NAMES, List.of())).isEqualTo("و█████████");
        assertThat(new NameTraces(List.of("王小明")).masked("昨天王小明说", Reach.WHOLE_NAMES, List.of()))
                .isEqualTo("昨天███说");
    }

    @Test
    void singleWordsAreFoundWhereTheTextIsAboutHer() {
        var text = "Serikbayeva was asked. Aigul said no. Serik left.";

        assertThat(AIGUL.masked(text, Reach.WHOLE_NAMES, List.of())).isEqualTo(text);
        assertThat(AIGUL.masked(text, Reach.SINGLE_WORDS, List.of()))
                .isEqualTo("███████████ was asked. █████ said no. Serik left.");
        assertThat(AIGUL.masked("letter-of-serikbayeva.pdf", Reach.ANY_CASE, List.of()))
                .isEqualTo("letter-of-███████████.pdf");
    }

    @Test
    void whatOthersAreCalledAsWellStays() {
        var ruiz = new NameTraces(List.of("Ana Ruiz"));
        var text = "Ana Ruiz and Bruno Ruiz came; Ruiz spoke, and Ana.";

        assertThat(ruiz.masked(text, Reach.SINGLE_WORDS, List.of("Bruno Ruiz")))
                .isEqualTo("████████ and Bruno Ruiz came; Ruiz spoke, and ███.");
    }

    @Test
    void aWordThatMerelyBeginsAlikeIsNotHers() {
        var traces = new NameTraces(List.of("Ivan Petrov"));

        assertThat(traces.masked("Ivanov and Petrosyan met Ivan.", Reach.SINGLE_WORDS, List.of()))
                .isEqualTo("Ivanov and Petrosyan met ████.");
    }
}
