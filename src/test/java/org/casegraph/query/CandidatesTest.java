package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.casegraph.model.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QueryTest
class CandidatesTest {

    private static final String QUESTION =
            "{ candidates%s { totalCount nodes { one { name } other { name } names } } }";

    private final Asking asking;

    CandidatesTest(Asking asking) {
        this.asking = asking;
    }

    @BeforeEach
    void fill() {
        asking.givenAll(file("first", "Ana Ruiz", "PERSON"))
                .givenAll(file("second", "RUIZ, Aná", "PERSON"))
                .givenAll(file("third", "Ana Ruiz", "GROUP"));
    }

    @Test
    void listsDifferentEntitiesOfOneKindThatShareAName() {
        asking.ask(QUESTION.formatted(""))
                .path("candidates")
                .entity(Object.class)
                .satisfies(
                        found -> assertThat(found.toString()).contains("totalCount=1", "names=[Ana Ruiz, RUIZ, Aná]"));
    }

    @Test
    void listsThoseOfOneEntity() {
        var one = Ids.of("person", "second", "somebody");
        var group = Ids.of("group", "third", "somebody");

        assertThat(asking.text(QUESTION.formatted("(of: \"" + one + "\")"), "candidates.nodes[0].one.name"))
                .isEqualTo("RUIZ, Aná");
        assertThat(asking.number(QUESTION.formatted("(of: \"" + group + "\")"), "candidates.totalCount"))
                .isZero();
    }

    private static String file(String collection, String name, String kind) {
        return """
               casegraph: 1
               collection: %s
               file: names
               coder: Tester
               documents: [{id: list, title: A list, authors: [author]}]
               entities:
                 - {id: author, kind: INSTITUTION, names: [{value: the author of %s, at: 0-3, type: DESCRIPTION}]}
                 - {id: somebody, kind: %s, names: [{value: "%s", at: 5-9}]}
               statements: []
               """
                .formatted(collection, collection, kind, name);
    }
}
