package org.casegraph.suggest.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.casegraph.model.Stance;
import org.casegraph.suggest.MarkedText;
import org.casegraph.suggest.read.Focus;
import org.casegraph.suggest.read.Grammar;
import org.casegraph.suggest.read.RuleFiles;
import org.casegraph.suggest.read.Sentence;
import org.casegraph.suggest.read.Tokens;
import org.casegraph.text.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every cue is tried on its own example, and on one where it must not hold. */
class CuesTest {

    private static final Grammar GRAMMAR = Grammar.read();

    @ParameterizedTest
    @MethodSource("cues")
    void holdsInItsExample(JsonNode cue) {
        var text = MarkedText.of(cue.required("example").asString());

        var stand = stand(text);

        assertThat(stand.stance())
                .as(text.text())
                .isEqualTo(Stance.valueOf(cue.required("stance").asString()));
        assertThat(names(text, stand.speakers())).isEqualTo(named(cue, "cites"));
        assertThat(names(text, stand.askers())).isEqualTo(named(cue, "asks"));
        assertThat(stand.cues()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cues")
    void doesNotHoldInItsCounter(JsonNode cue) {
        var text = MarkedText.of(cue.required("counter").asString());

        assertThat(stand(text).stance()).as(text.text()).isEqualTo(Stance.STATES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            REPORTS | Ana Ruiz  | "They [beat] me," says <Ana Ruiz>.
            REPORTS | Ana Ruiz  | "They [beat] me for an hour," <Ana Ruiz> told a court in May.
            REPORTS | Ana Ruiz  | <Ana Ruiz> said: "They [beat] me."
            ALLEGES | Ana Ruiz  | Guards, <Ana Ruiz> claims, [beat] him.
            REPORTS | High Court | Relatives were heard; <High Court:COURT> found that he had been [beaten].
            FEARS   | Ana Ruiz  | "We fear that <Luis Vega> was [killed]," <Ana Ruiz> said.
            ALLEGES | Ana Ruiz  | <Ana Ruiz> said that <Luis Vega> was allegedly [beaten].
            DENIES  | Ana Ruiz  | <Ana Ruiz> denied having [beaten] anybody.
            ALLEGES | Rights Now | <Rights Now:NGO> accused the police of [beating] <Luis Vega>.
            ACCUSES | High Court | <High Court:COURT> accuses him of [killing] <Luis Vega>.
            DEMANDS |           | The authorities should [release] <Luis Vega>.
            STATES  |           | According to <Ana Ruiz>, it rained; <Luis Vega> was [beaten].
            STATES  |           | <Luis Vega> was told to leave and was [beaten].
            STATES  |           | <Ana Ruiz> reported the theft, but was [beaten].
            REPORTS |           | <Luis Vega> is said to have been [beaten].
            REPORTS |           | Relatives say that <Luis Vega> was [beaten].
            STATES  |           | <Luis Vega>, who was accused of killing a guard, was [beaten].
            STATES  |           | <Rights Now:NGO> called for an inquiry into the [beating] of <Luis Vega>.
            """)
    void standsToItAsTheSentenceSays(Stance stance, String speaker, String marked) {
        var text = MarkedText.of(marked);

        var stand = stand(text);

        assertThat(stand.stance()).isEqualTo(stance);
        assertThat(names(text, stand.speakers())).isEqualTo(speaker == null ? List.of() : List.of(speaker));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            DEMANDS | We call on you:~- to [release] <Luis Vega> at once;~- to let him see a doctor.
            DEMANDS | <Rights Now:NGO> urges the government:~(a) to pay;~(b) to [release] <Luis Vega>.
            STATES  | We call on you:~- to pay.~<Luis Vega> was [released] in May.
            """)
    void handsAnIntroductionDownToItsList(Stance stance, String marked) {
        var text = MarkedText.of(marked.replace('~', '\n'));

        assertThat(stand(text).stance()).isEqualTo(stance);
    }

    static Stand stand(MarkedText marked) {
        var tokens = new Tokens(marked.text(), marked.mentions(), List.of());
        var reader = new StanceReader();
        var focus = new Focus();
        var stand = Stand.PLAIN;
        for (var span : Sentences.of(marked.text())) {
            var sentence = new Sentence(span, tokens.of(span), GRAMMAR);
            focus.read(sentence);
            var stances = reader.of(sentence, focus);
            for (int at = 0; at < sentence.size(); at++) {
                stand = sentence.tokens().get(at).span().start() == marked.asked() ? stances.at(at) : stand;
            }
        }
        return stand;
    }

    private static List<String> names(MarkedText text, List<Integer> who) {
        return who.stream().map(text::name).toList();
    }

    private static List<String> named(JsonNode cue, String field) {
        return cue.has(field) ? List.of(cue.get(field).asString()) : List.of();
    }

    static List<JsonNode> cues() {
        return StreamSupport.stream(RuleFiles.one("stance/cues.yaml").spliterator(), false)
                .toList();
    }
}
