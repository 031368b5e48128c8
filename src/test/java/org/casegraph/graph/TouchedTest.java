package org.casegraph.graph;

import org.casegraph.model.Label;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casegraph.graph.Touched.Link;
import org.casegraph.model.Clearance;
import org.casegraph.model.Ids;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.Test;

/** Whoever follows the graph hears what a change touched, and finds it noted in the store. */
@StoreTest
class TouchedTest {

    private static final String ARREST =
            """
            acts: [{id: arrest, kind: ARREST}]
            statements:
              - {at: 100-120, summary: Ana was arrested., act: arrest, roles: {SUFFERED_BY: ana, DONE_BY: %s}}
              - {at: 130-140, summary: Bruno is kin., relation: RELATIVE_OF, from: bruno, to: ana, clearance: %s}
            """;

    private final TestStore store;
    private final List<Touched> heard = new ArrayList<>();
    private final Imports imports;

    TouchedTest(TestStore store) {
        this.store = store;
        this.imports = new Imports(
                store.writes(),
                store.files(),
                Coding.VOCABULARY,
                Coding.NOON,
                new ChangeNotes(Coding.NOON, new ChangeListeners(() -> Stream.of(heard::add))));
    }

    @Test
    void tellsEntitiesActsAndTies() {
        imports.write(Coding.letter("letter", ARREST.formatted("police", "SEALED")));

        var touched = heard.getFirst();
        assertThat(touched.cause()).isEqualTo(Cause.imported("test/letter"));
        assertThat(touched.at()).isEqualTo(Coding.NOON.instant());
        assertThat(touched.seen()).containsExactly(true, true, true);
        assertThat(touched.highest()).isEqualTo(Label.of(Clearance.SEALED));
        assertThat(touched.entities()).hasSize(5).contains(Coding.person("ana"));
        assertThat(touched.acts()).containsExactly(Coding.act("arrest"));
        assertThat(touched.links())
                .contains(
                        new Link("SUFFERED_BY", Coding.act("arrest"), Coding.person("ana")),
                        new Link("DONE_BY", Coding.act("arrest"), police()))
                .anyMatch(link -> link.type().equals("RELATIVE_OF"));
    }

    @Test
    void tellsWhoHadARoleBeforeAndNothingOfWhatStayed() {
        imports.write(Coding.letter("letter", ARREST.formatted("police", "PUBLIC")));

        imports.write(Coding.letter("letter", ARREST.formatted("bruno", "PUBLIC")));

        var touched = heard.getLast();
        assertThat(touched.entities()).isEmpty();
        assertThat(touched.links())
                .containsExactly(
                        new Link("DONE_BY", Coding.act("arrest"), police()),
                        new Link("SUFFERED_BY", Coding.act("arrest"), Coding.person("ana")),
                        new Link("DONE_BY", Coding.act("arrest"), Coding.person("bruno")));
    }

    @Test
    void saysNothingWhereNothingChanged() {
        imports.write(Coding.letter("letter", ARREST.formatted("police", "PUBLIC")));
        imports.write(Coding.letter("letter", ARREST.formatted("police", "PUBLIC")));

        assertThat(heard).hasSize(1);
        assertThat(store.nodes("Touched")).isEqualTo(1);
    }

    @Test
    void makingAllAnewTouchesNothing() {
        imports.write(Coding.letter("letter", ARREST.formatted("police", "PUBLIC")));

        new Projection(store.writes(), store.files(), Coding.VOCABULARY).rebuild();

        assertThat(store.nodes("Touched")).isEqualTo(1);
    }

    @Test
    void notesLargeChangesInParts() {
        var ties = new StringBuilder("statements:\n");
        for (int i = 0; i < Touches.NOTE + 10; i++) {
            ties.append(
                    "  - {at: %d-%d, summary: Taken., act: a%d, roles: {SUFFERED_BY: ana}}%n".formatted(i, i + 1, i));
        }
        var acts = new StringBuilder("acts:\n");
        for (int i = 0; i < Touches.NOTE + 10; i++) {
            acts.append("  - {id: a").append(i).append(", kind: ARREST}\n");
        }

        imports.write(Coding.letter("letter", acts.toString() + ties));

        assertThat(store.rows("MATCH (note:Touched) RETURN size(note.links) AS links ORDER BY note.part"))
                .extracting(row -> row.number("links"))
                .containsExactly((long) Touches.NOTE, 10L);
    }

    private static String police() {
        return Ids.of("institution", "test", "police");
    }
}
