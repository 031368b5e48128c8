package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.casegraph.source.Coding;
import org.junit.jupiter.api.Test;

/**
 * A relation is one line of the schema: {@code graphql/a-relation-of-the-tests.graphqls} declares one that exists in the
 * tests alone, and nothing else in the house knows its name.
 */
@QueryTest
class OneLineRelationTest {

    private final Asking asking;

    OneLineRelationTest(Asking asking) {
        this.asking = asking;
    }

    @Test
    void relationOfOneLineIsReadKeptAndAnswered() {
        asking.given(
                "mentors",
                """
                statements:
                  - {at: 10-20, summary: Bruno teaches Ana., relation: MENTOR_OF, from: bruno, to: ana, as: teacher}
                """);

        var ana = Coding.person("ana");
        assertThat(asking.text(
                        "{ person(id: \"%s\") { mentors { other { name } } } }".formatted(ana),
                        "person.mentors[0].other.name"))
                .isEqualTo("Bruno Ruiz");
        assertThat(asking.texts(
                        "{ neighbourhood(of: [\"%s\"], relations: [\"MENTOR_OF\"]) { ties { label quality } } }"
                                .formatted(ana),
                        "neighbourhood.ties[*].label"))
                .containsExactly("is the mentor of");
        assertThat(asking.text(
                        "{ routes(from: \"%s\", to: \"%s\") { sentence } }".formatted(Coding.person("bruno"), ana),
                        "routes[0].sentence"))
                .isEqualTo("Bruno Ruiz is the mentor of Ana Ruiz (teacher).");
    }
}
