package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Mention;
import org.casegraph.source.CaseFile;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.Test;

@StoreTest
class ImportsTest {

    private static final String ARREST =
            """
            acts:
              - {id: arrest, kind: ARREST}
            statements:
              - {at: 100-120, summary: Ana was arrested., act: arrest, date: 2019-03,
                 roles: {SUFFERED_BY: ana, DONE_BY: police, IN_CASE: case}, details: {charge: slander}}
              - {at: 130-140, summary: Bruno is her brother., relation: RELATIVE_OF, from: bruno, to: ana, as: brother}
            """;

    private final Imports imports;
    private final TestStore store;

    ImportsTest(TestStore store) {
        this.store = store;
        this.imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
    }

    @Test
    void projectsActsWithTheirRolesAndTheEvidenceBehindThem() {
        imports.write(Coding.letter("one", ARREST));

        var roles = store.rows(
                """
                MATCH (a:Act {kind: 'ARREST'})-[r]->(e:Entity)
                RETURN type(r) AS role, e.name AS name, r.support AS support, size(r.statements) AS statements
                ORDER BY role
                """);
        assertThat(roles)
                .extracting(row -> row.text("role") + " " + row.text("name"))
                .containsExactly("DONE_BY City Police", "IN_CASE The case of Ana Ruiz", "SUFFERED_BY Ana Ruiz");
        assertThat(roles).allSatisfy(row -> {
            assertThat(row.numbers("support")).containsExactly(1L, 1L, 1L);
            assertThat(row.number("statements")).isEqualTo(1);
        });
    }

    @Test
    void sameFileTwiceChangesNothing() {
        var first = imports.write(Coding.letter("one", ARREST));
        var before = Dump.of(store);

        var second = imports.write(Coding.letter("one", ARREST));

        assertThat(first.recorded()).isEqualTo(7);
        assertThat(second.recorded()).isZero();
        assertThat(second.known()).isEqualTo(7);
        assertThat(Dump.of(store)).isEqualTo(before);
    }

    @Test
    void anotherVoiceStrengthensAFact() {
        imports.write(Coding.letter("one", ARREST));

        var report = imports.write(
                Coding.letter(
                        "two",
                        """
                acts:
                  - {id: arrest, kind: ARREST}
                statements:
                  - {at: 100-120, summary: She was taken., act: arrest, roles: {SUFFERED_BY: ana}, speakers: [neighbours, bruno]}
                """));

        assertThat(report.facts().strengthened()).containsExactly(Coding.act("arrest"));
        assertThat(store.rows("MATCH (:Act)-[r:SUFFERED_BY]->() RETURN r.support AS support")
                        .getFirst()
                        .numbers("support"))
                .containsExactly(2L, 2L, 2L);
    }

    @Test
    void twoLettersThatRepeatOneVoiceCountOnce() {
        imports.write(Coding.letter("one", ARREST));

        var report = imports.write(Coding.letter("two", ARREST));

        assertThat(report.facts().strengthened()).isEmpty();
        assertThat(store.rows("MATCH (a:Act) RETURN size(a.statements) AS n, a.support AS support")
                        .getFirst())
                .satisfies(row -> assertThat(row.number("n")).isEqualTo(2))
                .satisfies(row -> assertThat(row.numbers("support")).containsExactly(1L, 1L, 1L));
    }

    @Test
    void denialContradictsAndIsKept() {
        imports.write(Coding.letter("one", ARREST));

        var report = imports.write(
                Coding.letter(
                        "two",
                        """
                acts:
                  - {id: arrest, kind: ARREST}
                statements:
                  - {at: 100-120, stance: DENIES, summary: Nobody arrested her., act: arrest, speakers: [police],
                     roles: {SUFFERED_BY: ana}}
                """));

        assertThat(report.facts().contradicted()).containsExactly(Coding.act("arrest"));
        assertThat(store.rows("MATCH (:Act)-[r:SUFFERED_BY]->() RETURN r.support AS support, r.denied AS denied")
                        .getFirst())
                .satisfies(row -> assertThat(row.numbers("support")).containsExactly(1L, 1L, 1L))
                .satisfies(row -> assertThat(row.numbers("denied")).containsExactly(1L, 1L, 1L));
    }

    @Test
    void accusationNeverSupports() {
        imports.write(
                Coding.letter(
                        "one",
                        """
                acts:
                  - {id: theft, kind: OFFENCE}
                statements:
                  - {at: 100-120, stance: ACCUSES, speakers: [neighbours, police], summary: Accused of theft., act: theft,
                     roles: {DONE_BY: ana}}
                """));

        assertThat(store.rows("MATCH (:Act)-[r:DONE_BY]->() RETURN r.support AS support")
                        .getFirst()
                        .numbers("support"))
                .containsExactly(0L, 0L, 0L);
    }

    @Test
    void sealedStatementsSupportNothingForOthers() {
        imports.write(
                Coding.letter("one", ARREST.replace("act: arrest, date", "clearance: SEALED, act: arrest, date")));

        var act = store.rows("MATCH (a:Act) RETURN a.seen AS seen, a.support AS support")
                .getFirst();
        assertThat(act.flags("seen")).containsExactly(false, false, true);
        assertThat(act.numbers("support")).containsExactly(0L, 0L, 1L);
    }

