package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.casegraph.access.Viewer;
import org.casegraph.model.Clearance;
import org.casegraph.model.OriginGroup;
import org.casegraph.model.Ruling;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Voices that are counted as one, by analysts and by case files. */
@StoreTest
class OriginGroupsTest {

    private static final Viewer ANALYST = new Viewer("analyst", Clearance.SEALED);
    private static final String TWO_PAPERS =
            """
            casegraph: 1
            collection: test
            file: papers
            coder: Tester
            documents:
              - {id: one, title: One, type: NEWS, authors: [reporter], publisher: morning}
              - {id: two, title: Two, type: NEWS, authors: [colleague], publisher: %s}
            entities:
              - {id: morning, kind: INSTITUTION, names: [{value: Morning, at: 0-7, document: one}]}
              - {id: evening, kind: INSTITUTION, names: [{value: Evening, at: 0-7, document: two}]}
              - {id: reporter, kind: PERSON, names: [{value: Ana Ruiz, at: 8-16, document: one}]}
              - {id: colleague, kind: PERSON, names: [{value: Bruno Sosa, at: 8-18, document: two}]}
            acts: [{id: arrest, kind: ARREST}]
            %s
            statements:
              - {document: one, at: 20-30, summary: Arrested., act: arrest, roles: {SUFFERED_BY: somevalue}}
              - {document: two, at: 20-30, summary: Arrested., act: arrest, roles: {SUFFERED_BY: somevalue}%s}
            """;

    private final TestStore store;
    private final Imports imports;
    private final Rulings rulings;
    private final Projection projection;

    OriginGroupsTest(TestStore store) {
        this.store = store;
        this.imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
        this.rulings = new Rulings(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
        this.projection = new Projection(store.writes(), store.files(), Coding.VOCABULARY);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void groupedIsAsRebuiltAndWithdrawnIsAsBefore(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            imports.write(RandomCaseFiles.file(random, RandomCaseFiles.LEVELS));
        }
        var before = Dump.of(store);

        var first = rulings.record(group("first", voices(random)));
        var second = rulings.record(group("second", voices(random)));
        var grouped = Dump.of(store);
        projection.rebuild();
        assertThat(Dump.of(store)).isEqualTo(grouped);

        rulings.withdraw(first.id(), "A slip.", null, ANALYST);
        var half = Dump.of(store);
        projection.rebuild();
        assertThat(Dump.of(store)).isEqualTo(half);
        rulings.withdraw(second.id(), "A slip.", null, ANALYST);
        assertThat(Dump.of(store)).isEqualTo(before);
    }

    @Test
    void countsJournalistsOfOneHouseOnce() {
        imports.write(Coding.read(TWO_PAPERS.formatted("evening", "", "")));
        assertThat(support()).isEqualTo(2);

        imports.write(Coding.read(TWO_PAPERS.formatted("morning", "", "")));

        assertThat(support()).isEqualTo(1);
    }

    @Test
    void countsHousesOfOneOwnerOnceWhileTheFileSaysSo() {
        var grouped = TWO_PAPERS.formatted(
                "evening", "origins: [{id: house, voices: [morning, evening], reason: One owner.}]", "");
        imports.write(Coding.read(grouped));
        assertThat(support()).isEqualTo(1);

        imports.write(Coding.read(TWO_PAPERS.formatted("evening", "", "")));
        assertThat(support()).isEqualTo(2);

        imports.write(Coding.read(grouped));
        assertThat(support()).isEqualTo(1);
    }

    @Test
    void countsALabelWithTheVoicesThatTheFileGivesIt() {
        imports.write(Coding.read(TWO_PAPERS.formatted(
                "evening",
                "origins: [{id: wire, voices: [morning], reason: Morning prints the wire.}]",
                ", origin: wire")));

        assertThat(support()).isEqualTo(1);
    }

    @Test
    void aGroupThatAnAnalystTookBackStaysSoWhenTheFileComesAgain() {
        var grouped = TWO_PAPERS.formatted(
                "evening", "origins: [{id: house, voices: [morning, evening], reason: One owner.}]", "");
        imports.write(Coding.read(grouped));
        var id =
                store.rows("MATCH (r:OriginGroup) RETURN r.id AS id").getFirst().text("id");

        rulings.withdraw(id, "Sold.", null, ANALYST);
        imports.write(Coding.read(grouped));

        assertThat(support()).isEqualTo(2);
    }

    private long support() {
        return store.rows("MATCH (a:Act) RETURN a.support[0] AS support")
                .getFirst()
                .number("support");
    }

    private List<String> voices(Random random) {
        var voices = new ArrayList<>(
                store.rows("MATCH (m:Mention) WHERE m.kind = 'PERSON' RETURN m.id AS id ORDER BY id").stream()
                        .map(row -> row.text("id"))
                        .toList());
        voices.add("test/wire");
        Collections.shuffle(voices, random);
        return List.copyOf(voices.subList(0, 2 + random.nextInt(2)));
    }

    private static OriginGroup group(String id, List<String> voices) {
        var entry = new Ruling.Entry(id, "analyst", "One house.", Coding.NOON.instant(), Clearance.PUBLIC, null);
        return new OriginGroup(entry, voices);
    }
}
