package org.casegraph.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Imports;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.Test;

@StoreTest
class FindingsTest {

    private static final Viewer ANYBODY = new Viewer("anybody", Clearance.PUBLIC);
    private static final Viewer TEAM = new Viewer("team", Clearance.TEAM);

    private static final String ANA = Coding.person("ana");
    private static final String BRUNO = Coding.person("bruno");

    /** Bruno is held so that Ana, his sister, testifies against Carla. */
    private static final String HELD =
            """
              - {id: carla, kind: PERSON, names: [{value: Carla Sosa, at: 92-99}]}
            acts:
              - {id: arrest, kind: ARREST}
            statements:
              - {at: 100-120, summary: Held to bend her., act: arrest,
                 roles: {SUFFERED_BY: bruno, TO_PRESS: ana, AGAINST: carla}}
              - {at: 130-140, summary: Her brother., relation: RELATIVE_OF, from: bruno, to: ana, as: brother}
            """;

    private final TestStore store;
    private final Imports imports;
    private final Findings findings;

    FindingsTest(TestStore store) {
        this.store = store;
        this.imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
        this.findings = new Findings(new Patterns(store.files()), store.files(), store.reads());
    }

    @Test
    void beginsASentenceWithAGeorgianNameAsItIsWritten() {
        imports.write(
                Coding.read(
                        """
                casegraph: 1
                collection: test
                coder: Tester
                documents: [{id: a, title: A, authors: [gia]}]
                entities:
                  - {id: gia, kind: PERSON, names: [{value: გია ტესტაძე, at: 0-3}]}
                  - {id: carla, kind: PERSON, names: [{value: Carla Sosa, at: 5-9}]}
                acts: [{id: refusal, kind: REFUSAL_TO_TESTIFY}, {id: charge, kind: CHARGE}]
                statements:
                  - {at: 10-12, summary: Refused., act: refusal, roles: {DONE_BY: gia, AGAINST: carla}}
                  - {at: 12-14, summary: Charged., act: charge, roles: {SUFFERED_BY: gia, BECAUSE_OF: refusal}}
                """));

        assertThat(findings.find(Question.of("refusal_punished"), ANYBODY))
                .singleElement()
                .satisfies(found -> assertThat(found.sentence()).startsWith("გია ტესტაძე refused"));
    }

    @Test
    void leadsEveryLegToItsStatementsAndActs() {
        imports.write(Coding.letter("one", HELD));

        var finding = held(ANYBODY).getFirst();

        assertThat(finding.sentence())
                .isEqualTo(
                        "Bruno Ruiz was held so that Ana Ruiz, of the same family, would testify against Carla Sosa.");
        assertThat(finding.legs()).extracting(Leg::name).containsExactly("holding", "purpose", "kinship");
        var told = store.rows("MATCH (s:Statement {summary: 'Held to bend her.'}) RETURN s.id AS id")
                .getFirst()
                .text("id");
        assertThat(finding.legs().getFirst())
                .isEqualTo(new Leg(
                        "holding",
                        true,
                        LegState.PROVED,
                        1,
                        List.of(told),
                        List.of(Coding.act("arrest")),
                        List.of(told)));
        assertThat(finding.legs().getLast().acts()).isEmpty();
    }

    @Test
    void countsTheOriginsBehindTheWeakestLeg() {
        imports.write(Coding.letter("one", HELD));
        imports.write(
                Coding.letter("two", HELD.replace("at: 100-120,", "at: 100-120, speakers: [neighbours, police],")));

        var finding = held(ANYBODY).getFirst();

        assertThat(finding.legs()).extracting(Leg::origins).containsExactly(2, 2, 1);
        assertThat(finding.origins()).isEqualTo(1);
        assertThat(finding.strength()).isEqualTo(Strength.SINGLE_ORIGIN);
    }

    @Test
    void citationsOfOneOriginCountOnce() {
        imports.write(Coding.letter("one", HELD));
        imports.write(Coding.letter("two", HELD.replace("summary:", "speakers: [bruno, neighbours], summary:")));

        assertThat(held(ANYBODY).getFirst().origins()).isEqualTo(1);
    }

    @Test
    void saysPlainlyWhatRestsOnAllegations() {
        imports.write(Coding.letter("one", HELD.replace("summary: Held", "stance: ALLEGES, summary: Held")));

        assertThat(held(ANYBODY).getFirst().sentence())
                .endsWith("Carla Sosa. Part of this rests on allegations alone.");
    }

    @Test
    void aDenialThatMayNotBeReadContestsNothing() {
        imports.write(Coding.letter("one", HELD));
        imports.write(Coding.letter(
                "two", HELD.replace("summary:", "stance: DENIES, clearance: TEAM, speakers: [police], summary:")));

        assertThat(held(ANYBODY).getFirst().isContested()).isFalse();
        assertThat(held(TEAM).getFirst().isContested()).isTrue();
        assertThat(held(TEAM).getFirst().sentence()).contains("denied");
    }

    @Test
    void listsOnlyWhatInvolvesSomebody() {
        imports.write(Coding.letter("one", HELD));

        assertThat(findings.find(Question.all().involving(List.of(ANA, "person-0000000000000000")), ANYBODY))
                .hasSize(1);
        assertThat(findings.find(Question.all().involving(List.of("person-0000000000000000")), ANYBODY))
                .isEmpty();
    }

    @Test
    void explainsWhyThereIsNoFinding() {
        imports.write(Coding.letter("one", HELD.replace("relation: RELATIVE_OF", "relation: ASSOCIATE_OF")));

        var explained = findings.explain(
                Question.of("relative_held_for_testimony"),
                Map.of("held", List.of(BRUNO), "pressed", List.of(ANA)),
                ANYBODY);

        assertThat(explained.finding()).isNull();
        assertThat(explained.gaps()).singleElement().satisfies(gap -> assertThat(gap.why())
                .isEqualTo("no statement says that Bruno Ruiz and Ana Ruiz are relatives or spouses"));
    }

    @Test
    void namesThePatternsWhereThereIsNoSuchOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> findings.find(Question.of("no_such_pattern"), ANYBODY))
                .withMessageContaining("no_such_pattern")
                .withMessageContaining("relative_held_for_testimony");
    }

    private List<Finding> held(Viewer viewer) {
        return findings.find(Question.of("relative_held_for_testimony"), viewer);
    }
}
