package org.casegraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Ada Lorman** and [her _brother_](https://x.example/a(b) \"t\")[^3] wrote.¹",
                "\uFEFF# Title\r\n\r\n> a\u00A0line\u200B with <b>marks</b> & | cells |\f\n- 3 -\n",
                "Lor-\n   man, Aimée-\nLuise; a@b.example, 12,3",
                "[[[](((",
                "](",
                "<",
                "@",
                "\\",
                ""
            })
    void isAsLongAsTheText(String text) {
        assertThat(Mask.of(text)).hasSameSizeAs(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Ada** wrote|Ada wrote",
                "see [the report](https://x.example/y) here|see the report here",
                "he said.12 Then|he said. Then",
                "Mr Lorman1, who|Mr Lorman , who",
                "the Committee’s2 demand|the Committee’s demand",
                "as said[3] and [^4] again|as said and again",
                "No.12 and Art.9 stay|No.12 and Art.9 stay",
                "write to ada@x.example now|write to now",
                "<p>Ada</p>|Ada",
                "on 12 March 2019|on 12 March 2019",
                "snake_case stays|snake_case stays",
                "a &lt; b stays|a &lt; b stays",
            })
    void leavesOutWhatIsLayout(String text, String words) {
        assertThat(Mask.of(text).replaceAll(" +", " ").strip()).isEqualTo(words);
    }

    @Test
    void joinsAWordThatALineBreakCuts() {
        var masked = Mask.of("the investi-\n  gators left");

        assertThat(masked.replace(String.valueOf(Mask.JOINT), "")).isEqualTo("the investigators left");
    }

    @Test
    void keepsTheHyphenBeforeACapital() {
        var masked = Mask.of("Ms Korba-\nLorman left");

        assertThat(masked.replace(String.valueOf(Mask.JOINT), "")).isEqualTo("Ms Korba-Lorman left");
    }

    @Test
    void leavesOutNumbersOfPages() {
        assertThat(Mask.of("one\n12\ntwo\nPage 3 of 9\nthree\n2017\n").lines().map(String::strip))
                .containsExactly("one", "", "two", "", "three", "2017");
    }

    @Test
    void leavesOutLinesThatRunOverThePages() {
        var page = "Report of the Lorman Fund 1/2020\nOf the %s alone.\nMore.\nOf the %s again.\n\nConfidential\n";
        var one = page.formatted("baker", "cook");
        var text = one + page.formatted("driver", "guard") + page.formatted("nurse", "clerk");
        var document =
                new DocumentText(text, List.of(0, one.length(), text.indexOf("Report", one.length() + 1)), List.of(0));

        assertThat(Mask.of(document)).hasSameSizeAs(text).doesNotContain("Lorman Fund", "Confidential");
        assertThat(Mask.of(document)).contains("Of the driver alone.", "Of the clerk again.");
    }
}
