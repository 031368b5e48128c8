package org.casegraph.suggest.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.casegraph.suggest.MarkedText;
import org.casegraph.suggest.SuggestedTie;
import org.casegraph.suggest.read.RuleFiles;
import org.casegraph.text.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every rule is tried on its own example, and on one where it must not fit. */
class TieRulesTest {

    private static final Ties TIES = new Ties();

    @ParameterizedTest
    @MethodSource("rules")
    void fitsItsExample(JsonNode rule) {
        var example = rule.required("example").asString().split("=>");
        var text = MarkedText.of(example[0].strip());

        var ties = ties(text);

        assertThat(ties)
                .extracting(tie -> text.name(tie.from()) + " > " + text.name(tie.to()))
                .containsExactlyInAnyOrder(example[1].strip().split(", "));
        assertThat(ties).allSatisfy(tie -> {
            assertThat(tie.rule()).isEqualTo(rule.required("name").asString());
            assertThat(tie.relation()).isEqualTo(rule.required("relation").asString());
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void doesNotFitItsCounter(JsonNode rule) {
        var text = MarkedText.of(rule.required("counter").asString());

        assertThat(ties(text))
                .extracting(SuggestedTie::rule)
                .doesNotContain(rule.required("name").asString());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void usesWordsOfTheVocabulary(JsonNode rule) throws IOException {
        var relations = Files.readString(Path.of("graphql/relations.graphqls"));
        var types = Files.readString(Path.of("graphql/institutions.graphqls"));

        assertThat(relations).contains("  " + rule.required("relation").asString() + " @relation(");
        for (var field : List.of("types", "not types")) {
            Arrays.stream(rule.path(field).asString("OTHER").split(", "))
                    .forEach(type -> assertThat(types).containsPattern("(?m)^  " + type + "\\b"));
        }
    }

    @Test
    void namesEachRuleOnce() {
        assertThat(rules()).extracting(rule -> rule.required("name").asString()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <Luis Vega> and his sister, Ms <Ana Ruiz>, fled.                       | RELATIVE_OF Ana Ruiz > Luis Vega sister
            <Bea Sol> met <Luis Vega> and his sister <Ana Ruiz>.                   | RELATIVE_OF Ana Ruiz > Luis Vega sister
            <Bea Sol> met <Luis Vega>; his sister <Ana Ruiz> fled.                 |
            <Luis Vega> fled with <Ana Ruiz>, his wife.                            | SPOUSE_OF Ana Ruiz > Luis Vega wife
            <Luis Vega>, whose sister <Ana Ruiz> owns <Red Oil:COMPANY>, fled.     | RELATIVE_OF Ana Ruiz > Luis Vega sister; OWNS Ana Ruiz > Red Oil
            <Luis Vega>, held since May, is represented by <Ana Ruiz>.             | REPRESENTS Ana Ruiz > Luis Vega
            <Ana Ruiz>, sister of <Luis Vega> and a judge of <Red Court:COURT>.    | RELATIVE_OF Ana Ruiz > Luis Vega sister; HOLDS_OFFICE Ana Ruiz > Red Court judge
            The journalist <Ana Ruiz> of <The Red Paper:MEDIA> fled.               | EMPLOYED_BY Ana Ruiz > The Red Paper journalist
            <Bea Sol>, sister of <Luis Vega>, is in <Red Union:UNION> and a citizen of <Peru:PLACE>. | RELATIVE_OF Bea Sol > Luis Vega sister; CITIZEN_OF Bea Sol > Peru citizen
            Ms <Bea Sol> wrote that his sister, <Ana Ruiz>, had fled.              |
            A man, <Luis Vega>, was forced on him and his lawyer, <Ana Ruiz>.      |
            <Ana Ruiz>, nephew of the then Minister of Industry, <Luis Vega>, won. | RELATIVE_OF Ana Ruiz > Luis Vega nephew
            Lawyers for <Ana Ruiz> and <Luis Vega> came.                           |
            <Ana Ruiz>, a lawyer for <Luis Vega>, <Bea Sol> and <Juan Sol>, came.  | REPRESENTS Ana Ruiz > Luis Vega lawyer; REPRESENTS Ana Ruiz > Bea Sol lawyer; REPRESENTS Ana Ruiz > Juan Sol lawyer
            <Ana Ruiz>, <Bea Sol> and <Juan Sol>, lawyers for <Luis Vega>, came.   | REPRESENTS Juan Sol > Luis Vega lawyers; REPRESENTS Bea Sol > Luis Vega lawyers; REPRESENTS Ana Ruiz > Luis Vega lawyers
            <Luis Vega>'s brother and lawyer, <Ana Ruiz>, came.                    | RELATIVE_OF Ana Ruiz > Luis Vega brother; REPRESENTS Ana Ruiz > Luis Vega lawyer
            <Luis Vega>'s wife and <Ana Ruiz> came.                                |
            The deputy head of the <Red Court:COURT>, <Ana Ruiz>, came.            | HOLDS_OFFICE Ana Ruiz > Red Court deputy head
            <Red Court:COURT> Judge <Ana Ruiz> came.                               | HOLDS_OFFICE Ana Ruiz > Red Court judge
            <Ana Ruiz>, who represents <Luis Vega>, came.                          | REPRESENTS Ana Ruiz > Luis Vega
            """)
    void tiesThoseWhomTheWordsTie(String marked, String expected) {
        var text = MarkedText.of(marked.strip());

        assertThat(ties(text))
                .extracting(tie -> tie.relation() + " " + text.name(tie.from()) + " > " + text.name(tie.to())
                        + (tie.quality() == null ? "" : " " + tie.quality()))
                .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split("; "));
    }

    @Test
    void tiesThoseWhoSignToTheGroupTheyWriteAs() {
        var text = MarkedText.of(
                "We, the undersigned <Members of the Assembly:GROUP>, write to you.\n\nYours sincerely,\n\n"
                        + "<Ana Ruiz>\n<Luis Vega>");

        assertThat(ties(text)).extracting(tie -> text.name(tie.from())).containsExactly("Ana Ruiz", "Luis Vega");
    }

    static List<SuggestedTie> ties(MarkedText text) {
        return TIES.in(text.text(), Sentences.of(text.text()), text.mentions(), List.of());
    }

    static List<JsonNode> rules() {
        var rules = new ArrayList<JsonNode>();
        TieRules.FILES.forEach(file ->
                StreamSupport.stream(RuleFiles.one(file).spliterator(), false).forEach(rules::add));
        return rules;
    }
}
