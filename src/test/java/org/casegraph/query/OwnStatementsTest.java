package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.query.Reviewing.done;
import static org.casegraph.query.Reviewing.refusal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.StoreTest;
import org.casegraph.model.Clearance;
import org.casegraph.review.SuggestingMarks;
import org.casegraph.source.Coding;
import org.casegraph.source.HeldTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements that people make from the text, what documents are said to be, and what is refused. */
@QueryTest
@StoreTest
@SuggestingMarks
class OwnStatementsTest {

    private static final String TEXT = "[1 PERSON Ana Ruiz] works at a mill 🙂. [2 INSTITUTION/COURT High Court]"
            + " {TRIAL SUFFERED_BY=1 >2| tried her}.";

    private final Asking asking;
    private final Reviewing reviewing;
    private String letter = "";
    private String ana = "";

    OwnStatementsTest(Asking asking, HeldTexts texts) {
        this.asking = asking;
        this.reviewing = new Reviewing(asking, texts);
    }

    @BeforeEach
    void hold() {
        asking.as(Clearance.SEALED);
        letter = reviewing.document("own", TEXT);
        ana = reviewing.id(letter, "MENTION", "Ana Ruiz");
    }

    @AfterEach
    void nobodyInParticular() {
        asking.as(Clearance.SEALED);
    }

    @Test
    void statementOfOnesOwnStandsWithWhomItNames() {
        var said = done(reviewing.say(letter, "Ivo Lind", job(20, 36, "mention", ana)));

        assertThat(said.get("form")).isEqualTo("OWN");
        assertThat(said.get("state")).isEqualTo("ACCEPTED");
        assertThat(asking.texts(
                        "{ people { nodes { name properties { value } } } }", "people.nodes[*].properties[*].value"))
                .containsExactly("mill worker");
        assertThat(reviewing.proposals(letter, "forms: [OWN]")).hasSize(1);
        assertThat(reviewing.proposals(letter, "states: [ACCEPTED]")).hasSize(2);

        assertThat(done(reviewing.say(letter, "Ivo Lind", job(20, 36, "mention", ana)))
                        .get("id"))
                .isEqualTo(said.get("id"));
        assertThat(reviewing.proposals(letter, "forms: [OWN]")).hasSize(1);

        assertThat(done(reviewing.takeBack(letter, String.valueOf(said.get("id")), "Ivo Lind"))
                        .get("state"))
                .isEqualTo("OPEN");
        assertThat(reviewing.proposals(letter, "forms: [OWN]")).isEmpty();
    }

    @Test
    void whomAStatementCitesSpeaksAfterTheDocumentsOwnVoices() {
        done(reviewing.accept(letter, reviewing.id(letter, "ACT", "tried her"), "Ivo Lind"));

        assertThat(asking.texts(
                        "{ statements(filter: {predicates: [\"TRIAL\"]}) { nodes { speakers { depth name } } } }",
                        "statements.nodes[0].speakers[*].name"))
                .containsExactly("The writers", "High Court");
    }

    @Test
    void describedDocumentSpeaksThroughItsNewAuthors() {
        var described = done(reviewing.describe(
                letter,
                "Ivo Lind",
                Map.of(
                        "title",
                        "A letter from the mill",
                        "type",
                        "LETTER",
                        "published",
                        "2020-05",
                        "language",
                        "EN",
                        "url",
                        "https://example.org/letter",
                        "authors",
                        List.of(Map.of("mention", ana)),
                        "addressees",
                        List.of(Map.of(
                                "new",
                                Map.of(
                                        "kind",
                                        "INSTITUTION",
                                        "type",
                                        "MINISTRY",
                                        "name",
                                        "Ministry of Mills",
                                        "at",
                                        Map.of("start", 0, "end", 3)))))));

        assertThat(described.toString())
                .contains(
                        "A letter from the mill", "2020-05", "language=en", "name=Ana Ruiz", "name=Ministry of Mills");
        assertThat(reviewing.state(letter, ana)).isEqualTo("ACCEPTED");
        done(reviewing.say(letter, "Ivo Lind", job(20, 36, "mention", ana)));
        assertThat(asking.texts(
                        "{ statements(filter: {forms: [VALUED]}) { nodes { speakers { name } } } }",
                        "statements.nodes[*].speakers[*].name"))
                .containsExactly("Ana Ruiz");
        assertThat(asking.texts(
                        "{ document(id: \"%s\") { custody { event by note } } }".formatted(letter),
                        "document.custody[*].note"))
                .containsExactly("title, type, authors, addressees, published, language, url");
    }

