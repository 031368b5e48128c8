package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.casegraph.access.Viewer;
import org.casegraph.graph.judge.JudgementRefused;
import org.casegraph.model.Clearance;
import org.casegraph.model.Ids;
import org.casegraph.model.Judgement;
import org.casegraph.model.Judgement.Verdict;
import org.casegraph.source.CaseFile;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Judgements of analysts beside those of case files. */
@StoreTest
class JudgingTest {

    private static final Viewer ANALYST = new Viewer("analyst", Clearance.SEALED);
    private static final String ANA = Coding.person("ana");
    private static final String BRUNO = Coding.person("bruno");
    private static final String OTHER_ANA = Ids.of("person", "other", "anna");
    private static final String KIN =
            "statements:\n  - {at: 1-9, summary: Kin., relation: RELATIVE_OF, from: ana, to: bruno}\n";
    private static final String OTHER =
            """
            casegraph: 1
            collection: other
            file: other
            coder: Coder
            documents: [{id: note, title: A note, type: LETTER, authors: [anna]}]
            entities:
              - {id: anna, kind: PERSON%s, names: [{value: Anna Ruis, at: 0-9}]}
            statements:
              - {at: 10-19, summary: Hers., entity: anna, property: OCCUPATION, value: lawyer}
            """;

    private final TestStore store;
    private final Imports imports;
    private final Rulings rulings;
    private final Judging judging;

    JudgingTest(TestStore store) {
        this.store = store;
        this.imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
        this.rulings = new Rulings(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
        this.judging = store.judging(Coding.NOON);
    }

    @RepeatedTest(3)
    void ofTwoThatConflictAtOneTimeOneIsRefused() throws Exception {
        imports.write(Coding.letter("letter", KIN));
        var go = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers =
                    List.of(threads.submit(judged(go, Verdict.SAME)), threads.submit(judged(go, Verdict.DIFFERENT)));
            go.countDown();

            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsOnlyOnce("judged")
                    .anyMatch(answer -> answer.startsWith("They cannot be"));
        }
    }

    private Callable<String> judged(CountDownLatch go, Verdict verdict) {
        var own = store.judging(Coding.NOON);
        return () -> {
            go.await();
            try {
                own.judge(new Judging.Wanted(ANA, BRUNO, verdict, "So.", null), ANALYST);
                return "judged";
            } catch (JudgementRefused refused) {
                return String.valueOf(refused.getMessage());
            }
        };
    }

    @Test
    void judgementOfACaseFileStandsAsLongAsTheFileSaysSo() {
        imports.write(Coding.letter("letter", KIN));
        imports.write(other(", sameAs: test/ana"));
        assertThat(entities()).isEqualTo(2);

        imports.write(other(""));
        assertThat(entities()).isEqualTo(3);
        assertThat(withdrawn()).containsExactly("The case file no longer says so.");

        imports.write(other(", sameAs: test/ana"));
        assertThat(entities()).isEqualTo(2);
        assertThat(withdrawn()).containsExactly("");
    }

    @Test
    void judgementOfACaseFileThatAnAnalystTookBackStaysSo() {
        imports.write(Coding.letter("letter", KIN));
        imports.write(other(", sameAs: test/ana"));
        rulings.withdraw(
                store.rows("MATCH (j:Judgement) RETURN j.id AS id").getFirst().text("id"), "Not she.", null, ANALYST);
        judge(ANA, OTHER_ANA, Verdict.DIFFERENT);

        imports.write(other(", sameAs: test/ana"));

        assertThat(entities()).isEqualTo(3);
    }

