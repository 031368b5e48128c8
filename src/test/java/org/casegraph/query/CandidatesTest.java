package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.model.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QueryTest
class CandidatesTest {

    private static final String ALL =
            "{ candidates(states: [OPEN, UNSURE, DIFFERENT]) { nodes { one { name } other { name } question band state } } }";

    private final Asking asking;

    CandidatesTest(Asking asking) {
        this.asking = asking;
    }

    @BeforeEach
    void empty() {
        TestStore.shared().empty();
        asking.as(Clearance.SEALED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERSON | Timur Arkanov | Тимур Арканов | SAME LIKELY",
                "PERSON | Zhanar Törebek | Жанар Төребек | SAME LIKELY",
                "PERSON | Arkanov, Timur | Timur ARKANOV | SAME LIKELY",
                "PERSON | Timur Arkanov | Daniyar Arkanov | ",
                "PERSON | Timur Serikovich Arkanov | Timur Bekovich Arkanov | ",
                "INSTITUTION | Supreme Court of Kazakhstan | Верховный суд Республики Казахстан | SAME LIKELY",
                "INSTITUTION | Ministry of Justice of Ruritania | Ministry of Health of Ruritania | ",
                "INSTITUTION | КНБ РК | KGB of the Kazakh SSR | SUCCESSION",
                "PLACE | Verkhneozersk | Верхнеозерск | SAME LIKELY",
                "GROUP | Union of Free Weavers | Union of free weavers | SAME LIKELY"
            })
    void asksWhatTwoNamesGiveReasonFor(String kind, String one, String other, String asked) {
        asking.givenAll(file("first", kind, one, "")).givenAll(file("second", kind, other, ""));

        assertThat(String.join(",", questions())).startsWith(asked == null ? "" : asked);
        assertThat(questions()).hasSize(asked == null ? 0 : 1);
    }

    @Test
    void doesNotAskAboutAGroupAndAPerson() {
        asking.givenAll(file("first", "PERSON", "Timur Arkanov", ""))
                .givenAll(file("second", "GROUP", "Timur Arkanov", ""));

        assertThat(questions()).isEmpty();
    }

    @Test
    void putsTheEntityThatIsAskedAboutFirst() {
        asking.givenAll(file("first", "PERSON", "Timur Arkanov", ""))
                .givenAll(file("second", "PERSON", "Тимур Арканов", ""));
        var question = "{ candidates(of: \"%s\") { totalCount nodes { one { name } names } } }";

        for (var collection : List.of("first", "second")) {
            var answer = asking.ask(question.formatted(Ids.of("person", collection, "somebody")));
            var name = answer.path("candidates.nodes[0].one.name")
                    .entity(String.class)
                    .get();
            assertThat(answer.path("candidates.nodes[0].names")
                            .entityList(String.class)
                            .get())
                    .hasSize(2)
                    .startsWith(name);
            assertThat(answer.path("candidates.totalCount")
                            .entity(Integer.class)
                            .get())
                    .isEqualTo(1);
        }
    }

    @Test
    void sealedNamesAreNeitherSeenNorCounted() {
        asking.givenAll(file("first", "PERSON", "Timur Arkanov", ""))
                .givenAll(file(
                        "second", "PERSON", "Nobody Else", "{value: Тимур Арканов, at: 30-39, clearance: SEALED}"));
        var count = "{ candidates { totalCount nodes { reason } } }";

        assertThat(asking.as(Clearance.PUBLIC).number(count, "candidates.totalCount"))
                .isZero();
        assertThat(asking.as(Clearance.TEAM).number(count, "candidates.totalCount"))
                .isZero();
        assertThat(asking.as(Clearance.SEALED).number(count, "candidates.totalCount"))
                .isEqualTo(1);
    }

    @Test
    void tellsWhatSpeaksForItAndAgainst() {
        asking.givenAll(file("first", "PERSON", "Timur Arkanov", ""))
                .givenAll(file("second", "PERSON", "Тимур Арканов", ""));

        asking.ask(
                        "{ candidates { nodes { reason reasons against tokens { one other part verdict } judgements { id } } } }")
                .path("candidates.nodes[0]")
                .entity(Object.class)
                .satisfies(found -> assertThat(found.toString())
                        .contains("Timur", "Тимур", "part=FAMILY", "verdict=SAME", "against=[]", "judgements=[]"));
    }

