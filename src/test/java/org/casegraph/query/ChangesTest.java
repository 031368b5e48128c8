package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.graph.StoreTest;
import org.casegraph.model.Clearance;
import org.casegraph.model.Ids;
import org.casegraph.source.Coding;
import org.casegraph.watch.Change;
import org.casegraph.watch.Changes;
import org.casegraph.watch.Evaluation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What became of findings, as people ask for it. */
@QueryTest
@StoreTest
class ChangesTest {

    private static final String CARE =
            """
            acts: [{id: care, kind: DENIAL_OF_MEDICAL_CARE}]
            statements:
              - {at: 100-120, summary: No care., stance: %s, speakers: [%s], act: care, clearance: %s,
                 roles: {SUFFERED_BY: ana, TO_PRESS: ana, IN_CASE: case}}
            """;

    private static final String NOTHING =
            "statements: [{at: 100-120, summary: Kin., relation: RELATIVE_OF, from: bruno, to: ana}]\n";

    private static final String SENTENCES = "{ changes { nodes { sentence } } }";

    private final Asking asking;
    private final Evaluation evaluation;
    private final Changes changes;

    ChangesTest(Asking asking, Evaluation evaluation, Changes changes) {
        this.asking = asking;
        this.changes = changes;
        this.evaluation = evaluation;
    }

    @AfterEach
    void nobodyInParticular() {
        asking.as(Clearance.SEALED);
    }

    @Test
    void tellOfSomebodyProtectedByTheAlias() {
        given("one", CARE.formatted("STATES", "neighbours", "PUBLIC"));
        asking.ask(
                        "mutation { protect(person: \"%s\", alias: \"Witness 7\", from: SEALED, reason: \"Threats.\") { id } }"
                                .formatted(Coding.person("ana")))
                .errors()
                .verify();
        given("two", CARE.formatted("STATES", "bruno", "PUBLIC"));

        asking.as(Clearance.TEAM);
        var told = asking.ask(
                        "{ changes { nodes { sentence before { sentence } after { sentence } roles { entities { name } } cases { name } } } }")
                .returnResponse()
                .toMap()
                .toString();

        assertThat(told).contains("Witness 7").doesNotContain("Ana");
    }

    @Test
    void tellWhatSourcesDoToAFinding() {
        given("one", CARE.formatted("STATES", "neighbours", "PUBLIC"));
        given("two", CARE.formatted("STATES", "bruno", "PUBLIC"));
        given("three", CARE.formatted("DENIES", "police", "PUBLIC"));
        given("three", NOTHING);
        given("two", NOTHING);
        given("one", NOTHING);

        assertThat(asking.texts("{ changes { nodes { kind } } }", "changes.nodes[*].kind"))
                .containsExactly("GONE", "WEAKENED", "STRENGTHENED", "CONTESTED", "STRENGTHENED", "NEW");
        assertThat(asking.texts(SENTENCES, "changes.nodes[*].sentence"))
                .containsExactly(
                        "Gone: Ana Ruiz was denied medical care as a means of pressure."
                                + " Nothing that may be read proves it any more.",
                        "Ana Ruiz was denied medical care as a means of pressure. It rests on a single origin now.",
                        "Ana Ruiz was denied medical care as a means of pressure. Nobody denies it any more.",
                        "Ana Ruiz is said, and denied, to have been refused medical care as a means of pressure."
                                + " Somebody denies it now.",
                        "Ana Ruiz was denied medical care as a means of pressure."
                                + " It is corroborated now: a second origin speaks for it.",
                        "New: Ana Ruiz was denied medical care as a means of pressure.");
    }

