package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casegraph.graph.match.Matching;
import org.casegraph.graph.match.NewCandidates;
import org.casegraph.model.Ids;
import org.casegraph.source.Coding;
import org.casegraph.source.HeldTexts;
import org.casegraph.text.extract.Bounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may be the same is asked when they arrive, and is what a rebuild gives. */
@StoreTest
class MatchingTest {

    private final TestStore store;

    @TempDir
    private Path folder;

    private HeldTexts texts;
    private Imports imports;
    private TextIntake intake;
    private Projection projection;

    MatchingTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void open() {
        texts = new HeldTexts(folder);
        var matching = new Matching(store.files(), texts);
        var notes = new ChangeNotes(Coding.NOON, ChangeListeners.NONE);
        imports = new Imports(
                store.writes(),
                store.files(),
                Coding.VOCABULARY,
                Coding.NOON,
                notes,
                new Anchoring(store.files(), texts),
                matching);
        intake = new TextIntake(texts, Bounds.USUAL, store.reads(), store.writes(), store.files(), Coding.NOON);
        projection = new Projection(store.writes(), store.files(), Coding.VOCABULARY, matching);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Timur Arkanov met T. Arkanov in May. | SAME",
                "Timur Arkanov and T. Arkanov were seen. | RELATIVE",
                "Тимур Арканов и Т. Арканов были там. | RELATIVE",
                "Тимур Арканов мен Т. Арканов келді. | RELATIVE",
                "Timur Arkanov, Zlata Meshko and T. Arkanov were held. | RELATIVE",
                "Held are: Timur Arkanov, T. Arkanov, Zlata Meshko. | RELATIVE",
                "Timur Arkanov's brother T. Arkanov was held. | RELATIVE",
                "Тимур Арканов, брат Т. Арканова, знал. | SAME",
                "1. Timur Arkanov\\n2. T. Arkanov\\n3. Zlata Meshko\\n | RELATIVE"
            })
    void readsOfATextWhetherItNamesTwo(String text, String asked) throws Exception {
        var words = text.replace("\\n", "\n");
        var one = words.contains("Тимур") ? "Тимур Арканов" : "Timur Arkanov";
        var other = words.contains("Тимур") ? "Т. Арканов" : "T. Arkanov";

        imports.write(Coding.read(file(words, one, other)));
        assertThat(questions()).containsExactly("SAME");
        intake.take("letter.txt", new java.io.ByteArrayInputStream(bytes(words)), HandedOver.by("tester"));

        assertThat(questions()).containsExactly(asked);
        assertEqualsARebuild();
    }

    @Test
    void tellsOfATextThatIsThereBefore() throws Exception {
        var text = "Timur Arkanov and T. Arkanov were seen.";
        intake.take("letter.txt", new java.io.ByteArrayInputStream(bytes(text)), HandedOver.by("tester"));
        imports.write(Coding.read(file(text, "Timur Arkanov", "T. Arkanov").replaceAll(", sha256: [0-9a-f]+", "")));
        assertThat(questions()).containsExactly("SAME");

        imports.write(Coding.read(file(text, "Timur Arkanov", "T. Arkanov")));

        assertThat(questions()).containsExactly("RELATIVE");
        assertEqualsARebuild();
    }

    @Test
    void asksOfNobodyWhereTooManyBearOneName() {
        imports.write(Coding.read(crowd("first", 40)));
        assertThat(questions()).hasSize(40 * 39 / 2);
        assertEqualsARebuild();

        imports.write(Coding.read(crowd("second", 30)));
        assertThat(questions()).isEmpty();
        assertEqualsARebuild();

        imports.write(Coding.read(crowd("second", 2)));
        assertThat(questions()).hasSize(42 * 41 / 2);
        assertEqualsARebuild();
    }

    @Test
    void tellsHowManyAnImportBrought() {
        assertThat(imports.write(Coding.read(person("first", "Timur Arkanov"))).candidates())
                .isEqualTo(NewCandidates.NONE);
        assertThat(imports.write(Coding.read(person("second", "Тимур Арканов"))).candidates())
                .isEqualTo(new NewCandidates(1, 0, 0));
        assertThat(imports.write(Coding.read(person("second", "Тимур Арканов"))).candidates())
                .isEqualTo(NewCandidates.NONE);
    }

    @Test
    void joinsNobodyByItself() {
        imports.write(Coding.read(person("first", "Timur Arkanov")));
        imports.write(Coding.read(person("second", "Timur Arkanov")));

        assertThat(store.nodes("Person")).isEqualTo(2);
        assertThat(store.nodes("Judgement")).isZero();
    }

    private List<String> questions() {
        return store.rows("MATCH ()-[m:MAY_BE]->() RETURN m.question[2] AS question ORDER BY question").stream()
                .map(row -> row.text("question"))
                .toList();
    }

    private void assertEqualsARebuild() {
        var kept = Dump.of(store);
        projection.rebuild();
        var made = Dump.of(store);
        assertThat(made).filteredOn(line -> !kept.contains(line)).isEmpty();
        assertThat(kept).filteredOn(line -> !made.contains(line)).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String file(String text, String one, String other) {
        return """
               casegraph: 1
               collection: test
               file: text
               coder: Tester
               documents: [{id: letter, title: A letter, authors: [author], sha256: %s}]
               entities:
                 - {id: author, kind: INSTITUTION, names: [{value: the author, at: 0-3, type: DESCRIPTION}]}
                 - {id: one, kind: PERSON, names: [{value: "%s", at: 0-4}]}
                 - {id: other, kind: PERSON, names: [{value: "%s", at: 5-9}]}
               statements: []
               """
                .formatted(Ids.hash(bytes(text)), one, other);
    }

    private static String person(String collection, String name) {
        return crowd(collection, 1).replace("Timur Arkanov", name);
    }

    /** So many of one name, each in a document of their own. */
    private static String crowd(String collection, int size) {
        return """
               casegraph: 1
               collection: %s
               file: crowd
               coder: Tester
               documents:
               %s
               entities:
                 - {id: author, kind: INSTITUTION, names: [{value: the author, at: 0-3, type: DESCRIPTION, document: d0}]}
               %s
               statements: []
               """
                .formatted(
                        collection,
                        each(size, "  - {id: d%d, title: A letter, authors: [author]}"),
                        each(
                                size,
                                "  - {id: p%d, kind: PERSON, names: [{value: Timur Arkanov, at: 0-4, document: d%<d}]}"));
    }

    private static String each(int size, String line) {
        return IntStream.range(0, size).mapToObj(line::formatted).collect(Collectors.joining("\n"));
    }
}
