package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.casegraph.access.Role;
import org.casegraph.access.Viewer;
import org.casegraph.model.Clearance;
import org.casegraph.model.Readers;
import org.casegraph.model.Ruling;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is in a compartment is there for those alone who are let into it. */
@StoreTest
class CompartmentsTest {

    private static final String TOLD =
            """
            acts:
              - {id: arrest, kind: ARREST}
            statements:
              - {at: 100-120, summary: Ana was arrested., act: arrest, date: 2019-03, roles: {SUFFERED_BY: ana}}
            """;

    private final TestStore store;
    private final Compartments compartments;
    private final Imports imports;

    CompartmentsTest(TestStore store) {
        this.store = store;
        var projection = new Projection(store.writes(), store.files(), Coding.VOCABULARY);
        this.compartments = new Compartments(store.reads(), store.writes(), store.files(), projection);
        this.imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
    }

    @BeforeEach
    void twoCompartments() {
        compartments.add("a");
        compartments.add("b");
        compartments.tellApart(Clearance.TEAM, List.of("a"));
        compartments.tellApart(Clearance.SEALED, List.of("b"));
    }

    @Test
    void isReadByThoseWhoAreLetIn() {
        write("letter", "a", TOLD);

        assertThat(counted(Clearance.TEAM, "a")).isEqualTo(1);
        assertThat(counted(Clearance.SEALED, "b")).isZero();
        assertThat(counted(Clearance.SEALED)).isZero();
        assertThat(counted(new Viewer("local", Clearance.SEALED))).isEqualTo(1);
        assertThat(counted(new Viewer("team", Clearance.TEAM))).isZero();
    }

    @Test
    void whoeverReadsMostDoesNotReadWhatAsksForMoreClearance() {
        write("letter", "a", TOLD.replace("act: arrest, date", "clearance: SEALED, act: arrest, date"));

        assertThat(counted(Clearance.TEAM, "a")).isZero();
    }

    @Test
    void supportFromElsewhereIsCountedForItsOwnReaders() {
        write("letter", "a", TOLD);
        write("other", "b", TOLD);

        var act = store.rows("MATCH (a:Act) RETURN a.support AS support, a.seen AS seen")
                .getFirst();
        assertThat(act.numbers("support")).containsExactly(0L, 0L, 1L, 0L, 1L, 1L);
        assertThat(act.flags("seen")).containsExactly(false, false, true, false, true, true);
    }

    @Test
    void aCompartmentThatIsNotThereIsRefusedInOneSentence() {
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> write("letter", "c", TOLD))
                .satisfies(refused -> assertThat(refused.reasons())
                        .containsExactly("there is no compartment 'c' here; 'compartment list' tells those there are,"
                                + " 'compartment add' makes one"));
        assertThat(store.nodes("Document")).isZero();
    }

    @Test
    void whatIsNotMadeAnewYetIsReadByNobodyNew() {
        write("letter", "a", TOLD);
        store.run("CREATE (:Readers {rank: 6, clearance: 'SEALED', compartments: ['a', 'b']})");

        assertThat(counted(Clearance.SEALED, "a", "b")).isZero();
        new Projection(store.writes(), store.files(), Coding.VOCABULARY).rebuild();
        assertThat(counted(Clearance.SEALED, "a", "b")).isEqualTo(1);
    }

    @Test
    void madeAnewIsAsItWas() {
        write("letter", "a", TOLD);
        write("other", "b", TOLD);
        var before = Dump.of(store);

        new Projection(store.writes(), store.files(), Coding.VOCABULARY).rebuild();

        assertThat(Dump.of(store)).isEqualTo(before);
    }

    @Test
    void whoIsTakenForWhomAcrossTwoCompartmentsIsKnownToThoseInBoth() {
        compartments.tellApart(Clearance.TEAM, List.of("a", "b"));
        write("letter", "a", TOLD);
        write("other", "b", TOLD.replace("ana", "bruno"));
        var judging = store.judging(Coding.NOON);
        store.run(
                "MATCH (s:Statement) WHERE s.form = 'NAMED' AND s.subject = $ana AND NOT 'a' IN s.compartments"
                        + " SET s.withdrawnAt = '2026-01-01T12:00:00Z'",
                "ana",
                Coding.person("ana"));
        store.run(
                "MATCH (s:Statement) WHERE s.form = 'NAMED' AND s.subject = $bruno AND NOT 'b' IN s.compartments"
                        + " SET s.withdrawnAt = '2026-01-01T12:00:00Z'",
                "bruno",
                Coding.person("bruno"));
        new Projection(store.writes(), store.files(), Coding.VOCABULARY).rebuild();

        var made = judging.judge(
                new Judging.Wanted(
                        Coding.person("ana"),
                        Coding.person("bruno"),
                        org.casegraph.model.Judgement.Verdict.SAME,
                        "One hand.",
                        null),
                new Viewer("local", Clearance.SEALED));

        assertThat(made.entry().label().compartments()).containsExactly("a", "b");
        assertThat(made.entry())
                .satisfies(entry ->
                        assertThat(may(entry, Clearance.TEAM, "a", "b")).isTrue())
                .satisfies(entry -> assertThat(may(entry, Clearance.TEAM, "a")).isFalse())
                .satisfies(
                        entry -> assertThat(may(entry, Clearance.SEALED, "b")).isFalse());
    }

    private boolean may(Ruling.Entry entry, Clearance clearance, String... into) {
        return entry.mayBeReadBy(readers(clearance, into));
    }

    private void write(String name, String compartment, String sections) {
        var yaml = Coding.yaml(name, sections)
                .replace("title: A letter,", "title: A letter, compartment: %s,".formatted(compartment));
        imports.write(Coding.read(yaml));
    }

    private Readers readers(Clearance clearance, String... into) {
        return compartments.readers().exactly(clearance, List.of(into)).orElseThrow();
    }

    private long counted(Clearance clearance, String... into) {
        return counted(new Viewer("somebody", readers(clearance, into), Role.READER));
    }

    private long counted(Viewer viewer) {
        return new Counts(store.reads(), store.files()).of(viewer).getOrDefault("acts", 0L);
    }
}