    @Test
    void correctedFileWithdrawsWhatItNoLongerSays() {
        imports.write(Coding.letter("one", ARREST));

        var report = imports.write(
                Coding.letter(
                        "one",
                        """
                statements:
                  - {at: 130-140, summary: Bruno is her brother., relation: RELATIVE_OF, from: bruno, to: ana, as: brother}
                """));

        assertThat(report.withdrawn()).isEqualTo(1);
        assertThat(report.facts().gone()).containsExactly(Coding.act("arrest"));
        assertThat(store.rows("MATCH (a:Act) RETURN a")).isEmpty();
        assertThat(store.rows("MATCH (s:Statement) WHERE s.withdrawnAt IS NOT NULL RETURN s"))
                .hasSize(1);
    }

    @Test
    void withdrawnStatementStandsAgainWhenItIsSaidAgain() {
        imports.write(Coding.letter("one", ARREST));
        var before = Dump.of(store);
        imports.write(Coding.letter("one", "statements: []"));

        var report = imports.write(Coding.letter("one", ARREST));

        assertThat(report.recorded()).isEqualTo(2);
        assertThat(Dump.of(store)).isEqualTo(before);
        assertThat(store.rows("MATCH (s:Statement {form: 'HAPPENED'}) RETURN size(s.history) AS n")
                        .getFirst()
                        .number("n"))
                .isEqualTo(3);
    }

    @Test
    void rebuildGivesTheSameProjection() {
        imports.write(Coding.letter("one", ARREST));
        imports.write(Coding.letter("two", ARREST));
        var before = Dump.of(store);

        new Projection(store.writes(), store.files(), Coding.VOCABULARY).rebuild();

        assertThat(Dump.of(store)).isEqualTo(before).isNotEmpty();
    }

    @Test
    void relationSaidFromBothEndsIsOne() {
        imports.write(Coding.letter("one", ARREST));
        imports.write(
                Coding.letter(
                        "two",
                        """
                statements:
                  - {at: 130-140, summary: They are kin., relation: RELATIVE_OF, from: ana, to: bruno, speakers: [police]}
                """));

        var ties = store.rows("MATCH (:Person)-[r:RELATIVE_OF]->(:Person) RETURN r.support AS support");
        assertThat(ties).hasSize(1);
        assertThat(ties.getFirst().numbers("support")).containsExactly(2L, 2L, 2L);
    }

    @Test
    void coderJoinsAPersonOfAnotherCollection() {
        imports.write(Coding.letter("one", ARREST));
        imports.write(
                Coding.read(
                        """
                casegraph: 1
                collection: other
                coder: Second
                documents: [{id: d, title: A report, publisher: ngo}]
                entities:
                  - {id: ngo, kind: INSTITUTION, names: [{value: An observer, at: 0-5}]}
                  - {id: a-ruiz, kind: PERSON, sameAs: test/ana, names: [{value: A. Ruiz, at: 9-16}]}
                acts: [{id: release, kind: RELEASE}]
                statements:
                  - {at: 20-30, summary: Let go., act: release, roles: {SUFFERED_BY: a-ruiz}}
                """));

        assertThat(store.rows("MATCH (p:Person)<-[:SUFFERED_BY]-(a) RETURN DISTINCT p.id AS id"))
                .hasSize(1);
        assertThat(store
                        .rows("MATCH (p:Person)-[:HAS_NAME]->(n) WHERE n.value CONTAINS 'Ruiz' RETURN"
                                + " n.value AS name")
                        .stream()
                        .map(row -> row.text("name")))
                .containsExactlyInAnyOrder("Ana Ruiz", "A. Ruiz", "Bruno Ruiz");
        var before = Dump.of(store);
        new Projection(store.writes(), store.files(), Coding.VOCABULARY).rebuild();
        assertThat(Dump.of(store)).isEqualTo(before);
    }

    @Test
    void refusesAnIdThatStandsForSomethingElseAndWritesNothing() {
        imports.write(Coding.letter("one", ARREST));
        var before = Dump.of(store);

        assertThatThrownBy(
                        () -> imports.write(
                                Coding.letter(
                                        "two",
                                        """
                        acts: [{id: arrest, kind: TORTURE}]
                        statements:
                          - {at: 100-120, summary: Hurt., act: arrest, roles: {SUFFERED_BY: ana}}
                        """)))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("an act (ARREST) in the store and an act (TORTURE) in this file");
        assertThat(Dump.of(store)).isEqualTo(before);
    }

    @Test
    void nothingIsWrittenWithoutAStatement() {
        var bare = new CaseFile(
                null,
                List.of(),
                List.of(new Mention("person-0000000000000000", EntityKind.PERSON, null)),
                List.of(),
                List.of());

        assertThatThrownBy(() -> imports.write(bare)).hasMessageContaining("No statement speaks of");
        assertThat(store.rows("MATCH (n) WHERE NOT n:Migration|MigrationLock|WriteMark RETURN n"))
                .isEmpty();
    }
}
