package org.casegraph.graph.erase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.casegraph.graph.ImportRefused;
import org.casegraph.graph.Imports;
import org.casegraph.graph.Projection;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.graph.backup.Backup;
import org.casegraph.graph.backup.BackupFile;
import org.casegraph.graph.backup.Checksums;
import org.casegraph.graph.backup.Restore;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.erase.RetentionRules.Part;
import org.casegraph.model.Ids;
import org.casegraph.source.Coding;
import org.casegraph.source.HeldTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a store when people, sayings and documents go. */
@StoreTest
class EraserTest {

    private static final String TEXT = "The neighbours wrote.\nAna Ruiz says that Bruno was taken by City Police.";
    private static final String HASH = Ids.hash(TEXT.getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    private final TestStore store;
    private final Imports imports;
    private final Checksums checksums;
    private DataDirectory data;
    private HeldTexts texts;

    EraserTest(TestStore store) {
        this.store = store;
        this.imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
        this.checksums = new Checksums(store.still(), store.files());
    }

    @BeforeEach
    void directories() {
        data = new DataDirectory(folder.resolve("here")).create();
        texts = new HeldTexts(data.texts());
    }

    @Test
    void whoeverIsCitedTogetherGoesOnSpeakingAndAVoiceWithoutANameCountsOnce() {
        imports.write(Coding.letter(
                "one",
                """
                acts: [{id: taken, kind: ARREST}]
                statements:
                """
                        + act("[neighbours, [ana]]", 0) + act("[neighbours, [ana, bruno]]", 5)
                        + act("[neighbours, ana, bruno]", 8) + act("[ana]", 12)));

        erase(Wish.of(Coding.person("ana"), List.of()));

        assertThat(store.rows(
                        "MATCH (s:Statement {form: 'HAPPENED'}) RETURN s.speakers AS speakers, s.origin AS origin "
                                + "ORDER BY s.start"))
                .hasSize(3)
                .satisfies(rows -> {
                    assertThat(rows.get(0).texts("speakers")).hasSize(1);
                    assertThat(rows.get(0).text("origin")).startsWith("erased/");
                    assertThat(rows.get(1).text("origin")).isEqualTo(Coding.person("bruno"));
                    assertThat(rows.get(2).text("origin")).isEqualTo(Coding.person("bruno"));
                });
    }

    @Test
    void whatSheSaidGoesAndSheStays() {
        texts.hold(TEXT.getBytes(StandardCharsets.UTF_8));
        var said = Coding.letter("one", "acts: [{id: taken, kind: ARREST}]\nstatements:\n" + act("[ana]", 22));
        imports.write(said);
        store.run("MATCH (d:Document) SET d.sha256 = '%s'".formatted(HASH));

        var there = erase(Wish.saidBy(Coding.person("ana")));

        assertThat(store.nodes("Statement")).isEqualTo(5);
        assertThat(store.nodes("Mention")).isEqualTo(5);
        assertThat(new HeldTexts(there.resolve("texts")).text(HASH))
                .contains(TEXT.substring(0, 22) + "█".repeat(18) + TEXT.substring(40));
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> imports.write(said))
                .withMessageContaining("it holds what was erased");
    }

    @Test
    void aDocumentGoesWithAllThatIsKnownFromItAlone() {
        imports.write(Coding.letter("one", ""));
        var before = checksums.now();
        imports.write(Coding.read(
                Coding.yaml("two", "").replace("id: bruno", "id: carla").replace("Bruno Ruiz", "Carla Ruiz")));

        erase(Wish.of(Ids.of("document", "test", "two"), List.of()));

        assertThat(store.nodes("Mention")).isEqualTo(5);
        assertThat(store.rows("MATCH (f:CaseFile {id: 'test/two'}) RETURN f")).hasSizeLessThan(2);
        store.run("MATCH (f:CaseFile) WHERE f.id ENDS WITH 'two' DETACH DELETE f");
        assertThat(checksums.now()).isEqualTo(before);
    }

    @Test
    void namesakesKeepTheirName() {
        imports.write(Coding.letter("one", ""));
        imports.write(Coding.read(Coding.yaml("two", "").replace("collection: test", "collection: other")));

        var found = eraser().look(Wish.of(Coding.person("ana"), List.of()));

        assertThat(found.namesakes()).containsExactly("Ana Ruiz");
        assertThat(found.stopped()).noneMatch(stopped -> stopped.startsWith("NAME"));
        assertThat(found.counts())
                .containsEntry("mention", 1L)
                .containsEntry("statement", 1L)
                // The case is called after her.
                .containsEntry("statements-changed", 1L);
    }

