package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.graph.StoreTest;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On what sources differ, asked through everything that stands behind the API. */
@QueryTest
@StoreTest
class ContradictionsTest {

    private static final String MORE =
            """
            casegraph: 1
            collection: test
            file: %s
            coder: Tester
            documents: [{id: %s, title: L, authors: [neighbours], published: 2019}]
            entities:
              - {id: neighbours, kind: GROUP, names: [{value: The neighbours, at: 0-14, type: DESCRIPTION}]}
              - {id: authorities, kind: GROUP, names: [{value: the authorities, at: 0-14, type: DESCRIPTION}]}
              - {id: guards, kind: GROUP, names: [{value: the guards, at: 0-14, type: DESCRIPTION}]}
              - {id: ministry, kind: INSTITUTION, type: MINISTRY, names: [{value: Ministry of Order, at: 0-14}]}
              - {id: unit, kind: INSTITUTION, type: POLICE, names: [{value: Third Unit, at: 0-14}]}
              - {id: town, kind: PLACE, names: [{value: Varna, at: 0-14}]}
              - {id: prison, kind: INSTITUTION, type: PRISON, names: [{value: White House, at: 0-14}]}
              - {id: ana, kind: PERSON, names: [{value: Ana Ruiz, at: 0-14}]}
              - {id: bruno, kind: PERSON, names: [{value: Bruno Ruiz, at: 0-14}]}
            acts: [%s]
            statements:
              - {at: 1-2, summary: In town., relation: LOCATED_IN, from: prison, to: town}
              - {at: 1-2, summary: Of the ministry., relation: PART_OF, from: unit, to: ministry}
            """;

    private final Asking asking;

    ContradictionsTest(Asking asking) {
        this.asking = asking;
    }

    @ParameterizedTest
    @CsvSource({
        "DONE_BY, authorities, ministry, REFINES",
        "DONE_BY, authorities, guards, COMPATIBLE",
        "DONE_BY, ministry, unit, REFINES",
        "DONE_BY, ana, bruno, COMPATIBLE",
        "TAKEN_TO, town, prison, REFINES",
        "TAKEN_TO, unit, prison, INCOMPATIBLE"
    })
    void whoOrWhereDiffersOrIsNamedMoreClosely(String role, String one, String other, String kind) {
        said("one", "act: arrest, roles: {SUFFERED_BY: ana, %s: %s}".formatted(role, one));
        said("two", "act: arrest, roles: {SUFFERED_BY: ana, %s: %s}".formatted(role, other));

        assertThat(asking.texts("{ contradictions { nodes { kind } } }", "contradictions.nodes[*].kind"))
                .containsExactly(kind);
    }

    @Test
    void offenceIsAboutTheAccusedAndNotTheVictim() {
        said("one", "stance: ACCUSES, act: offence, roles: {SUFFERED_BY: ana, DONE_BY: bruno}");
        said("two", "stance: DENIES, act: offence, roles: {SUFFERED_BY: ana, DONE_BY: bruno}");

        assertThat(asking.text("{ contradictions { nodes { about { name } } } }", "contradictions.nodes[0].about.name"))
                .isEqualTo("Bruno Ruiz");
    }

    @ParameterizedTest
    @CsvSource({"ana", "bruno"})
    void relationIsFoundFromEitherEnd(String end) {
        said("one", "relation: RELATIVE_OF, from: ana, to: bruno, as: relative");
        said("two", "relation: RELATIVE_OF, from: ana, to: bruno, as: distant relative");

        var question = "{ contradictions(about: \"%s\") { totalCount nodes { kind about { name } other { name } } } }"
                .formatted(Coding.person(end));
        assertThat(asking.text(question, "contradictions.nodes[0].kind")).isEqualTo("REFINES");
        assertThat(asking.texts(question, "contradictions.nodes[*]['about','other'].name"))
                .containsExactly("Ana Ruiz", "Bruno Ruiz");
    }

    @Test
    void anOfficeMayBeHeldTwice() {
        said("one", "relation: HOLDS_OFFICE, from: ana, to: ministry, date: 2001/2005");
        said("two", "relation: HOLDS_OFFICE, from: ana, to: ministry, date: 2007/2009");

        assertThat(asking.texts("{ contradictions { nodes { kind } } }", "contradictions.nodes[*].kind"))
                .containsExactly("COMPATIBLE");
    }

    @Test
    void oneIsBornOnce() {
        said("one", "entity: ana, property: BIRTH_DATE, value: 1960-01-02");
        said("two", "entity: ana, property: BIRTH_DATE, value: 1961");

        assertThat(asking.texts(
                        "{ contradictions(kinds: [INCOMPATIBLE]) { nodes { kind } } }", "contradictions.nodes[*].kind"))
                .containsExactly("INCOMPATIBLE");
        assertThat(asking.number(
                        "{ contradictions(kinds: [REFINES, DENIED]) { totalCount } }", "contradictions.totalCount"))
                .isZero();
    }

    private void said(String file, String statement) {
        var acts = Stream.of("arrest", "offence")
                .filter(act -> statement.contains("act: " + act))
                .map(act -> "{id: %s, kind: %s}".formatted(act, act.toUpperCase(Locale.ROOT)))
                .collect(Collectors.joining());
        asking.givenAll(MORE.formatted(file, file, acts)
                + "  - {at: 10-20, summary: Said in %s., origin: %s, %s}%n".formatted(file, file, statement));
    }
}