    @Test
    void refusesACaseFileWholeThatJoinsWhomAnAnalystToldApart() {
        imports.write(Coding.letter("letter", KIN));
        imports.write(other(""));
        var apart = judge(ANA, OTHER_ANA, Verdict.DIFFERENT);
        var before = Dump.ofAll(store);

        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> imports.write(other(", sameAs: test/ana")))
                .withMessageStartingWith("sameAs says that Anna Ruis is Ana Ruiz. They cannot be the same")
                .withMessageEndingWith("withdraw " + apart.id() + " first.");
        assertThat(Dump.ofAll(store)).isEqualTo(before);
    }

    @Test
    void refusesACaseFileThatWillJoinThemOnceTheOtherIsThere() {
        imports.write(other(", sameAs: test/ana"));
        imports.write(Coding.read(OTHER.formatted(", sameAs: test/bruno")
                .replace("collection: other", "collection: third")
                .replace("file: other", "file: third")));
        judge(OTHER_ANA, Ids.of("person", "third", "anna"), Verdict.DIFFERENT);

        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> imports.write(Coding.read(OTHER.formatted(", sameAs: [test/ana, test/bruno]")
                        .replace("collection: other", "collection: fourth")
                        .replace("file: other", "file: fourth"))))
                .withMessageContaining("They cannot be the same");
        assertThat(store.nodes("CaseFile")).isEqualTo(2);
    }

    @Test
    void judgementIsSealedWithTheNamesOfThoseItSpeaksOf() {
        imports.write(Coding.letter("letter", KIN));
        imports.write(other(", sameAs: test/ana"));
        assertThat(clearance()).isZero();

        imports.write(
                Coding.read(OTHER.formatted(", sameAs: test/ana").replace("at: 0-9", "at: 0-9, clearance: SEALED")));

        assertThat(clearance()).isEqualTo(2);
    }

    @Test
    void judgementSpeaksOfTheIdThatWasGiven() {
        imports.write(Coding.letter("letter", KIN));
        imports.write(other(""));
        var first = judge(ANA, OTHER_ANA, Verdict.SAME);
        var former = ANA.compareTo(OTHER_ANA) > 0 ? ANA : OTHER_ANA;

        var second = judge(former, BRUNO, Verdict.SAME);
        rulings.withdraw(first.id(), "Not she.", null, ANALYST);

        assertThat(second.one()).isEqualTo(former);
        assertThat(store.rows("MATCH (:Mention {id: $id})-[:STANDS_FOR]->(e) RETURN e.id AS id", "id", BRUNO)
                        .getFirst()
                        .text("id"))
                .isEqualTo(former.compareTo(BRUNO) < 0 ? former : BRUNO);
    }

    @Test
    void nobodySaysTheSameTwice() {
        imports.write(Coding.letter("letter", KIN));
        imports.write(other(""));
        var first = judge(ANA, OTHER_ANA, Verdict.UNSURE);
        var before = Dump.ofAll(store);

        assertThatExceptionOfType(JudgementRefused.class)
                .isThrownBy(() -> judge(OTHER_ANA, ANA, Verdict.UNSURE))
                .withMessage("%s judged these two UNSURE before, and that stands: %s", ANALYST.id(), first.id());
        assertThat(Dump.ofAll(store)).isEqualTo(before);

        judging.judge(new Judging.Wanted(ANA, OTHER_ANA, Verdict.UNSURE, "So.", "Ines Vidal"), ANALYST);
        rulings.withdraw(first.id(), "Too early.", "Ines Vidal", ANALYST);
        judge(ANA, OTHER_ANA, Verdict.UNSURE);
        assertThat(store.rows("MATCH (j:Judgement) RETURN coalesce(j.withdrawnBy, '') AS by ORDER BY by"))
                .extracting(row -> row.text("by"))
                .containsExactly("", "", "Ines Vidal");
    }

    private Judgement judge(String one, String other, Verdict verdict) {
        return judging.judge(new Judging.Wanted(one, other, verdict, "So.", null), ANALYST);
    }

    private static CaseFile other(String same) {
        return Coding.read(OTHER.formatted(same));
    }

    private long entities() {
        return store.nodes("Person");
    }

    private long clearance() {
        return store.rows("MATCH (j:Judgement) RETURN j.clearance AS clearance")
                .getFirst()
                .number("clearance");
    }

    private List<String> withdrawn() {
        return store.rows("MATCH (j:Judgement) RETURN coalesce(j.withdrawalReason, '') AS reason").stream()
                .map(row -> row.text("reason"))
                .toList();
    }
}
