package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.casegraph.graph.Intake.Taken;
import org.casegraph.graph.Verification.Checked;
import org.casegraph.graph.Verification.State;
import org.casegraph.graph.match.Matching;
import org.casegraph.model.Clearance;
import org.casegraph.model.Ids;
import org.casegraph.source.Coding;
import org.casegraph.source.HeldTexts;
import org.casegraph.text.DocumentFormat;
import org.casegraph.text.DocumentText;
import org.casegraph.text.extract.Bounds;
import org.casegraph.text.extract.Extracted;
import org.casegraph.text.extract.Extraction;
import org.casegraph.text.extract.Papers;
import org.casegraph.text.extract.Unreadable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Originals on their way in, before and after what is coded in them. */
@StoreTest
class DocumentsInTest {

    private static final byte[] PDF =
            Papers.pdf("To the Minister\n\n\nAna Ruiz was beaten by two officers.", "Ana Ruiz is a teacher.");
    private static final String SHA256 = Ids.hash(PDF);

    private final TestStore store;

    @TempDir
    private Path folder;

    private HeldTexts texts;
    private TextIntake intake;
    private Imports imports;
    private Verification verification;

    DocumentsInTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void open() {
        texts = new HeldTexts(folder);
        intake = new TextIntake(texts, Bounds.USUAL, store.reads(), store.writes(), store.files(), Coding.NOON);
        imports = new Imports(
                store.writes(),
                store.files(),
                Coding.VOCABULARY,
                Coding.NOON,
                new ChangeNotes(Coding.NOON, ChangeListeners.NONE),
                new Anchoring(store.files(), texts),
                new Matching(store.files(), texts));
        verification = new Verification(store.reads(), store.files(), texts);
    }

    @Test
    void aFileThatNoCaseFileNamesIsADocumentForTheTeam() throws IOException {
        var taken = take("Appeal of May.pdf", PDF);

        assertThat(taken).isInstanceOfSatisfying(Taken.Arrived.class, arrived -> {
            assertThat(arrived.format()).isEqualTo(DocumentFormat.PDF);
            assertThat(arrived.document().title()).isEqualTo("Appeal of May");
            assertThat(arrived.document().clearance()).isEqualTo(Clearance.TEAM);
            assertThat(arrived.document().sha256()).isEqualTo(SHA256);
        });
        assertThat(take("again.pdf", PDF)).isInstanceOf(Taken.Held.class);
        assertThat(custody()).containsExactly("TAKEN_IN", "EXTRACTED");
        assertThat(verified().state()).isEqualTo(State.VERIFIED);
    }

    @Test
    void itsLanguageIsToldWhereTheFileDoesNotSayIt() throws IOException {
        var letter =
                "The man and the woman were in the house that was by the sea, and they said that it was not theirs.";

        assertThat(take("letter.txt", letter.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Taken.Arrived.class,
                        arrived -> assertThat(arrived.document().language()).isEqualTo("en"));
    }

    @Test
    void aCaseFileThatComesLaterSaysWhatTheDocumentIs() throws IOException {
        take("appeal.pdf", PDF);
        var text = texts.text(SHA256).orElseThrow();

        imports.write(Coding.read(coded(text)));

        assertThat(store.rows("MATCH (d:Document) RETURN d.title AS title").stream()
                        .map(row -> row.text("title")))
                .containsExactly("Appeal");
        assertThat(places()).hasSize(2).allMatch(place -> place.endsWith(" anchored"));
        assertThat(verified().state()).isEqualTo(State.VERIFIED);
    }

    @Test
    void statementsThatWaitedAreAttached() throws IOException, Unreadable {
        var file = Files.write(Files.createDirectory(folder.resolve("desk")).resolve("a.pdf"), PDF);
        imports.write(Coding.read(
                coded(new Extraction(Bounds.USUAL).read(file, "a.pdf").text().text())));
        assertThat(verified().state()).isEqualTo(State.NOT_HELD);

        assertThat(take("a.pdf", PDF)).isInstanceOfSatisfying(Taken.Held.class, held -> assertThat(held.statements())
                .isEqualTo(2));

        assertThat(places()).hasSize(2).allMatch(place -> place.endsWith(" anchored"));
        assertThat(verified().state()).isEqualTo(State.VERIFIED);
        assertThat(custody()).containsExactly("TAKEN_IN", "EXTRACTED", "ATTACHED");
    }

    @Test
    void placesMoveWithATextThatIsReadAnew() throws IOException {
        var old = "To the Minister Ana Ruiz was beaten by two\noffi-\ncers. Ana Ruiz is a teacher.";
        readBefore(old);
        imports.write(Coding.read(coded(old)));
        var before = places();

        var taken = take("a.pdf", PDF);

        assertThat(taken).isInstanceOf(Taken.Held.class);
        var text = texts.text(SHA256).orElseThrow();
        assertThat(text).contains("two officers.\n\nAna Ruiz is a teacher.");
        assertThat(places()).isNotEqualTo(before);
        assertThat(quotes(text)).containsExactly("Ana Ruiz", "beaten by two officers.");
        assertThat(store.rows("MATCH (s:Statement) WHERE s.form <> 'NAMED' RETURN s.formerPlaces AS places"))
                .singleElement()
                .satisfies(row -> assertThat(row.texts("places"))
                        .singleElement()
                        .asString()
                        .matches("\\d+-\\d+ until 2026.*"));
        assertThat(custody()).containsExactly("RE_EXTRACTED");
        assertThat(verified().state()).isEqualTo(State.VERIFIED);
        imports.write(Coding.read(coded(old)));
        assertThat(places()).hasSize(2);
    }

    @Test
    void aTextStaysWhereAPlaceCannotBeFoundAgain() throws IOException {
        var old = "To the Minister Ana Ruiz was beaten by two offenders. Ana Ruiz is a teacher.";
        readBefore(old);
        imports.write(Coding.read(coded(old, "two offenders.")));
        var before = places();

        var taken = take("a.pdf", PDF);

        assertThat(taken).isInstanceOfSatisfying(Taken.Refused.class, refused -> assertThat(refused.problems())
                .singleElement()
                .asString()
                .contains("is not found in it; the text stays as it was"));
        assertThat(texts.text(SHA256)).contains(old);
        assertThat(places()).isEqualTo(before);
        assertThat(custody()).isEmpty();
    }

    @Test
    void theSameFileMendsATextThatWasHarmed() throws IOException {
        take("a.pdf", PDF);
        imports.write(Coding.read(coded(texts.text(SHA256).orElseThrow())));
        for (var ending : List.of(".original", ".txt")) {
            change(ending);
            assertThat(verified().state()).isEqualTo(State.WRONG);

            assertThat(take("a.pdf", PDF)).isInstanceOf(Taken.Held.class);

            assertThat(verified().state()).isEqualTo(State.VERIFIED);
        }
    }

    @Test
    void oneWrongCharacterIsFound() throws IOException {
        take("a.pdf", PDF);
        imports.write(Coding.read(coded(texts.text(SHA256).orElseThrow())));
        store.run("MATCH (s:Statement) WHERE s.form <> 'NAMED' SET s.start = s.start + 1");

        assertThat(verified().wrong()).singleElement().asString().contains("coded where other words stood");
    }

    @Test
    void anOriginalThatIsGoneIsMissed() throws IOException {
        take("a.pdf", PDF);
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }

        assertThat(verified().state()).isEqualTo(State.WRONG);
        assertThat(verified().wrong()).singleElement().asString().contains("is no longer here");
        assertThat(take("a.pdf", PDF)).isInstanceOf(Taken.Held.class);
        assertThat(verified().state()).isEqualTo(State.VERIFIED);
    }

