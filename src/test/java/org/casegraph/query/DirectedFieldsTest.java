package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.casegraph.graph.read.TiesOf.Direction;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class DirectedFieldsTest {

    @Test
    void oneLineMakesARelationAndAnotherItsField() {
        var lines = file(
                """
                extend enum RelationKind { "Teaches." COACH_OF @relation(from: PERSON, to: PERSON, says: "teaches", inverse: "is taught by") }
                extend type Person { "Who taught this person." coaches: [Tie!]! @tie(relation: "COACH_OF", direction: IN) }
                """);

        assertThat(DirectedFields.of(SchemaFiles.parse(lines), VocabularyReader.read(lines)))
                .contains(new DirectedField("Person", "coaches", "COACH_OF", Direction.IN))
                .contains(new DirectedField("Person", "suffered", "SUFFERED_BY", null));
    }

    @Test
    void saysWhereAFieldNamesWhatTheVocabularyLacks() {
        var lines = file(
                """
                extend type Person {
                  "Who taught this person."
                  coaches: [Tie!]! @tie(relation: "COACH_OF", direction: IN)
                  "What this person saw."
                  saw: [Act!]! @role(role: "SEEN_BY")
                }
                """);

        assertThatThrownBy(() -> DirectedFields.of(SchemaFiles.parse(lines), VocabularyReader.read()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(
                        "extra.graphqls:3: Person.coaches: its @tie names COACH_OF, which is no relation; accepted: RELATIVE_OF",
                        "extra.graphqls:5: Person.saw: its @role names SEEN_BY, which is no role; accepted: SUFFERED_BY");
    }

    private static Resource file(String sdl) {
        return new ByteArrayResource(sdl.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "extra.graphqls";
            }
        };
    }
}
