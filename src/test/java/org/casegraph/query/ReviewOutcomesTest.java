package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.query.Reviewing.done;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.export.Export;
import org.casegraph.graph.StoreTest;
import org.casegraph.model.Clearance;
import org.casegraph.model.Ids;
import org.casegraph.review.SuggestingMarks;
import org.casegraph.source.HeldTexts;
import org.casegraph.text.DocumentFormat;
import org.casegraph.text.DocumentText;
import org.casegraph.text.extract.Extracted;
import org.casegraph.watch.Evaluation;
import org.junit.jupiter.api.Test;

/** What comes of decisions: findings and changes, also in a text that was extracted anew, and in what leaves the store. */
@QueryTest
@StoreTest
@SuggestingMarks
class ReviewOutcomesTest {

    private static final String TEXT = "[1 PERSON Bruno Ruiz] {ARREST SUFFERED_BY=1 TO_PRESS=2 AGAINST=3 @2020-02| was"
            + " taken} so that <RELATIVE_OF 1 2 brother| his sister> [2 PERSON Anna Ruiz] would speak against"
            + " [3 PERSON Tomas Quiroga]. A guard was [4 PERSON Sid Roe], they say.";

    private final Asking asking;
    private final Reviewing reviewing;
    private final HeldTexts texts;
    private final Evaluation evaluation;
    private final List<Export> exports;

    ReviewOutcomesTest(Asking asking, HeldTexts texts, Evaluation evaluation, List<Export> exports) {
        this.asking = asking;
        this.texts = texts;
        this.reviewing = new Reviewing(asking, texts);
        this.evaluation = evaluation;
        this.exports = exports;
    }

    @Test
    void acceptedStatementsMakeAFindingAndItIsTold() {
        var letter = reviewing.document("found", TEXT);
        evaluation.catchUp();
        done(reviewing.accept(letter, reviewing.id(letter, "ACT", "was taken"), "Ivo Lind"));
        done(reviewing.accept(letter, reviewing.id(letter, "RELATION", "his sister"), "Ivo Lind"));
        evaluation.catchUp();

        assertThat(asking.texts("{ findings { nodes { sentence } } }", "findings.nodes[*].sentence"))
                .containsExactly("Bruno Ruiz was held so that Anna Ruiz, of the same family, would testify against"
                        + " Tomas Quiroga.");
        var changes = asking.ask("{ changes { nodes { kind causes { kind subject } } } }");
        assertThat(changes.path("changes.nodes[*].kind")
                        .entityList(String.class)
                        .get())
                .contains("NEW");
        assertThat(changes.path("changes.nodes[0].causes[*].kind")
                        .entityList(String.class)
                        .get())
                .contains("REVIEW");
        assertThat(changes.path("changes.nodes[0].causes[*].subject")
                        .entityList(String.class)
                        .get())
                .contains(letter);

        done(reviewing.takeBack(letter, reviewing.id(letter, "RELATION", "his sister"), "Ivo Lind"));

        assertThat(asking.number("{ findings { totalCount } }", "findings.totalCount"))
                .isZero();
    }

    @Test
    void decisionsHoldWhenTheTextIsExtractedAnew() throws IOException {
        var original = "the bytes of an original".getBytes(StandardCharsets.UTF_8);
        hold(original, TEXT);
        asking.givenAll(
                """
                casegraph: 1
                collection: anew
                coder: Tester
                documents: [{id: page, title: Page, authors: [writers], sha256: %s}]
                entities: [{id: writers, kind: GROUP, names: [{value: The writers, at: 0-3}]}]
                """
                        .formatted(Ids.hash(original)));
        var page = Ids.of("document", Ids.hash(original));
        var taken = reviewing.id(page, "ACT", "was taken");
        var sister = reviewing.id(page, "RELATION", "his sister");
        done(reviewing.reject(page, taken, "Ivo Lind"));
        done(reviewing.accept(page, sister, "Ivo Lind"));
        int at = TEXT.indexOf("A guard");
        var own = done(reviewing.say(page, "Ivo Lind", guard(at, at + 7, reviewing.id(page, "MENTION", "Sid Roe"))));

        hold(original, "PAGE ONE\n\n" + TEXT.replace(" so that", "\n  so  that").replace("A guard", "A\n\nguard"));

        assertThat(reviewing.state(page, taken)).isEqualTo("REJECTED");
        assertThat(reviewing.state(page, sister)).isEqualTo("ACCEPTED");
        assertThat(reviewing.proposals(page, "forms: [OWN]")).singleElement().satisfies(one -> {
            assertThat(one.get("id")).isEqualTo(own.get("id"));
            assertThat(one.get("quote")).isEqualTo("A\n\nguard");
        });
        assertThat(asking.number(
                        "{ document(id: \"%s\") { review { accepted } } }".formatted(page), "document.review.accepted"))
                .isEqualTo(5);
    }

    @Test
    void decisionsLeaveWithTheStatements() {
        var letter = reviewing.document("told", TEXT);
        done(reviewing.accept(letter, reviewing.id(letter, "MENTION", "Anna Ruiz"), "Ivo Lind"));
        done(reviewing.reject(letter, reviewing.id(letter, "ACT", "was taken"), "Mara Lys"));

        assertThat(exported(Clearance.PUBLIC).lines().filter(line -> line.startsWith("{\"review\"")))
                .hasSize(2)
                .anyMatch(line -> line.contains("{\"review\":\"ACCEPT\",\"id\":\"decision-")
                        && line.contains("\"by\":\"Ivo Lind\"")
                        && line.contains("\"suggester\":\"marks 1\""))
                .anyMatch(line -> line.contains("{\"review\":\"REJECT\"") && line.contains("\"reason\":\"No.\""));
    }

    @Test
    void whatWasAcceptedIsKnownFromThenOn() {
        var letter = reviewing.document("then", TEXT);
        var before = asking.text(
                "{ statements(sort: [RECORDED_DESC]) { nodes { recordedAt } } }", "statements.nodes[0].recordedAt");
        done(reviewing.accept(letter, reviewing.id(letter, "ACT", "was taken"), "Ivo Lind"));

        assertThat(asking.number("{ acts { totalCount } }", "acts.totalCount")).isOne();
        assertThat(asking.number("{ acts(knownOn: \"%s\") { totalCount } }".formatted(before), "acts.totalCount"))
                .isZero();
    }

    private void hold(byte[] original, String text) throws IOException {
        try (var draft = texts.draft(new ByteArrayInputStream(original), original.length)) {
            texts.hold(
                    draft,
                    new Extracted(
                            DocumentFormat.HTML,
                            "test",
                            null,
                            new DocumentText(text, List.of(), List.of(0)),
                            null,
                            null,
                            List.of()));
        }
    }

    private String exported(Clearance clearance) {
        var out = new ByteArrayOutputStream();
        exports.stream()
                .filter(export -> export.kind().word().equals("jsonl"))
                .findFirst()
                .orElseThrow()
                .write(new Viewer("tester", clearance), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> guard(int start, int end, String who) {
        return Map.of(
                "at",
                Map.of("start", start, "end", end),
                "summary",
                "He is a guard.",
                "property",
                Map.of("of", Map.of("mention", who), "property", "OCCUPATION", "value", "guard"));
    }
}
