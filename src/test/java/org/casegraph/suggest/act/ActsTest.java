package org.casegraph.suggest.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.casegraph.model.FuzzyDate;
import org.casegraph.suggest.MarkedText;
import org.casegraph.suggest.SuggestedAct;
import org.casegraph.suggest.SuggestedDate;
import org.casegraph.text.Sentences;
import org.casegraph.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has which part in what a sentence tells; where it does not surely say, nobody has. */
class ActsTest {

    private static final Acts ACTS = new Acts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ARREST of Ana           | <Ana> was arrested by officers.
            ARREST of Ana by Police | The <Police:POLICE> arrested <Ana>.
            ARREST of Ana by Police | <Ana> was arrested by officers of the <Police:POLICE>.
            ARREST of Ana by Police | <Police:POLICE> officers arrested the journalist <Ana>.
            ARREST of Ana           | The arrest of <Ana> was illegal.
            ARREST of Ana           | <Ana>'s arrest was illegal.
            IMPRISONMENT of Ana     | The jailed lawyer <Ana> is ill.
            ARREST of Ana           | <Ana>, a lawyer arrested without a warrant, is ill.
            """)
    void findsPartsInEveryVoice(String told, String marked) {
        assertThat(told(marked)).startsWith(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            BEATING of Ana,Bo,Cy              | <Ana>, <Bo> and <Cy> were beaten.
            BEATING of Ana,Bo                 | Guards beat <Ana> and <Bo>.
            ARREST of Ana; BEATING of Ana     | <Ana> was arrested and beaten.
            BEATING of Ana; RELEASE of Bo     | <Ana> was beaten and <Bo> was released.
            BEATING of Ana                    | <Ana>, who was beaten, lives abroad.
            BEATING of Ana                    | <Ana>, the wife of <Bo>, was beaten.
            IMPRISONMENT of Bo                | <Ana> waits. Her brother, <Bo>, was jailed.
            BEATING of Bo                     | According to her lawyer, <Ana>, <Bo> was beaten.
            BEATING                           | The brother of <Ana> was beaten.
            BEATING                           | Guards beat the brother of <Ana>.
            """)
    void tellsHeadsFromThoseBesideThem(String told, String marked) {
        assertThat(told(marked)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            COERCED_TESTIMONY of Ana against Bo  | <Ana> was forced to testify against <Bo>.
            COERCED_TESTIMONY of Ana against Bo  | Officers forced <Ana> to give evidence against <Bo>.
            REFUSAL_TO_TESTIFY by Ana against Bo | <Ana> refused to testify against <Bo>.
            DEMAND_TO_TESTIFY of Ana against Bo  | Officers pressed <Ana> to sign a statement against <Bo>.
            SEARCH of Ana                        | Officers searched <Ana>'s flat.
            SEARCH of Ana                        | The flat of <Ana> was searched.
            PASSPORT_REVOKED of Ana              | <Ana> had her passport confiscated.
            SANCTION of Ana                      | The north imposed further sanctions on <Ana>.
            TORTURE of Ana                       | <Ana> was subjected to torture.
            TORTURE of Ana                       | <Ana> has been a victim of torture.
            """)
    void readsVerbsThatGovernOthers(String told, String marked) {
        assertThat(told(marked)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <Ana> was not arrested.
            <Ana> has never been tortured.
            If <Ana> is arrested, we will protest.
            Officers tried to arrest <Ana>.
            <Ana> escaped without being arrested.
            <Ana> reads about torture.
            """)
    void proposesNothingThatDidNotHappen(String marked) {
        assertThat(told(marked)).isEmpty();
    }

    /** What somebody is accused of or convicted for is not told as something they did, nor as somebody's fate. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            CONVICTION of Ana                 | <Ana> was convicted of killing <Bo>.
            CHARGE of Ana                     | <Ana> was charged with kidnapping <Bo>.
            OFFENCE by Ana                    | The prosecutor accuses <Ana> of murder.
            """)
    void takesNoAccusationForADeed(String told, String marked) {
        assertThat(told(marked)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            BEATING of Ana  | <Ana> is a nurse. She was beaten.
            BEATING of Ana  | Ms <Ana> met Mr <Bo>. She was beaten.
            BEATING         | <Ana> met <Bo>. She was beaten.
            BEATING         | <Ana> has a sister. She was beaten.
            BEATING         | The officer saw <Ana>. He was beaten.
            BEATING         | Dr <Ana>, who knew him, said that <Bo> saw how guards beat him.
            BEATING of Ana,Bo | <Ana> and <Bo> went home. They were beaten.
            BEATING of Ana,Bo | <Ana> and <Bo> went home. The two were beaten.
            BEATING         | Four people went home. They were beaten.
            """)
    void readsPronounsOnlyWhereOnePersonMayBeMeant(String told, String marked) {
        assertThat(told(marked)).isEqualTo(told);
    }

    @Test
    void trustsPronounsLessThanNames() {
        var acts = acts("<Ana> was beaten. She was beaten.", List.of());

        assertThat(acts.get(1).score()).isLessThan(acts.getFirst().score());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2021-03        | <Ana> was arrested in 2021-03.
            2021-03        | In 2021-03 <Ana> was arrested.
            2021-03/..     | <Ana> has been held in custody since 2021-03.
            2021-03/2021-05 | <Ana> was held in custody from 2021-03 to 2021-05.
                           | <Ana>, born in 1970-03, was arrested.
                           | <Ana> was arrested before 2021-03.
            """)
    void takesTheDateOfTheClause(String edtf, String marked) {
        var date = acts(marked, dates(MarkedText.of(marked).text())).getFirst().date();

        assertThat(date == null ? null : date.edtf()).isEqualTo(edtf);
    }

    @Test
    void givesEachOfTwoActsItsOwnDate() {
        var marked = "<Ana> was arrested in 2021-03 and released in 2021-05.";

        assertThat(acts(marked, dates(MarkedText.of(marked).text())))
                .extracting(act ->
                        String.valueOf(act.date() == null ? null : act.date().edtf()))
                .containsExactly("2021-03", "2021-05");
    }

    /** A list of prisoners names each once and says the rest without a subject. */
    @Test
    void readsWhatStandsBelowTheEntryOfAList() {
        assertThat(told("1. <Ana>, b. 1970, nurse.\n   Sentenced to two years. Released early.\n\nTortured: nobody."))
                .contains("SENTENCE of Ana; EARLY_RELEASE of Ana")
                .doesNotContain("TORTURE of Ana");
    }

    @Test
    void doesNotTakeLongOverHostileText() {
        for (var hostile :
                List.of("he was forced to sign ", "arrest of ", "A, ", "who was the ", "take took put ", "( , \" ")) {
            var text = hostile.repeat(1_000_000 / hostile.length());
            long start = System.nanoTime();
            ACTS.in(text, Sentences.of(text), List.of(), List.of());
            assertThat((System.nanoTime() - start) / 1_000_000).as(hostile).isLessThan(15_000);
        }
    }

    private static List<SuggestedDate> dates(String text) {
        return java.util.regex.Pattern.compile("\\d{4}-\\d\\d")
                .matcher(text)
                .results()
                .map(found -> new SuggestedDate(
                        new Span(found.start(), found.end()), FuzzyDate.parse(found.group()), "test", 1))
                .toList();
    }

    private static List<SuggestedAct> acts(String marked, List<SuggestedDate> dates) {
        var text = MarkedText.of(marked);
        return ACTS.in(text.text(), Sentences.of(text.text()), text.mentions(), dates);
    }

    /** "ARREST of Ana by Police; BEATING of Ana". */
    private static String told(String marked) {
        var text = MarkedText.of(marked);
        return acts(marked, List.of()).stream()
                .map(act -> act.kind()
                        + names(text, act, "SUFFERED_BY", " of ")
                        + names(text, act, "DONE_BY", " by ")
                        + names(text, act, "AGAINST", " against "))
                .collect(Collectors.joining("; "));
    }

    private static String names(MarkedText text, SuggestedAct act, String role, String lead) {
        var names = act.roles().stream()
                .filter(one -> one.role().equals(role))
                .map(one -> text.name(one.who()))
                .collect(Collectors.joining(","));
        return names.isEmpty() ? "" : lead + names;
    }
}