    @Test
    void statementIsNeverReadByMoreThanItsDocument() {
        var inner = reviewing.document("inner", TEXT + " Inner.", "TEAM");
        var said = done(
                reviewing.say(inner, "Ivo Lind", job(20, 36, "mention", reviewing.id(inner, "MENTION", "Ana Ruiz"))));
        assertThat(said.get("statement").toString()).contains("clearance=TEAM");

        asking.as(Clearance.PUBLIC);

        assertThat(asking.number("{ people { totalCount } }", "people.totalCount"))
                .isZero();
        assertThat(refusal(reviewing.accept(inner, String.valueOf(said.get("id")), "Mara Lys")))
                .isEqualTo("BAD_REQUEST There is no document of this id.");
    }

    @Test
    void decisionAboutWhatOnlyAFewMayReadIsHiddenFromOthers() {
        var trial = reviewing.id(letter, "ACT", "tried her");
        var sealed = new LinkedHashMap<>(job(20, 36, "mention", ana));
        sealed.put("clearance", "SEALED");
        done(reviewing.accept(letter, trial, "Ivo Lind", sealed));

        asking.as(Clearance.PUBLIC);

        assertThat(reviewing.state(letter, trial)).isEqualTo("OPEN");
        assertThat(asking.number("{ people { totalCount } }", "people.totalCount"))
                .isZero();
        assertThat(done(reviewing.accept(letter, trial, "Mara Lys")).get("state"))
                .isEqualTo("ACCEPTED");
        assertThat(refusal(reviewing.say(letter, "Mara Lys", sealed)))
                .isEqualTo(
                        "BAD_REQUEST You may not read what is SEALED; give the statement a clearance that you have.");
    }

