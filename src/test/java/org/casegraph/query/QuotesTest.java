package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.casegraph.model.Ids;
import org.casegraph.source.HeldTexts;
import org.junit.jupiter.api.Test;

@QueryTest
class QuotesTest {

    private static final String TEXT = "Ана Руис was seen. 🙂 She is a teacher, they say.";

    private static final String CODED =
            """
            casegraph: 1
            collection: quotes
            file: quotes
            coder: Tester
            documents: [{id: held, title: Held, authors: [ana], sha256: %s}, {id: paper, title: On paper, sha256: %s}]
            entities:
              - {id: ana, kind: PERSON, names: [{value: Ана Руис, at: 0-8, document: held}]}
            statements:
              - {document: held, at: 31-38, speakers: [ana], summary: Trade., entity: ana, property: NOTE, value: a}
              - {document: held, at: {paragraph: 2}, speakers: [ana], summary: No place., entity: ana, property: NOTE, value: b}
              - {document: held, at: 40-4000, speakers: [ana], summary: Too far., entity: ana, property: NOTE, value: c}
              - {document: paper, at: 1-2, speakers: [ana], summary: Not held., entity: ana, property: NOTE, value: d}
            """;

    private final Asking asking;

    QuotesTest(Asking asking, HeldTexts texts) {
        this.asking = asking;
        var bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        texts.hold(bytes);
        asking.givenAll(CODED.formatted(Ids.hash(bytes), Ids.hash(List.of("another"))));
    }

    @Test
    void showsTheVeryWordsWhereTheTextIsHeld() {
        var quotes = asking.ask(
                        "{ statements(filter: {predicates: [\"NAME\", \"NOTE\"]}) { nodes { summary quote } } }")
                .path("statements.nodes[*].quote")
                .entityList(Object.class)
                .get();

        assertThat(quotes).containsExactlyInAnyOrder("Ана Руис", "teacher", null, null, null);
    }

    @Test
    void tellsWhichTextsAreHeld() {
        assertThat(asking.texts("{ documents(filter: {held: true}) { nodes { title } } }", "documents.nodes[*].title"))
                .containsExactly("Held");
        assertThat(asking.texts("{ documents(filter: {held: false}) { nodes { title } } }", "documents.nodes[*].title"))
                .containsExactly("On paper");
    }
}
