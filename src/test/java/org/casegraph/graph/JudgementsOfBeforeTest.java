package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.Test;

/** Judgements as they were kept before they were rulings. */
@StoreTest
class JudgementsOfBeforeTest {

    private static final String OTHER =
            """
            casegraph: 1
            collection: other
            file: other
            coder: Coder
            documents: [{id: note, title: A note, type: LETTER, authors: [anna]}]
            entities:
              - {id: anna, kind: PERSON%s, names: [{value: Anna Ruis, at: 0-9, clearance: TEAM}]}
            statements:
              - {at: 10-19, summary: Hers., entity: anna, property: OCCUPATION, value: lawyer}
            """;
    private static final String AS_BEFORE =
            """
            MATCH (j:Judgement)
            OPTIONAL MATCH (j)-[coded:CODED_IN]->()
            DELETE coded
            SET j.made = j.recordedAt, j.withdrawn = $withdrawn
            REMOVE j:Ruling, j.clearance, j.history
            """;

    private final TestStore store;
    private final Imports imports;

    JudgementsOfBeforeTest(TestStore store) {
        this.store = store;
        this.imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
    }

    @Test
    void becomeRulingsOfTheFileThatSaidSo() {
        imports.write(Coding.letter(
                "letter", "statements:\n  - {at: 1-9, summary: Kin., relation: RELATIVE_OF, from: ana, to: bruno}\n"));
        imports.write(Coding.read(OTHER.formatted(", sameAs: test/ana")));
        var before = Dump.of(store);

        migrate(null);

        assertThat(judgement("j.clearance + ' ' + j.recordedAt + ' ' + j.history[0]"))
                .isEqualTo("1 2026-01-01T12:00:00Z recorded 2026-01-01T12:00:00Z");
        assertThat(Dump.of(store)).isEqualTo(before);
        imports.write(Coding.read(OTHER.formatted("")));
        assertThat(judgement("j.withdrawalReason")).isEqualTo("The case file no longer says so.");
        assertThat(store.nodes("Person")).isEqualTo(3);
    }

    @Test
    void keepThatTheyWereTakenBack() {
        imports.write(Coding.read(OTHER.formatted(", sameAs: test/ana")));

        migrate("2026-02-01T12:00:00Z");
        migrate();

        assertThat(judgement("j.withdrawnAt + ' ' + j.withdrawnBy + ' ' + last(j.history)"))
                .isEqualTo("2026-02-01T12:00:00Z Coder withdrawn 2026-02-01T12:00:00Z");
        assertThat(judgement("coalesce(j.made, j.withdrawn, 'nothing')")).isEqualTo("nothing");
    }

    private void migrate(String withdrawn) {
        store.run(AS_BEFORE, "withdrawn", withdrawn);
        migrate();
    }

    private void migrate() {
        Migration.all().stream()
                .filter(migration -> migration.name().equals("judgements_are_rulings"))
                .map(Migration::statements)
                .flatMap(List::stream)
                .filter(statement -> !statement.startsWith("CREATE") && !statement.contains("\nCREATE"))
                .forEach(statement -> store.run(statement));
    }

    private String judgement(String expression) {
        return store.rows("MATCH (j:Judgement:Ruling) RETURN " + expression + " AS told")
                .getFirst()
                .text("told");
    }
}