    @Test
    void sayHowItStoodAndWhatCausedIt() {
        given("one", CARE.formatted("ALLEGES", "neighbours", "PUBLIC"));
        given("two", CARE.formatted("STATES", "bruno", "PUBLIC"));

        var answer = asking.ask(
                """
                { changes(first: 1) { totalCount pageInfo { hasNextPage } nodes {
                    pattern { id } before { sentence strength origins } after { strength origins contested order }
                    roles { name entities { name } } cases { name } causes { kind subject } } } }
                """);

        answer.path("changes.totalCount").entity(Integer.class).isEqualTo(2);
        answer.path("changes.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        assertThat(answer.path("changes.nodes[0]").entity(Map.class).get().toString())
                .isEqualTo("{pattern={id=care_denied_as_pressure}, before={sentence=Ana Ruiz was denied medical care as"
                        + " a means of pressure. This rests on allegations alone., strength=SINGLE_ORIGIN, origins=1},"
                        + " after={strength=CORROBORATED, origins=2, contested=false, order=NONE_STATED},"
                        + " roles=[{name=detainee, entities=[{name=Ana Ruiz}]}], cases=[{name=The case of Ana Ruiz}],"
                        + " causes=[{kind=IMPORT, subject=test/two}]}");
    }

    @Test
    void areThoseOfTheViewersOwnClearance() {
        given("open", CARE.formatted("STATES", "neighbours", "PUBLIC"));
        given("sealed", CARE.formatted("STATES", "bruno", "SEALED"));

        asking.as(Clearance.TEAM);
        assertThat(asking.texts("{ changes { nodes { kind } } }", "changes.nodes[*].kind"))
                .containsExactly("NEW");
        asking.as(Clearance.SEALED);
        assertThat(asking.texts("{ changes { nodes { kind } } }", "changes.nodes[*].kind"))
                .containsExactly("STRENGTHENED", "NEW");
    }

    @Test
    void leaveNoGapWhereSomethingIsHidden() {
        given("sealed", CARE.formatted("STATES", "bruno", "SEALED"));
        given("open", CARE.formatted("STATES", "neighbours", "PUBLIC"));

        var viewer = new Viewer("t", Clearance.PUBLIC);
        assertThat(changes.after(0, 10, viewer)).extracting(Change::number).containsExactly(1L);
    }

    @Test
    void doNotNameACaseFileOfWhichAPartIsHidden() {
        given(
                "mixed",
                CARE.formatted("STATES", "neighbours", "PUBLIC")
                        + "  - {at: 130-140, summary: Kin., relation: RELATIVE_OF, from: bruno, to: ana, clearance: SEALED}\n");

        asking.as(Clearance.PUBLIC);

        assertThat(asking.ask("{ changes { nodes { causes { kind subject } } } }")
                        .path("changes.nodes[0].causes[0]")
                        .entity(Map.class)
                        .get()
                        .toString())
                .isEqualTo("{kind=IMPORT, subject=null}");
    }

    @Test
    void areFoundByWhomTheyInvolveAndWhatTheyAre() {
        given("one", CARE.formatted("STATES", "neighbours", "PUBLIC"));
        given("two", CARE.formatted("STATES", "bruno", "PUBLIC"));
        var matter = Ids.of("case", "test", "case");

        assertThat(count("involving: [\"%s\"]".formatted(Coding.person("ana")))).isEqualTo(2);
        assertThat(count("involving: [\"%s\"]".formatted(matter))).isEqualTo(2);
        assertThat(count("involving: [\"%s\"]".formatted(Coding.person("bruno"))))
                .isZero();
        assertThat(count("kinds: [NEW, GONE]")).isEqualTo(1);
        assertThat(count("pattern: \"coercion_chain\"")).isZero();
        assertThat(count("since: \"2999-01-01T00:00:00Z\"")).isZero();
        assertThat(count("since: \"2020-01-01T00:00:00Z\"")).isEqualTo(2);
        assertThat(asking.refusals("{ changes(pattern: \"none\") { totalCount } }"))
                .singleElement()
                .asString()
                .startsWith("BAD_REQUEST There is no such pattern; there are");
    }

    @Test
    void areCollectedByWatches() {
        given("kin", NOTHING);
        var ana = asking.text("mutation { watch(on: \"%s\") { id name } }".formatted(Coding.person("ana")), "watch.id");
        var pattern = asking.text("mutation { watch(on: \"coercion_chain\", name: \"Chains\") { id } }", "watch.id");

        given("one", CARE.formatted("STATES", "neighbours", "PUBLIC"));

        var watches = "{ watches { name unread entity { id } pattern { id } } }";
        assertThat(asking.ask(watches)
                        .path("watches")
                        .entityList(Map.class)
                        .get()
                        .toString())
                .isEqualTo("[{name=Ana Ruiz, unread=1, entity={id=%s}, pattern=null},".formatted(Coding.person("ana"))
                        + " {name=Chains, unread=0, entity=null, pattern={id=coercion_chain}}]");
        assertThat(count("watch: \"" + ana + "\"")).isEqualTo(1);
        assertThat(count("watch: \"" + pattern + "\"")).isZero();
        assertThat(asking.number("mutation { markSeen(watch: \"%s\") { unread } }".formatted(ana), "markSeen.unread"))
                .isZero();
        asking.ask("mutation { unwatch(id: \"%s\") { id } }".formatted(ana))
                .errors()
                .verify();
        assertThat(asking.texts("{ watches { name } }", "watches[*].name")).containsExactly("Chains");
        assertThat(asking.refusals("mutation { unwatch(id: \"%s\") { id } }".formatted(ana)))
                .containsExactly("BAD_REQUEST You have no watch of this id; watches lists yours.");
    }

    @Test
    void cannotBeWatchedOnWhatIsHidden() {
        given("sealed", CARE.formatted("STATES", "bruno", "SEALED"));

        assertThat(asking.refusals("mutation { watch(on: \"person-0\") { id } }"))
                .singleElement()
                .asString()
                .startsWith(
                        "BAD_REQUEST There is nobody and nothing of this id, and no such pattern; patterns are care_");
    }

    @Test
    void keepAFindingThatOnlyChangedItsIdWithThePerson() {
        given("one", CARE.formatted("STATES", "neighbours", "PUBLIC"));
        asking.givenAll(
                """
                casegraph: 1
                collection: aaa
                file: other
                coder: Tester
                documents: [{id: other, title: Other, authors: [ruiz]}]
                entities:
                  - {id: ruiz, kind: PERSON, names: [{value: A. Ruiz, at: 0-7}], sameAs: [test/ana]}
                """);
        evaluation.catchUp();

        assertThat(asking.texts("{ changes { nodes { kind } } }", "changes.nodes[*].kind"))
                .containsExactly("NEW");
        assertThat(count("involving: [\"%s\"]".formatted(Ids.of("person", "aaa", "ruiz"))))
                .isEqualTo(1);
    }

    private void given(String file, String sections) {
        asking.given(file, sections);
        evaluation.catchUp();
    }

    private int count(String arguments) {
        return asking.number("{ changes(%s) { totalCount } }".formatted(arguments), "changes.totalCount");
    }
}
