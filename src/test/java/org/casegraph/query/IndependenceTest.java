package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casegraph.graph.StoreTest;
import org.casegraph.model.Clearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How many independent origins there are, which, and why: as anybody may know it. */
@QueryTest
@StoreTest
class IndependenceTest {

    private static final String CITED =
            """
            acts: [{id: arrest, kind: ARREST}]
            statements:
              - {at: 100-120, summary: %s, act: arrest, roles: {SUFFERED_BY: ana}%s}
              - {at: 130-140, summary: %s kin., relation: RELATIVE_OF, from: bruno, to: ana%s}
            """;
    private static final String ACTS = "{ acts { nodes { origins independent { counted voices { name } "
            + "group { sentence voices { name } } } } } }";

    private final Asking asking;

    IndependenceTest(Asking asking) {
        this.asking = asking;
    }

    @AfterEach
    void anybodyAsksAgain() {
        asking.as(Clearance.PUBLIC);
    }

    @Test
    void citationsOfOneVoiceAreOneOriginWithTheVoiceItself() {
        given("one", "");
        given("two", ", speakers: [police, neighbours]");

        asking.ask(ACTS)
                .path("acts")
                .matchesJson(
                        """
                        {"nodes": [{"origins": 1, "independent": [{
                          "counted": "A letter of The neighbours, citing nobody else; a letter of City Police, citing The neighbours: one origin, as they share The neighbours.",
                          "voices": [{"name": "The neighbours"}], "group": null}]}]}
                        """);
    }

    @Test
    void groupsCountUntilTheyAreTakenBack() {
        given("one", "");
        given("two", ", speakers: [police]");
        assertThat(origins()).isEqualTo(2);

        var id = asking.text(group("neighbours", "police", "They wrote it together."), "groupOrigins.id");

        assertThat(origins()).isEqualTo(1);
        assertThat(asking.text(ACTS, "acts.nodes[0].independent[0].counted"))
                .endsWith("as City Police and The neighbours count as one (%s: They wrote it together)."
                        .formatted(asking.text("{ rulings { nodes { author } } }", "rulings.nodes[0].author")));
        assertThat(asking.texts(ACTS, "acts.nodes[0].independent[0].group.voices[*].name"))
                .containsExactlyInAnyOrder("The neighbours", "City Police");

        asking.ask("mutation { withdraw(ruling: \"%s\", reason: \"They did not.\") { id } }".formatted(id))
                .errors()
                .verify();
        assertThat(origins()).isEqualTo(2);
    }

    @Test
    void whatIsHiddenIsNeitherCountedNorNamed() {
        given("one", ", speakers: [neighbours, witness]");
        given("two", ", speakers: [police, witness], clearance: SEALED");

        assertThat(origins()).isEqualTo(1);
        assertThat(asking.text(ACTS, "acts.nodes[0].independent[0].counted"))
                .isEqualTo("A letter of The neighbours, citing somebody who is not named here.");
        assertThat(asking.as(Clearance.SEALED).text(ACTS, "acts.nodes[0].independent[0].counted"))
                .contains("Hidden Witness");
    }

    @Test
    void aGroupOfSomebodyHiddenIsNotShown() {
        given("one", ", speakers: [neighbours, witness]");
        given("two", ", speakers: [police]");
        asking.as(Clearance.SEALED)
                .ask(group("witness", "police", "Secretly one."))
                .errors()
                .verify();

        assertThat(asking.as(Clearance.PUBLIC)
                        .ask(ACTS)
                        .path("acts")
                        .entity(Object.class)
                        .get()
                        .toString())
                .doesNotContain("Secretly", "Hidden Witness");
    }

    @Test
    void refusesVoicesThatAreNotThereOrAreOne() {
        given("one", "");

        assertThat(asking.refusals(group("neighbours", "nobody", "Why not.")))
                .singleElement()
                .asString()
                .startsWith("BAD_REQUEST There is no voice '");
        assertThat(asking.refusals(group("neighbours", "neighbours", "Why not.")))
                .containsExactly("BAD_REQUEST These are one voice already; it takes two or more that differ.");
        assertThat(asking.refusals(group("neighbours", "police", " "))).hasSize(1);
    }

    @Test
    void countsAnyStatementsThatAreAskedFor() {
        given("one", "");
        given("two", ", speakers: [police]");
        var ids =
                asking.texts("{ statements(filter: {forms: [HAPPENED]}) { nodes { id } } }", "statements.nodes[*].id");

        assertThat(asking.texts(
                        "{ independence(statements: [\"%s\"]) { counted } }".formatted(String.join("\", \"", ids)),
                        "independence[*].counted"))
                .containsExactlyInAnyOrder(
                        "A letter of The neighbours, citing nobody else.",
                        "A letter of City Police, citing nobody else.");
    }

    @Test
    void takesAsManyStatementsForManyAsForOne() {
        asking.givenTheExample();
        var question = "{ acts(first: %d) { nodes { independent { counted voices { name } group { id } } } } }";

        assertThat(asking.statementsFor(question.formatted(100)))
                .isEqualTo(asking.statementsFor(question.formatted(1)))
                .isEqualTo(4);
    }

    private void given(String name, String chain) {
        asking.given(
                name,
                "  - {id: witness, kind: PERSON, names: [{value: Hidden Witness, at: 0-9, clearance: SEALED}]}\n"
                        + CITED.formatted(name, chain, name, chain));
    }

    private int origins() {
        return asking.number(ACTS, "acts.nodes[0].origins");
    }

    private static String group(String one, String other, String reason) {
        var ids = List.of(id(one), id(other));
        return "mutation { groupOrigins(voices: [\"%s\"], reason: \"%s\") { id } }"
                .formatted(String.join("\", \"", ids), reason);
    }

    private static String id(String voice) {
        var kind = voice.equals("neighbours") ? "group" : voice.equals("police") ? "institution" : "person";
        return org.casegraph.model.Ids.of(kind, "test", voice);
    }
}