    @Test
    void filesThatAreCalledAfterHerAreCalledOtherwise() {
        imports.write(Coding.letter("about-ana-ruiz", ""));

        erase(Wish.of(Coding.person("ana"), List.of()));

        assertThat(store.rows("MATCH (f:CaseFile)<-[:CODED_IN]-(:Statement) RETURN DISTINCT f.id AS id"))
                .hasSize(1)
                .allSatisfy(row -> assertThat(row.text("id")).startsWith("erased/"));
    }

    @Test
    void whoIsNotKnownIsNotErased() {
        imports.write(Coding.letter("one", ""));

        assertThatExceptionOfType(EraseRefused.class)
                .isThrownBy(() -> eraser().look(Wish.of("person-0000000000000000", List.of())))
                .withMessage("There is nobody, and no document, of that id.");
        assertThatExceptionOfType(EraseRefused.class)
                .isThrownBy(() -> eraser().look(Wish.of(Ids.of("institution", "test", "police"), List.of())))
                .withMessageStartingWith("Only people and documents are erased");
    }

    @Test
    void whatWasKeptForLongEnoughGoes() {
        texts.hold(TEXT.getBytes(StandardCharsets.UTF_8));
        imports.write(Coding.letter("one", ""));
        store.run("MATCH (d:Document) SET d.sha256 = '%s'".formatted(HASH));
        var rules = RetentionRules.of(List.of("# how long", "* originals 10", "LETTER texts 20 # of letters"));

        assertThat(retention(9).due(rules)).isEmpty();
        assertThat(retention(10).due(rules)).extracting(Retention.Due::part).containsExactly(Part.ORIGINALS);
        assertThat(retention(20).due(rules)).extracting(Retention.Due::part).containsExactly(Part.TEXTS);

        var there = erase(Retention.wish(retention(20).due(rules)));

        texts = new HeldTexts(there.resolve("texts"));
        assertThat(texts.text(HASH)).contains("█".repeat(TEXT.length()));
        assertThat(texts.original(HASH)).isEmpty();
        assertThat(store.nodes("Statement")).isEqualTo(5);
        assertThat(retention(20).due(rules)).isEmpty();
    }

    @Test
    void rulesOfRetentionThatAreNoneAreToldWithTheirLine() {
        for (var line : List.of("LETTER", "LETTER texts soon", "LETTER pictures 3", "a b c d")) {
            assertThatExceptionOfType(EraseRefused.class)
                    .isThrownBy(() -> RetentionRules.of(List.of("", line)))
                    .withMessageStartingWith("Line 2 of the rules of retention is none");
        }
        assertThat(RetentionRules.of(List.of("LETTER all 3", "* all 5")).due("LETTER", Duration.ofDays(4)))
                .contains(Part.ALL);
        assertThat(RetentionRules.of(List.of("LETTER all 3", "* all 5")).due(null, Duration.ofDays(4)))
                .isEmpty();
    }

    private Path erase(Wish wish) {
        var there = folder.resolve("there");
        new DataDirectory(there).create();
        var found = eraser().write(wish, there);
        store.empty();
        var doors = new Restore.Doors(store.reads(), store.writes(), store.files());
        var projection = new Projection(store.writes(), store.files(), Coding.VOCABULARY);
        new Restore(doors, store.shape(), projection, checksums, new DataDirectory(there))
                .from(BackupFile.open(Eraser.rest(there), () -> null));
        eraser().bury(found, Reason.CONSENT, "keeper", tombstones());
        assertThat(tombstones().all()).hasSize(1);
        return there;
    }

    private Tombstones tombstones() {
        return new Tombstones(store.reads(), store.writes(), store.files(), Coding.NOON);
    }

    private Retention retention(int days) {
        return new Retention(
                store.reads(), store.files(), texts, () -> Coding.NOON.instant().plus(Duration.ofDays(days)));
    }

    private Eraser eraser() {
        var backup = new Backup(store.still(), store.files(), store.shape(), data, Coding.NOON);
        return new Eraser(store.still(), store.files(), texts, backup, data, Coding.NOON);
    }

    private static String act(String speakers, int at) {
        return """
                  - {at: %d-%d, stance: STATES, summary: He was taken., act: taken,
                     roles: {SUFFERED_BY: bruno, DONE_BY: police}, speakers: %s}
                """
                .formatted(at, at + 18, speakers);
    }
}
