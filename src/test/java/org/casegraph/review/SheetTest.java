package org.casegraph.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casegraph.model.Ids;
import org.casegraph.text.DocumentText;
import org.junit.jupiter.api.Test;

/** By what proposals are known again. */
class SheetTest {

    private static final String HASH = Ids.hash(List.of("original"));
    private static final String TEXT = "On a cold day [1 PERSON Ana Ruiz] {ARREST SUFFERED_BY=1| was arrested} at home."
            + " [1~ PERSON Ruiz] {RELEASE SUFFERED_BY=1| was released} later, and {ARREST| was arrested} again.";

    @Test
    void sameWordsInAnotherLayoutKeepTheirIds() {
        var laidOut = TEXT.replace(" at home", "\n\n  at\u00a0ho-\nme")
                .replace("later", "LATER")
                .replace("cold", "co\u00adld");

        assertThat(ids(laidOut)).isEqualTo(ids(TEXT));
    }

    @Test
    void sameWordsElsewhereAreAnotherProposal() {
        assertThat(ids(TEXT)).hasSize(5).doesNotHaveDuplicates();
        assertThat(ids("Something was put before. " + TEXT).subList(1, 5))
                .isEqualTo(ids(TEXT).subList(1, 5));
    }

    @Test
    void sameWordsInTheSameSurroundingsAreToldApartByTheirOrder() {
        var again = "{ARREST| was arrested} ".repeat(2_000);

        assertThat(ids(again)).hasSize(2_000).doesNotHaveDuplicates();
    }

    @Test
    void sameWordsOfAnotherOriginalAreAnotherProposal() {
        assertThat(ids(TEXT)).doesNotContainAnyElementsOf(ids(TEXT, Ids.hash(List.of("another"))));
    }

    private static List<String> ids(String text) {
        return ids(text, HASH);
    }

    private static List<String> ids(String text, String sha256) {
        var held = new DocumentText(text, List.of(), List.of());
        return new Sheet(sha256, Ids.hash(List.of(text)), held, new MarkedSuggester().suggest(held))
                .proposed().stream().map(Proposed::id).toList();
    }
}
