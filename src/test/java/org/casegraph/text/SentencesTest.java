package org.casegraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void endsSentencesAtFullStops() {
        assertThat(sentences("Ada left. Bruno stayed! Why? \"No.\" He knew."))
                .containsExactly("Ada left.", "Bruno stayed!", "Why?", "\"No.\"", "He knew.");
    }

    @Test
    void keepsShortenedWordsAndInitialsInside() {
        assertThat(sentences("Dr. A. B. Lorman of the U.S. Embassy met Lt. Col. Bako in case No. 12. It rained."))
                .containsExactly(
                        "Dr. A. B. Lorman of the U.S. Embassy met Lt. Col. Bako in case No. 12.", "It rained.");
    }

    @Test
    void doesNotGlueAHeadingToWhatFollows() {
        assertThat(sentences("The case of Ada Lorman\n\nBruno Lorman was arrested.\nBackground\nHe is a baker."))
                .containsExactly(
                        "The case of Ada Lorman", "Bruno Lorman was arrested.", "Background", "He is a baker.");
    }

    @Test
    void joinsLinesThatWereOnlyWrapped() {
        var text =
                """
                The police came at night and took away Ada Lorman and her brother Bruno
                Lorman, who had only come to visit. They were held for three days and were
                questioned about the letter that they had sent to the ministry in May
                2019 and about the people who had signed it.
                """;

        assertThat(sentences(text)).hasSize(2);
        assertThat(sentences(text).getFirst()).contains("Bruno\nLorman");
    }

    @Test
    void joinsLinesThatAreSetWithAnEmptyLineBetween() {
        var text =
                """
                We are writing to you about the worrying case of a baker from the town of

                Tolmek, who was arrested in June and has since been held without a word to

                his family or to his lawyer, although the law says that both must be told.

                We ask you to act.
                """;

        assertThat(sentences(text)).hasSize(2);
    }

    @Test
    void letsItemsAndLinesOfAnAddressStandAlone() {
        assertThat(
                        sentences(
                                "- urging her release;\n- asking for care\n1. First\n2. Second\nMr Lorman\n12 High Street\nTolmek"))
                .hasSize(7);
    }

    @Test
    void givesNothingForABlankText() {
        assertThat(Sentences.of(" \n\n ")).isEmpty();
    }

    private static List<String> sentences(String text) {
        return Sentences.of(text).stream().map(span -> span.in(text)).toList();
    }
}