    @Test
    void hiddenEntityIsAsIfItWereNotThere() {
        asking.given("one", "").as(Clearance.SEALED);
        asking.givenAll(
                """
                casegraph: 1
                collection: sealed
                coder: Tester
                clearance: SEALED
                documents: [{id: paper, title: Paper, authors: [eva]}]
                entities: [{id: eva, kind: PERSON, names: [{value: Eva Sol, at: 0-7}]}]
                """);
        var eva = asking.text("{ people(filter: {name: \"Eva Sol\"}) { nodes { id } } }", "people.nodes[0].id");
        asking.as(Clearance.PUBLIC);

        assertThat(refusal(reviewing.say(letter, "Ivo Lind", job(20, 36, "id", eva))))
                .isEqualTo("BAD_REQUEST There is no entity or act of the id “%s”; search finds those there are."
                        .formatted(eva));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            5        | 5000 | The place 5-5000 is not in the text, which has 109 characters.
            -1       | 4    | The place -1-4 is not in the text, which has 109 characters.
            9        | 9    | The place 9-9 is not in the text, which has 109 characters.
            36       | 37   | The place begins or ends within a character.
            """)
    void refusesPlacesThatAreNone(int start, int end, String sentence) {
        assertThat(refusal(reviewing.say(letter, "Ivo Lind", job(start, end, "mention", ana))))
                .isEqualTo("BAD_REQUEST " + sentence);
    }

    @Test
    void refusesWhatACaseFileMayNotSay() {
        var court = reviewing.id(letter, "MENTION", "High Court");
        assertThat(refusal(reviewing.say(letter, "Ivo Lind", relation(ana, "HELD_AT", ana))))
                .contains("Ana Ruiz' is a PERSON and cannot be 'to' of HELD_AT");
        assertThat(refusal(reviewing.say(letter, "Ivo Lind", relation(court, "RELATIVE_OF", ana))))
                .contains("High Court' is an INSTITUTION and cannot be 'from' of RELATIVE_OF");
        assertThat(refusal(reviewing.say(letter, "!!", job(20, 36, "mention", ana))))
                .isEqualTo("BAD_REQUEST Say who decides: by is your name, of 1 to 100 characters, letters among them.");
        assertThat(refusal(reviewing.say(letter, "Ivo Lind", job(20, 36, "mention", "proposal-0000000000000000"))))
                .isEqualTo("BAD_REQUEST There is no mention of the id “proposal-0000000000000000” in this document.");
        assertThat(refusal(reviewing.say(letter, "Ivo Lind", job(20, 36, "id", "x' OR 1=1 //"))))
                .startsWith("BAD_REQUEST There is no entity or act of the id “x' OR 1=1 //”");
        assertThat(refusal(reviewing.accept(letter, "proposal-1", "Ivo Lind")))
                .isEqualTo("BAD_REQUEST There is no proposal of this id in this document.");
        assertThat(refusal(reviewing.accept("document-1", "proposal-1", "Ivo Lind")))
                .isEqualTo("BAD_REQUEST There is no document of this id.");
        var huge = new LinkedHashMap<>(job(20, 36, "mention", ana));
        huge.put("summary", "a".repeat(30_000));
        assertThat(refusal(reviewing.say(letter, "Ivo Lind", huge)))
                .isEqualTo("BAD_REQUEST A text of a statement has 20000 characters at most.");
        var broken = new LinkedHashMap<>(job(20, 36, "mention", ana));
        broken.put("summary", "a\u0000b");
        assertThat(refusal(reviewing.say(letter, "Ivo Lind", broken))).contains("holds a character that no text has");
        broken.put("summary", "Works.");
        broken.put("date", "soon");
        assertThat(refusal(reviewing.say(letter, "Ivo Lind", broken))).contains("soon");
    }

    @Test
    void refusesAStatementInNobodysVoice() {
        asking.givenAll(
                """
                casegraph: 1
                collection: reviewed
                file: own
                coder: Tester
                documents: [{id: own, title: Letter, sha256: %s}]
                entities: [{id: somebody, kind: GROUP, names: [{value: Some, at: 0-3, speakers: [somebody]}]}]
                """
                        .formatted(asking.text(
                                "{ document(id: \"%s\") { sha256 } }".formatted(letter), "document.sha256")));
        asking.ask("{ __typename }");

        assertThat(asking.texts(
                        "{ document(id: \"%s\") { authors { name } } }".formatted(letter), "document.authors[*].name"))
                .isEmpty();
        assertThat(refusal(reviewing.say(letter, "Ivo Lind", job(20, 36, "mention", ana))))
                .isEqualTo("BAD_REQUEST Nobody speaks here: the document has neither authors nor a publisher; describe"
                        + " it, or give speakers.");
    }

    @Test
    void rejectedMentionIsSpokenOfByNobody() {
        done(reviewing.reject(letter, ana, "Ivo Lind"));

        assertThat(refusal(reviewing.say(letter, "Ivo Lind", job(20, 36, "mention", ana))))
                .isEqualTo("BAD_REQUEST The mention “Ana Ruiz” is rejected; settle that first, or say who is meant by"
                        + " another id.");
    }

    @Test
    void documentsThatWaitStandInTheQueueUntilAllIsDecided() {
        var queue = "{ reviewQueue { totalCount nodes { title review { open total } } } }";
        assertThat(asking.texts(queue, "reviewQueue.nodes[*].title")).containsExactly("Letter own");

        reviewing.proposals(letter).forEach(one -> reviewing.reject(letter, String.valueOf(one.get("id")), "Ivo Lind"));

        assertThat(asking.number(queue, "reviewQueue.totalCount")).isZero();
        assertThat(asking.texts(
                        "{ reviewQueue(states: [REJECTED]) { nodes { title } } }", "reviewQueue.nodes[*].title"))
                .containsExactly("Letter own");
    }

    @Test
    void longListsOfProposalsComeInPages() {
        var text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append("[%d PERSON Ana Ruiz%s] came. ".formatted(i, "abcdefghij".charAt(i % 10) + "k".repeat(i / 10)));
        }
        var list = reviewing.document("list", text.toString());
        var page = "{ document(id: \"%s\") { proposals(first: 150%s) { totalCount pageInfo { hasNextPage endCursor }"
                + " nodes { id candidates { id } statement { summary } } } } }";

        var first = asking.ask(page.formatted(list, ""));
        var cursor = first.path("document.proposals.pageInfo.endCursor")
                .entity(String.class)
                .get();
        var second = asking.ask(page.formatted(list, ", after: \"" + cursor + "\""));

        assertThat(first.path("document.proposals.totalCount")
                        .entity(Integer.class)
                        .get())
                .isEqualTo(200);
        assertThat(second.path("document.proposals.nodes[*].id")
                        .entityList(String.class)
                        .get())
                .hasSize(50);
        assertThat(asking.statementsFor(page.formatted(list, ""))).isLessThan(8);
    }

    @Test
    void entityKnownBeforeIsTakenByItsId() {
        asking.given("one", "");

        done(reviewing.say(letter, "Ivo Lind", job(20, 36, "id", Coding.person("ana"))));

        assertThat(asking.texts(
                        "{ person(id: \"%s\") { properties { value } } }".formatted(Coding.person("ana")),
                        "person.properties[*].value"))
                .containsExactly("mill worker");
    }

    private static Map<String, Object> job(int start, int end, String key, String who) {
        return Map.of(
                "at",
                Map.of("start", start, "end", end),
                "summary",
                "Ana Ruiz works at a mill.",
                "property",
                Map.of("of", Map.of(key, who), "property", "OCCUPATION", "value", "mill worker"));
    }

    private static Map<String, Object> relation(String from, String kind, String to) {
        return Map.of(
                "at",
                Map.of("start", 0, "end", 10),
                "summary",
                "They belong together.",
                "relation",
                Map.of("kind", kind, "from", Map.of("mention", from), "to", Map.of("mention", to)));
    }
}
