package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.casegraph.access.audit.Actor;
import org.casegraph.access.audit.AuditFilter;
import org.casegraph.access.audit.AuditTrail;
import org.casegraph.access.audit.Outcome;
import org.casegraph.access.audit.Recorded;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.model.Clearance;
import org.casegraph.model.Ids;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of questions and changes stands in the audit log. */
@QueryTest
class OnRecordTest {

    private static final String ANA = Coding.person("ana");
    private static final String BRUNO = Coding.person("bruno");
    private static final String WITNESS = Coding.person("witness");
    private static final String JUDGE =
            "mutation { judge(a: \"%s\", b: \"%s\", verdict: UNSURE, reason: \"Heard of it at the well.\") { id } }";
    private static final String SECTIONS =
            """
              - {id: witness, kind: PERSON, names: [{value: Witness at the Well, at: 91-99, clearance: TEAM}]}
            statements:
              - {at: 100-120, summary: Ana was seen at the well., entity: ana, property: OCCUPATION, value: miller, clearance: TEAM}
              - {at: 130-140, summary: Bruno is kin., relation: RELATIVE_OF, from: bruno, to: ana}
              - {at: 170-180, summary: Friends too., relation: FRIEND_OF, from: bruno, to: ana, clearance: TEAM}
              - {at: 150-160, summary: They met., relation: FRIEND_OF, from: witness, to: ana, clearance: TEAM}
            """;

    private final Asking asking;
    private final AuditTrail trail;
    private final Path folder;

    private long before;

    OnRecordTest(Asking asking, AuditTrail trail, DataDirectory data) {
        this.asking = asking.given("audited", SECTIONS);
        this.trail = trail;
        this.folder = data.audit();
    }

    @BeforeEach
    void begin() {
        before = latest().isEmpty() ? 0 : latest().getFirst().number();
    }

    @AfterEach
    void mayReadAll() {
        asking.as(Clearance.SEALED);
    }

    @Test
    void aChangeIsOnRecordBeforeAndAfter() {
        var judgement = asking.text(JUDGE.formatted(ANA, BRUNO), "judge.id");

        assertThat(entries()).hasSize(2).allSatisfy(recorded -> {
            assertThat(recorded.entry().actor()).isEqualTo(new Actor("tester", "open"));
            assertThat(recorded.entry().what()).isEqualTo("change");
            assertThat(recorded.entry().parts()).containsExactly("judge");
            assertThat(recorded.entry().about()).contains(ANA, BRUNO);
        });
        assertThat(entries().getFirst().entry().outcome()).isEqualTo(Outcome.ASKED);
        assertThat(entries().getLast().entry().outcome()).isEqualTo(Outcome.DONE);
        assertThat(entries().getLast().entry().about()).contains(judgement);
    }

    @Test
    void aChangeThatIsRefusedIsOnRecordAsSuch() {
        asking.refusals(JUDGE.formatted(ANA, ANA));

        assertThat(entries()).extracting(one -> one.entry().outcome()).containsExactly(Outcome.ASKED, Outcome.REFUSED);
    }