    @Test
    void howItWasCollectedIsKeptOnceHoweverOftenItIsSaid() throws IOException {
        take("a.pdf", PDF);
        var said = coded(texts.text(SHA256).orElseThrow())
                .replace("sha256:", "collected: {by: Tomas, at: 2024-05-01, from: 'https://example.org'}, sha256:");
        imports.write(Coding.read(said));
        imports.write(Coding.read(said));

        assertThat(custody()).containsExactlyInAnyOrder("TAKEN_IN", "EXTRACTED", "COLLECTED");
        assertThat(store.rows("MATCH (c:Custody {event: 'COLLECTED'}) RETURN c.by + c.happenedAt + c.from AS said"))
                .extracting(row -> row.text("said"))
                .containsExactly("Tomas2024-05-01https://example.org");
        assertThat(Coding.problemsOf(said.replace("2024-05-01", "in May")))
                .singleElement()
                .asString()
                .contains("is a day such as 2024-05-01");
    }

    @Test
    void nobodyElseMayLookIntoWhatIsHeld() throws IOException {
        take("a.pdf", PDF);

        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3).allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                    .hasSize(2));
        }
    }

    private Taken take(String name, byte[] bytes) throws IOException {
        return intake.take(name, new ByteArrayInputStream(bytes), HandedOver.by("Iris"));
    }

    /** As if an earlier version had read the text otherwise. */
    private void readBefore(String text) throws IOException {
        try (var draft = texts.draft(new ByteArrayInputStream(PDF), PDF.length)) {
            var read = new DocumentText(text, List.of(0), List.of(0));
            texts.hold(draft, new Extracted(DocumentFormat.PDF, "PDF 0", null, read, null, null, List.of()));
        }
    }

    private static String coded(String text) {
        return coded(text, text.contains("offi-\ncers") ? "beaten by two\noffi-\ncers." : "beaten by two officers.");
    }

    private static String coded(String text, String words) {
        int name = text.lastIndexOf("Ana Ruiz");
        int beaten = text.indexOf(words);
        return """
                casegraph: 1
                collection: in
                file: in
                coder: Tester
                documents: [{id: a, title: Appeal, authors: [ana], sha256: %s}]
                entities: [{id: ana, kind: PERSON, names: [{value: Ana Ruiz, at: %d-%d}]}]
                statements:
                  - {at: %d-%d, speakers: [ana], summary: Beaten., entity: ana, property: NOTE, value: beaten}
                """
                .formatted(SHA256, name, name + 8, beaten, beaten + words.length());
    }

    private List<String> places() {
        return store
                .rows("MATCH (s:Statement) RETURN s.start AS start, s.end AS end, s.place AS place ORDER BY s.form")
                .stream()
                .map(row -> row.number("start") + "-" + row.number("end")
                        + (row.maybeText("place").isPresent() ? " anchored" : ""))
                .toList();
    }

    private List<String> quotes(String text) {
        return store.rows("MATCH (s:Statement) RETURN s.start AS start, s.end AS end ORDER BY s.form").stream()
                .map(row -> text.substring((int) row.number("start"), (int) row.number("end")))
                .toList();
    }

    private List<String> custody() {
        return store.rows("MATCH (c:Custody) RETURN c.event AS event ORDER BY c.number").stream()
                .map(row -> row.text("event"))
                .toList();
    }

    private Checked verified() {
        return verification.all().getFirst();
    }

    private void change(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(ending)).toList()) {
                var bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2]++;
                Files.write(file, bytes);
            }
        }
    }
}