    @Test
    void judgedPairsAreInTheirState() {
        asking.givenAll(file("first", "PERSON", "Timur Arkanov", ""))
                .givenAll(file("second", "PERSON", "Тимур Арканов", ""));

        judge("UNSURE");
        assertThat(asking.number("{ candidates { totalCount } }", "candidates.totalCount"))
                .isZero();
        assertThat(asking.number("{ candidates(states: [UNSURE]) { totalCount } }", "candidates.totalCount"))
                .isEqualTo(1);
        judge("DIFFERENT");
        assertThat(asking.text(ALL, "candidates.nodes[0].state")).isEqualTo("DIFFERENT");
        assertThat(asking.texts(
                        "{ candidates(states: [DIFFERENT]) { nodes { judgements { verdict } } } }",
                        "candidates.nodes[0].judgements[*].verdict"))
                .containsExactlyInAnyOrder("DIFFERENT", "UNSURE");
    }

    @Test
    void whatIsJudgedTheSameIsNoLongerAsked() {
        asking.givenAll(file("first", "PERSON", "Timur Arkanov", ""))
                .givenAll(file("second", "PERSON", "Тимур Арканов", ""));
        assertThat(asking.number("{ people { totalCount } }", "people.totalCount"))
                .isEqualTo(2);

        judge("SAME");

        assertThat(asking.number("{ people { totalCount } }", "people.totalCount"))
                .isEqualTo(1);
        assertThat(questions()).isEmpty();
    }

    private void judge(String verdict) {
        asking.ask("mutation { judge(a: \"%s\", b: \"%s\", verdict: %s, reason: \"Looked at both.\") { id } }"
                        .formatted(
                                Ids.of("person", "first", "somebody"), Ids.of("person", "second", "somebody"), verdict))
                .errors()
                .verify();
    }

    @Test
    void filtersByKindQuestionAndBand() {
        asking.givenAll(file("first", "PERSON", "Timur Arkanov", ""))
                .givenAll(file("second", "PERSON", "Тимур Арканов", ""));
        var count = "{ candidates(%s) { totalCount } }";

        assertThat(asking.number(
                        count.formatted("kinds: [PERSON], questions: [SAME], bands: [LIKELY]"),
                        "candidates.totalCount"))
                .isEqualTo(1);
        assertThat(asking.number(count.formatted("kinds: [PLACE]"), "candidates.totalCount"))
                .isZero();
        assertThat(asking.number(count.formatted("questions: [RELATIVE]"), "candidates.totalCount"))
                .isZero();
        assertThat(asking.number(count.formatted("bands: [POSSIBLE, WEAK, NONE]"), "candidates.totalCount"))
                .isZero();
    }

    @Test
    void aNameThatIsTakenBackTakesTheQuestionWithIt() {
        asking.givenAll(file("first", "PERSON", "Timur Arkanov", ""))
                .givenAll(file("second", "PERSON", "Тимур Арканов", ""))
                .givenAll(file("second", "PERSON", "Zlata Meshko", ""));

        assertThat(questions()).isEmpty();
    }

    @Test
    void relativesInOneCaseAreAskedWhetherTheyAre() {
        asking.givenAll(two("{value: Timur Arkanov, at: 5-9}", "{value: Daniyar Arkanov, at: 15-19}", ""));
        assertThat(questions()).containsExactly("RELATIVE NONE OPEN");
    }

    @Test
    void aGivenNameInCommonMakesNoRelatives() {
        asking.givenAll(two("{value: Timur Arkanov, at: 5-9}", "{value: Timur Beglov, at: 15-19}", ""));
        assertThat(questions()).isEmpty();
    }

    @Test
    void kinThatIsStatedIsNotAsked() {
        asking.givenAll(two(
                "{value: Timur Arkanov, at: 5-9}",
                "{value: Timur Arkanov, at: 15-19}",
                "  - {at: 5-9, summary: Kin., relation: RELATIVE_OF, from: one, to: other, as: cousin}\n"));
        assertThat(questions()).isEmpty();
    }

    @Test
    void aSharedSurnameOfSpousesIsNoReasonToAsk() {
        asking.givenAll(two(
                "{value: Timur Arkanov, at: 5-9}",
                "{value: Zlata Arkanova, at: 15-19}",
                "  - {at: 5-9, summary: Married., relation: SPOUSE_OF, from: one, to: other}\n"));
        assertThat(questions()).isEmpty();
    }

    @Test
    void twoInOneRoleOfOneStatementAreNotTheSame() {
        asking.givenAll(two(
                        "{value: Timur Arkanov, at: 5-9}",
                        "{value: T. Arkanov, at: 15-19}",
                        "  - {act: arrest, at: 5-9, summary: Both., roles: {SUFFERED_BY: [one, other]}}\n")
                .replace("statements:", "acts: [{id: arrest, kind: ARREST}]\nstatements:"));
        assertThat(questions()).containsExactly("RELATIVE NONE OPEN");
    }

