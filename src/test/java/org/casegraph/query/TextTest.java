package org.casegraph.query;

import org.casegraph.model.Label;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.HandedOver;
import org.casegraph.graph.Intake;
import org.casegraph.graph.Intake.Taken;
import org.casegraph.model.Clearance;
import org.casegraph.model.Collected;
import org.casegraph.model.Ids;
import org.casegraph.text.extract.Papers;
import org.junit.jupiter.api.Test;

@QueryTest
class TextTest {

    private static final byte[] PDF = Papers.pdf("Ana Ruiz was held.", "Free her.");
    private static final String LETTER = "Dear 🙂 Minister,\n\nAna Ruiz was held.\n\nFree her.";

    private final Asking asking;
    private final String letter;
    private final String appeal;

    TextTest(Asking asking, Intake intake) {
        this.asking = asking;
        this.letter = arrived(intake, "letter.txt", LETTER.getBytes(StandardCharsets.UTF_8));
        this.appeal = arrived(intake, "C:\\Users\\ana\\appeal.pdf", PDF);
    }

    private static String arrived(Intake intake, String name, byte[] bytes) {
        var said = new HandedOver(
                "Letter",
                "LETTER",
                "en",
                "https://example.org/1",
                Label.PUBLIC,
                "Iris",
                new Collected("Tomas", "2024-05-01", "https://example.org/1", "wget 1.24"));
        return switch (intake.takeOriginal(name, new ByteArrayInputStream(bytes), said)) {
            case Taken.Arrived arrived -> arrived.document().id();
            case Taken.Held held -> held.document();
            case Taken other -> throw new AssertionError(other);
        };
    }

    private Map<?, ?> text(String document, String arguments) {
        return asking.ask("{ document(id: \"" + document + "\") { text" + arguments
                        + " { from to total text pages paragraphs } } }")
                .path("document.text")
                .entity(Map.class)
                .get();
    }

    @Test
    void answersTheWholeOfAShortText() {
        var text = text(letter, "");

        assertThat(text.get("text")).isEqualTo(LETTER);
        assertThat(text.get("total")).isEqualTo(LETTER.length());
        assertThat(text.get("pages")).isEqualTo(List.of());
        assertThat(text.get("paragraphs")).isEqualTo(List.of(0, LETTER.indexOf("Ana"), LETTER.indexOf("Free")));
    }

    @Test
    void neverCutsACharacterInTwo() {
        int smile = LETTER.indexOf("🙂");

        assertThat(text(letter, "(from: 0, length: %d)".formatted(smile + 1)).get("text"))
                .isEqualTo("Dear ");
        var rest = text(letter, "(from: %d, length: 4)".formatted(smile + 1));
        assertThat(rest.get("from")).isEqualTo(smile);
        assertThat(rest.get("text")).asString().startsWith("🙂 M");
    }

    @Test
    void tellsWherePagesBegin() {
        var text = text(appeal, "");

        assertThat(text.get("pages"))
                .isEqualTo(List.of(0, String.valueOf(text.get("text")).indexOf("Free")));
    }

    @Test
    void refusesMoreThanIsAnsweredAtOnceAndPlacesThatAreNone() {
        var ask = "{ document(id: \"" + letter + "\") { text(%s) { to } } }";

        assertThat(asking.refusals(ask.formatted("length: 100001")))
                .containsExactly("BAD_REQUEST length must be from 1 to 100000, not 100001.");
        assertThat(asking.refusals(ask.formatted("length: 0"))).hasSize(1);
        assertThat(asking.refusals(ask.formatted("from: -1"))).hasSize(1);
        assertThat(asking.refusals(ask.formatted("from: 4000"))).hasSize(1);
    }

    @Test
    void answersNoTextOfManyDocumentsAtOnce() {
        assertThat(asking.refusals("{ documents(first: 500) { nodes { text(length: 100000) { to } } } }"))
                .singleElement()
                .asString()
                .contains("TOO_COSTLY");
    }

    @Test
    void tellsThroughWhoseHandsADocumentWent() {
        var custody = asking.ask("{ document(id: \"" + appeal
                        + "\") { format textSha256 custody { event by happenedAt from with note } } }")
                .path("document.custody")
                .entityList(Map.class)
                .get();

        assertThat(custody.stream().map(entry -> String.valueOf(entry.get("event"))))
                .startsWith("COLLECTED", "TAKEN_IN", "EXTRACTED");
        assertThat(custody.getFirst().toString())
                .contains("by=Tomas", "happenedAt=2024-05-01", "from=https://example.org/1", "with=wget 1.24");
        assertThat(custody.get(1).toString()).contains("by=Iris", "from=appeal.pdf");
        assertThat(custody.get(2).get("with")).asString().startsWith("PDF 1 (PDFBox");
    }

    @Test
    void placesAreCountedInPagesAndParagraphs() {
        var text = String.valueOf(text(appeal, "").get("text"));
        int free = text.indexOf("Free");
        asking.givenAll(
                """
                casegraph: 1
                collection: places
                coder: Tester
                documents: [{id: a, title: Letter, authors: [ana], sha256: %s}]
                entities: [{id: ana, kind: PERSON, names: [{value: Free her, at: %d-%d}]}]
                """
                        .formatted(Ids.hash(PDF), free, free + 8));

        var statement = asking.ask("{ document(id: \"" + appeal
                        + "\") { statements { nodes { quote locator { start page paragraph } } } } }")
                .path("document.statements.nodes[0]")
                .entity(Map.class)
                .get();
        assertThat(String.valueOf(statement))
                .isEqualTo("{quote=Free her, locator={start=" + free + ", page=2, paragraph=2}}");
    }

    @Test
    void custodyIsForTheTeamAlone() {
        var ask = "{ document(id: \"" + letter + "\") { custody { by } } }";
        try {
            assertThat(asking.as(Clearance.PUBLIC).texts(ask, "document.custody[*].by"))
                    .isEmpty();
        } finally {
            asking.as(Clearance.SEALED);
        }
        assertThat(asking.texts(ask, "document.custody[*].by")).isNotEmpty();
    }
}
