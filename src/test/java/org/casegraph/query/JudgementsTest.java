package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casegraph.graph.StoreTest;
import org.casegraph.model.Clearance;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Judging who is who, through the API. */
@QueryTest
@StoreTest
class JudgementsTest {

    private static final String PEOPLE =
            """
            casegraph: 1
            collection: test
            file: people
            coder: Tester
            documents: [{id: letter, title: A letter, type: LETTER, authors: [neighbours], published: 2019-05-02}]
            entities:
              - {id: neighbours, kind: GROUP, names: [{value: The neighbours, at: 0-14, type: DESCRIPTION}]}
              - {id: daria, kind: PERSON, names: [{value: Daria Okoye, at: 20-31}]}
              - {id: dasha, kind: PERSON, names: [{value: Дарья Окойе, at: 40-51}]}
              - {id: emil, kind: PERSON, names: [{value: Emil Varga, at: 60-70}]}
              - {id: secret, kind: PERSON, names: [{value: Daria O., at: 80-88, clearance: SEALED}]}
            acts: [{id: arrest, kind: ARREST}]
            statements:
              - {at: 100-120, summary: Arrested., act: arrest, roles: {SUFFERED_BY: daria}}
            """;
    private static final String JUDGE = "mutation { judge(a: \"%s\", b: \"%s\", verdict: %s, reason: \"They said so.\")"
            + " { id author verdict oneId otherId score explanation sentence one { id } other { id }"
            + " effect { entities { id } appeared { id } gone findings { id } } } }";
    private static final String DARIA = Coding.person("daria");
    private static final String DASHA = Coding.person("dasha");
    private static final String EMIL = Coding.person("emil");

    private final Asking asking;

    JudgementsTest(Asking asking) {
        this.asking = asking;
    }

    @BeforeEach
    void somePeople() {
        asking.givenAll(PEOPLE);
    }

    @AfterEach
    void nobodyInParticular() {
        asking.as(Clearance.SEALED);
    }

    @Test
    void joinsTwoUntilTheJudgementIsTakenBack() {
        var judgement = judge(DARIA, DASHA, "SAME");

        assertThat(people()).hasSize(3);
        assertThat(id(DARIA)).isEqualTo(id(DASHA)).isIn(DARIA, DASHA);
        assertThat(asking.texts("{ node(id: \"%s\") { ... on Person { formerIds } } }".formatted(DARIA), "node.formerIds"))
                .hasSize(1)
                .doesNotContain(id(DARIA));

        withdraw(judgement);

        assertThat(people()).hasSize(4);
        assertThat(id(DARIA)).isEqualTo(DARIA);
        assertThat(id(DASHA)).isEqualTo(DASHA);
    }

    private List<String> people() {
        return asking.texts("{ people { nodes { id } } }", "people.nodes[*].id");
    }

    private String id(String id) {
        return asking.text("{ person(id: \"%s\") { id } }".formatted(id), "person.id");
    }

    private String judge(String one, String other, String verdict) {
        return asking.text(JUDGE.formatted(one, other, verdict), "judge.id");
    }

    private void withdraw(String ruling) {
        asking.ask("mutation { withdraw(ruling: \"%s\", reason: \"A slip.\") { withdrawnBy } }".formatted(ruling))
                .errors()
                .verify();
    }
}