    @Test
    void somebodyDescribedMayBeSomebodyNamed() {
        asking.givenAll(
                two(
                        "{value: the brother of Zlata Meshko, at: 5-9, type: DESCRIPTION}",
                        "{value: Timur Arkanov, at: 15-19}",
                        "  - {at: 5-9, summary: Kin., relation: RELATIVE_OF, from: one, to: third, as: brother}\n"
                                + "  - {at: 7-9, summary: Kin., relation: RELATIVE_OF, from: other, to: third, as: younger brother}\n"));
        assertThat(questions()).containsExactly("PROMOTION NONE OPEN");
        asking.ask(
                        "{ candidates { nodes { reason reasons sharedTies { relation with { name } one { quality } other { quality } } } } }")
                .path("candidates.nodes[0]")
                .entity(Object.class)
                .satisfies(found -> assertThat(found.toString())
                        .contains(
                                "Both are told to be the same to the same one: brother / younger brother – Zlata Meshko.")
                        .contains("relation=RELATIVE_OF, with={name=Zlata Meshko}"));
    }

    @Test
    void aSisterIsNoBrother() {
        asking.givenAll(two(
                "{value: the brother of Zlata Meshko, at: 5-9, type: DESCRIPTION}",
                "{value: Aliya Arkanova, at: 15-19}",
                "  - {at: 5-9, summary: Kin., relation: RELATIVE_OF, from: one, to: third, as: brother}\n"
                        + "  - {at: 7-9, summary: Kin., relation: RELATIVE_OF, from: other, to: third, as: сестра}\n"));
        assertThat(questions()).isEmpty();
    }

    @Test
    void theOnlyNamedJudgeOfACaseMayBeTheUnnamedOne() {
        asking.givenAll(two(
                        "{value: the judge, at: 5-9, type: DESCRIPTION}",
                        "{value: Timur Arkanov, at: 15-19}",
                        "  - {act: first, at: 5-9, summary: Tried., roles: {DECIDED_BY: one, SUFFERED_BY: third, IN_CASE: trial}}\n"
                                + "  - {act: second, at: 7-9, summary: Sentenced., roles: {DECIDED_BY: other, SUFFERED_BY: third, IN_CASE: trial}}\n")
                .replace("statements:", "acts: [{id: first, kind: TRIAL}, {id: second, kind: SENTENCE}]\nstatements:"));
        assertThat(questions()).containsExactly("PROMOTION NONE OPEN");
    }

    @Test
    void listsTheBestFirst() {
        asking.givenAll(file("first", "PERSON", "Timur Arkanov", ""))
                .givenAll(file("second", "PERSON", "Тимур Арканов", ""))
                .givenAll(file("third", "PERSON", "T. Arkanov", ""));

        var scores = asking.ask("{ candidates { nodes { score } } }")
                .path("candidates.nodes[*].score")
                .entityList(Double.class)
                .get();
        assertThat(scores)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                .hasSizeGreaterThan(1);
    }

    private List<String> questions() {
        return asking.ask(ALL).path("candidates.nodes").entityList(java.util.Map.class).get().stream()
                .map(node -> node.get("question") + " " + node.get("band") + " " + node.get("state"))
                .toList();
    }

    private static String two(String one, String other, String statements) {
        return """
               casegraph: 1
               collection: two
               file: two
               coder: Tester
               documents: [{id: list, title: A list, authors: [author]}]
               entities:
                 - {id: author, kind: INSTITUTION, names: [{value: the author, at: 0-3, type: DESCRIPTION}]}
                 - {id: one, kind: PERSON, names: [%s]}
                 - {id: other, kind: PERSON, names: [%s]}
                 - {id: third, kind: PERSON, names: [{value: Zlata Meshko, at: 50-60}]}
                 - {id: trial, kind: CASE, names: [{value: The trial, at: 70-80, type: DESCRIPTION}]}
               statements:
                 - {entity: third, property: OCCUPATION, value: weaver, at: 50-60, summary: A weaver.}
               %s
               """
                .formatted(one, other, statements);
    }

    private static String file(String collection, String kind, String name, String another) {
        return """
               casegraph: 1
               collection: %s
               file: names
               coder: Tester
               documents: [{id: list, title: A list, authors: [author]}]
               entities:
                 - {id: author, kind: INSTITUTION, names: [{value: the author of %s, at: 0-3, type: DESCRIPTION}]}
                 - {id: somebody, kind: %s, names: [{value: "%s", at: 5-9}%s]}
               statements: []
               """
                .formatted(collection, collection, kind, name, another.isEmpty() ? "" : ", " + another);
    }
}