    @Test
    void idsInVariablesAreOnRecordAndNothingElseOfThem() {
        asking.ask(
                "mutation Wells($one: ID!, $why: String!) { judge(a: $one, b: \"%s\", verdict: UNSURE, reason: $why) { id } }"
                        .formatted(BRUNO),
                Map.of("one", ANA, "why", "Heard of it at the well."));

        assertThat(entries().getFirst().entry().about()).containsExactlyInAnyOrder(ANA, BRUNO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ node(id: \"%s\") { ... on Person { statements { nodes { summary } } } } }",
                "{ statements(first: 50) { nodes { id } } }",
                "{ node(id: \"%s\") { ... on Person { ties { nodes { statements { id } } } } } }"
            })
    void anAnswerThatHoldsWhatIsNotForEverybodyIsOnRecord(String question) {
        asking.as(Clearance.TEAM).ask(question.formatted(WITNESS)).errors().verify();

        assertThat(entries()).singleElement().satisfies(recorded -> {
            assertThat(recorded.entry().what()).isEqualTo("read");
            assertThat(recorded.entry().outcome()).isEqualTo(Outcome.DONE);
        });
        if (question.contains("%s")) {
            assertThat(entries().getFirst().entry().about()).containsExactly(WITNESS);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ node(id: \"%s\") { ... on Person { name } } }",
                "{ people { nodes { id } } }",
                "{ search(text: \"witness well\") { nodes { entity { id } } } }",
                "{ neighbourhood(of: \"%s\") { nodes { id } } }"
            })
    void whoeverIsNotForEverybodyIsOnRecordWhenShown(String question) {
        asking.as(Clearance.TEAM).ask(question.formatted(WITNESS)).errors().verify();

        assertThat(entries()).hasSize(1);
    }

    /** A number tells of what it counts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ node(id: \"%s\") { ... on Person { statements { totalCount } } } }",
                "{ node(id: \"%s\") { ... on Person { ties { totalCount } } } }",
                "{ statements(filter: {about: \"%s\"}) { totalCount } }",
                "{ people { totalCount } }",
                "{ routes(from: \"%s\", to: \"OTHER\", maxHops: 1) { length } }",
                "{ tieCounts(of: \"%s\") { count } }",
                "{ analysis(measure: DEGREE, acts: []) { ties } }"
            })
    void countsMeasuresAndRoutesOfWhatIsNotForEverybodyAreOnRecord(String question) {
        asking.as(Clearance.TEAM)
                .ask(question.formatted(BRUNO).replace("OTHER", ANA))
                .errors()
                .verify();

        assertThat(entries()).hasSize(1);
    }

    @Test
    void whatIsForEverybodyIsReadWithoutARecord() {
        asking.as(Clearance.PUBLIC)
                .ask("{ statements { nodes { summary } } }")
                .errors()
                .verify();
        asking.as(Clearance.SEALED)
                .ask("{ node(id: \"%s\") { ... on Person { name } } me { name } }".formatted(BRUNO))
                .errors()
                .verify();

        assertThat(entries()).isEmpty();
    }

    @Test
    void readingTheRecordIsOnRecord() {
        var question = "{ auditEntries(first: 2, about: \"%s\") { nodes { number what counts { of count } } } }";
        asking.ask(question.formatted(ANA)).errors().verify();

        assertThat(entries()).singleElement().satisfies(recorded -> {
            assertThat(recorded.entry().parts()).containsExactly("auditEntries");
            assertThat(recorded.entry().about()).containsExactly(ANA);
        });
        assertThat(asking.texts(question.formatted(ANA), "auditEntries.nodes[*].what"))
                .contains("read");
    }

    @Test
    void nothingOfWhatWasAskedOrAnsweredIsInTheFiles() throws IOException {
        asking.ask("query TheMillerAtTheWell { search(text: \"Witness at the Well\") { nodes { matched } } }");
        asking.ask("mutation { saveView(view: {name: \"The well\", address: \"/search?text=Witness\"}) { id } }");
        asking.ask("{ miller: statements { nodes { summary document { title } } } }");
        asking.ask(JUDGE.formatted("Ana Ruiz", "The miller"));

        assertThat(entries()).hasSizeGreaterThan(3);
        assertThat(entries()).extracting(Recorded::json).allSatisfy(line -> assertThat(line.toLowerCase())
                .doesNotContain("miller", "well", "ana ruiz", "a letter", "search?text"));
    }

    @Test
    void whatCannotBePutOnRecordIsNeitherDoneNorShown() throws IOException {
        var judgements = "{ judgements { totalCount } }";
        int known = asking.number(judgements, "judgements.totalCount");
        var lock = folder.resolve("lock");
        Files.delete(lock);
        Files.createDirectory(lock);
        try {
            assertThat(asking.refusals(JUDGE.formatted(ANA, BRUNO)))
                    .singleElement()
                    .asString()
                    .startsWith("UNAVAILABLE Nothing can be put on record");
            assertThat(asking.refusals("{ statements { nodes { summary } } }"))
                    .singleElement()
                    .asString()
                    .startsWith("UNAVAILABLE Nothing can be put on record");
            asking.as(Clearance.PUBLIC)
                    .ask("{ statements { nodes { summary } } }")
                    .errors()
                    .verify();
        } finally {
            Files.delete(lock);
        }
        asking.as(Clearance.SEALED);
        assertThat(asking.number(judgements, "judgements.totalCount")).isEqualTo(known);
        assertThat(trail.verdict(null).isWhole()).isTrue();
    }

    @Test
    void ofVeryManyIdsTheFirstAreOnRecordAndTheirNumber() {
        var ids = IntStream.range(0, 70)
                .mapToObj(number -> Ids.of("person", "many", String.valueOf(number)))
                .toList();
        asking.ask(
                "query($of: [ID!]!) { neighbourhood(of: $of) { truncated } statements(first: 9) { nodes { id } } }",
                Map.of("of", ids));

        assertThat(entries()).singleElement().satisfies(recorded -> {
            assertThat(recorded.entry().about()).hasSize(50);
            assertThat(recorded.entry().aboutCount()).isEqualTo(70);
        });
    }

    private List<Recorded> latest() {
        return trail.before(Long.MAX_VALUE, 100, AuditFilter.ALL);
    }

    /** Those of this test, the first first. */
    private List<Recorded> entries() {
        return latest().stream()
                .filter(recorded -> recorded.number() > before)
                .toList()
                .reversed();
    }
}
