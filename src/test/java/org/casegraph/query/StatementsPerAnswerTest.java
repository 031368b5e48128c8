package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However many rows an answer has, it takes as many Cypher statements. */
@QueryTest
class StatementsPerAnswerTest {

    private static final String PEOPLE =
            """
            { people(sort: [STATEMENTS_DESC], first: %d) { totalCount nodes {
                name names { value statements { summary quote } } properties { value statements { id } }
                relatives { sentence quality other { name } statements { id } }
                lawyers { date { edtf } stances other { id } }
                suffered { sentence roles { role entity { name } act { sentence } statements { id } } date { edtf } details { key } cases { name } }
                did { stances statements { summary document { title publisher { name } } speakers { entity { name } } } }
                statements(first: 3) { totalCount nodes { subject { __typename } object { name } roles { role } recordedAt status } }
                ties(first: 2) { totalCount nodes { sentence } } acts(first: 2) { totalCount nodes { sentence } } } } }
            """;

    private final Asking asking;

    StatementsPerAnswerTest(Asking asking) {
        this.asking = asking.givenTheExample();
    }

    @Test
    void isTheSameForFewPeopleAndForMany() {
        var few = asking.statementsFor(PEOPLE.formatted(40));

        assertThat(asking.statementsFor(PEOPLE.formatted(55))).isEqualTo(few).isLessThan(60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | { people { nodes { id name } } }",
                "2 | { people { totalCount nodes { id name } } }",
                "2 | { people { nodes { relatives { other { name } } spouses { other { name } } lawyers { label } } } }",
                "2 | { people { nodes { suffered { kind } did { kind } pressedBy { kind } } } }",
                "3 | { acts { nodes { date { edtf } stances statements { summary } } } }",
                "2 | { documents { nodes { statements { nodes { summary } } } } }",
                "3 | { search(text: \"tokmadi\") { totalCount nodes { entity { name } } } }"
            })
    void isNoMoreThanItHasToBe(long statements, String question) {
        assertThat(asking.statementsFor(question)).isEqualTo(statements);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ acts(first: %d) { nodes { sentence roles { entity { name } act { kind } } } } } | 3 | 60",
                "{ statements(first: %d) { nodes { document { title } speakers { entity { name } } quote roles { role } } } } | 5 | 200",
                "{ contradictions(first: %d) { nodes { about { name } act { sentence } sides { speakers { entity { name } } } } } } | 12 | 50",
                "{ candidates(states: [OPEN, UNSURE, DIFFERENT], first: %d) { nodes { names reasons against tokens { one } sharedTies { one { id } } sharedCases { name } sharedDocuments { title } judgements { reason } } } } | 2 | 20",
                "{ findings(first: %d) { nodes { roles { entities { name } } legs { statements { document { title } } } } } } | 2 | 30"
            })
    void isTheSameForShortAndLongLists(String question, int few, int many) {
        assertThat(asking.statementsFor(question.formatted(many)))
                .isEqualTo(asking.statementsFor(question.formatted(few)));
    }

    @Test
    void neighbourhoodsTakeTwoForEachStepAndOneToCountWhatIsLeftOut() {
        var id = asking.text("{ people(filter: {name: \"ablyazov\"}) { nodes { id } } }", "people.nodes[0].id");
        var question = "{ neighbourhood(of: [\"%s\"], hops: 3, first: %d) { nodes { name } } }";

        assertThat(asking.statementsFor(question.formatted(id, 500))).isEqualTo(1 + 3 * 2);
        assertThat(asking.statementsFor(question.formatted(id, 9))).isLessThanOrEqualTo(1 + 3 * 2 + 1);
    }

    @Test
    void routesTakeNoMoreForMany() {
        var id = asking.text("{ people(filter: {name: \"ablyazov\"}) { nodes { id } } }", "people.nodes[0].id");
        var other = asking.text("{ people(filter: {name: \"timofeyev\"}) { nodes { id } } }", "people.nodes[0].id");
        var question = "{ routes(from: \"%s\", to: \"%s\", first: %d, maxHops: 4) { length } }";

        assertThat(asking.statementsFor(question.formatted(id, other, 1))).isLessThanOrEqualTo(1 + 2 + 2);
        assertThat(asking.statementsFor(question.formatted(id, other, 50))).isLessThanOrEqualTo(1 + 2 + 2);
    }
}
