package org.casegraph.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casegraph.text.DocumentText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RuleSuggesterTest {

    private static final int HOSTILE_LENGTH = 200_000;
    private static final String ENGLISH = "The man and the woman were in the house that was by the sea. ";
    private static final List<String> HOSTILE = List.of(
            "Mr Ana Ruiz, his wife, and ",
            "Ana Ruiz said that he was allegedly told by his lawyer, Luis Vega, that ",
            "was arrested and beaten, ",
            "according to the wife of the brother of the lawyer of ",
            "\"",
            "urges, demands and calls on ",
            "(",
            "- to release Ana Ruiz;\n",
            "his wife ",
            "of the ",
            "Ana Ruiz, Luis Vega, ",
            "A. B. said. ",
            "; ",
            "the alleged torture of ");
    private static final RuleSuggester RULES = new RuleSuggester();

    @Test
    void alwaysSuggestsTheSame() {
        for (var gold : GoldTexts.all()) {
            assertThat(new RuleSuggester().suggest(gold.document())).isEqualTo(RULES.suggest(gold.document()));
        }
    }

    @Test
    void namesOnlyThoseWhomItMentions() {
        for (var gold : GoldTexts.all()) {
            var all = RULES.suggest(gold.document());
            var named = all.mentions().stream().map(SuggestedMention::who).toList();
            assertThat(all.ties())
                    .allSatisfy(tie ->
                            assertThat(named).contains(tie.from(), tie.to()).containsAll(tie.speakers()));
            assertThat(all.acts()).allSatisfy(act -> assertThat(named)
                    .containsAll(act.speakers())
                    .containsAll(
                            act.roles().stream().map(SuggestedAct.Role::who).toList()));
        }
    }

    @Test
    void readsNoSentencesOfLanguagesItDoesNotKnow() {
        var all = RULES.suggest(
                text(
                        "El 12 de marzo de 2019 la policía detuvo a Luis Vega y a su hermana en la capital. "
                                + "Los agentes que lo detuvieron por la noche no han dicho en qué lugar está ni por qué fue detenido."));

        assertThat(all.language()).isEqualTo("es");
        assertThat(all.ties()).isEmpty();
        assertThat(all.acts()).isEmpty();
    }

    @Test
    void suggestsNothingForAnEmptyText() {
        assertThat(RULES.suggest(text("")).mentions()).isEmpty();
        assertThat(RULES.suggest(text(" \n\n\t")).acts()).isEmpty();
    }

    /** What grew with the square of the length would not come to an end. */
    @ParameterizedTest
    @Timeout(60)
    @FieldSource("HOSTILE")
    void readsHostileTextsToTheirEnd(String piece) {
        var all = RULES.suggest(text(ENGLISH + piece.repeat(HOSTILE_LENGTH / piece.length())));

        assertThat(all.language()).isNotEmpty();
    }

    private static DocumentText text(String text) {
        return new DocumentText(text, List.of(), List.of());
    }
}
