package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.casegraph.graph.Projection;
import org.casegraph.graph.StoreTest;
import org.casegraph.model.Clearance;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody whose every name is hidden from some, and is judged to be one with somebody whom they know. */
@QueryTest
@StoreTest
class HiddenJoinsTest {

    /** The lesser id is hers whose name is sealed: it would stand for both. */
    private static final boolean IN_ORDER = Coding.person("p1").compareTo(Coding.person("p2")) < 0;

    private static final String SOURCE = IN_ORDER ? "p1" : "p2";
    private static final String KNOWN = IN_ORDER ? "p2" : "p1";
    private static final String HIDDEN = Coding.person(SOURCE);
    private static final String OPEN = Coding.person(KNOWN);
    private static final String ACTS = "{ node(id: \"%s\") { ... on Person { acts { totalCount } } } }".formatted(OPEN);

    private final Asking asking;
    private final Projection projection;

    HiddenJoinsTest(Asking asking, Projection projection) {
        this.asking = asking;
        this.projection = projection;
    }

    @BeforeEach
    void twoPeople() {
        asking.as(Clearance.SEALED);
        asking.given(
                "register", "  - {id: %s, kind: PERSON, names: [{value: Maarit Ojala, at: 91-99}]}%n".formatted(KNOWN));
        tellOfTheArrest("PUBLIC");
    }

    @AfterEach
    void nobodyInParticular() {
        asking.as(Clearance.SEALED);
    }

    private void tellOfTheArrest(String clearance) {
        asking.given(
                "report",
                """
                  - {id: %s, kind: PERSON, names: [{value: Märta O., at: 91-99, clearance: SEALED}]}
                acts:
                  - {id: arrest, kind: ARREST}
                statements:
                  - {at: 100-120, summary: A woman was held., act: arrest, clearance: %s, roles: {SUFFERED_BY: %s}}
                """
                        .formatted(SOURCE, clearance, SOURCE));
    }

    private void judgeThemOne() {
        asking.ask("mutation { judge(a: \"%s\", b: \"%s\", verdict: SAME, reason: \"She said so.\") { id } }"
                        .formatted(HIDDEN, OPEN))
                .errors()
                .verify();
    }

    private String idOf(String id) {
        return asking.text("{ judgements(of: \"%s\") { nodes { one { id } other { id } } } }".formatted(OPEN), id);
    }

    private boolean areOne() {
        asking.as(Clearance.SEALED);
        return idOf("judgements.nodes[0].one.id").equals(idOf("judgements.nodes[0].other.id"));
    }

    private String node(String id) {
        return asking.ask("{ node(id: \"%s\") { id ... on Person { name formerIds } } }".formatted(id))
                .returnResponse()
                .toMap()
                .toString();
    }

    @Test
    void whoMayNotKnowThatTheyAreOneIsToldNothingOfTheOther() {
        judgeThemOne();

        asking.as(Clearance.TEAM);

        assertThat(asking.number(ACTS, "node.acts.totalCount")).isZero();
        assertThat(node(HIDDEN)).contains("node=null");
        assertThat(node(OPEN)).contains("id=" + OPEN, "name=Maarit Ojala", "formerIds=[]");
        assertThat(areOne()).isFalse();
    }

    @Test
    void whatIsHiddenFromThemJoinsUnderTheIdThatTheyKnow() {
        judgeThemOne();

        tellOfTheArrest("SEALED");

        assertThat(areOne()).isTrue();
        assertThat(asking.number(ACTS, "node.acts.totalCount")).isOne();
        assertThat(node(HIDDEN)).contains("id=" + OPEN);
        asking.as(Clearance.TEAM);
        assertThat(asking.number(ACTS, "node.acts.totalCount")).isZero();
        assertThat(node(HIDDEN)).contains("node=null");
        assertThat(node(OPEN)).contains("id=" + OPEN, "name=Maarit Ojala", "formerIds=[]");
    }

    @Test
    void whatComesOutPartsThemAgainAndARebuildTellsTheSame() {
        tellOfTheArrest("SEALED");
        judgeThemOne();
        assertThat(areOne()).isTrue();

        tellOfTheArrest("PUBLIC");

        assertThat(areOne()).isFalse();
        projection.rebuild();
        assertThat(areOne()).isFalse();
        tellOfTheArrest("SEALED");
        projection.rebuild();
        assertThat(areOne()).isTrue();
    }

    @Test
    void whatProtectsTheOneProtectsTheOtherAlsoWhereTheyAreNotJoined() {
        judgeThemOne();
        asking.ask(
                        "mutation { protect(person: \"%s\", alias: \"Witness 7\", from: SEALED, reason: \"Threats.\") { id } }"
                                .formatted(HIDDEN))
                .errors()
                .verify();

        asking.as(Clearance.TEAM);

        assertThat(node(OPEN)).contains("name=Witness 7").doesNotContain("Ojala");
        assertThat(asking.ask("{ search(text: \"Ojala\") { nodes { matched } } }")
                        .returnResponse()
                        .toMap()
                        .toString())
                .doesNotContain("Ojala");
    }
}
