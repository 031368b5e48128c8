package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.casegraph.model.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QueryTest
class ListsTest {

    private static final String CODED =
            """
            acts:
              - {id: arrest, kind: ARREST}
              - {id: torture, kind: TORTURE}
              - {id: theft, kind: OFFENCE}
              - {id: visit, kind: MONITORING_VISIT}
            statements:
              - {at: 100-120, summary: Ana was arrested., act: arrest, date: 2019-03-07, details: {charge: slander},
                 roles: {SUFFERED_BY: ana, DONE_BY: police, IN_CASE: case}}
              - {at: 121-129, stance: DENIES, speakers: [neighbours, police], summary: Not so., act: arrest,
                 roles: {SUFFERED_BY: ana}}
              - {at: 130-140, stance: ALLEGES, summary: Bruno was tortured., act: torture, date: 2019-05,
                 roles: {SUFFERED_BY: bruno, DONE_BY: somevalue}}
              - {at: 141-149, stance: ACCUSES, speakers: [neighbours, police], summary: Ana is a thief., act: theft,
                 roles: {DONE_BY: ana}}
              - {at: 150-160, summary: They came., act: visit, roles: {IN_FAVOUR_OF: ana, DONE_BY: neighbours}}
              - {at: 161-170, summary: Bruno is her brother., relation: RELATIVE_OF, from: bruno, to: ana, as: brother}
              - {at: 171-180, summary: The police arrested her., entity: ana, property: OCCUPATION, value: teacher}
            """;

    private final Asking asking;

    ListsTest(Asking asking) {
        this.asking = asking;
    }

    @BeforeEach
    void fill() {
        asking.given("one", CODED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people(filter: {name: \"ruiz\"}) | Ana Ruiz, Bruno Ruiz",
                "people(filter: {name: \"RÜIZ ána\"}) | Ana Ruiz",
                "people(filter: {name: \"uiz\"}, sort: [NAME_DESC]) | Bruno Ruiz, Ana Ruiz",
                "people(filter: {name: \"nobody\"}) | ''",
                "people(filter: {name: \"''\"}) | ''",
                "people(filter: {suffered: [TORTURE, BEATING]}) | Bruno Ruiz",
                "people(filter: {did: [OFFENCE]}) | ''",
                "people(filter: {relations: [RELATIVE_OF]}) | Ana Ruiz, Bruno Ruiz",
                "people(filter: {inCase: @case/case}) | Ana Ruiz",
                "people(filter: {inCase: \"case-0\"}) | ''",
                "institutions(filter: {types: [POLICE]}) | City Police",
                "institutions(filter: {types: [COURT]}) | ''",
                "institutions(filter: {did: [ARREST], inCase: @case/case}) | City Police",
                "groups(filter: {did: [MONITORING_VISIT]}) | The neighbours",
                "cases(filter: {involving: @person/ana}) | The case of Ana Ruiz",
                "cases(filter: {involving: @person/bruno}) | ''"
            })
    void filtersNarrowEntities(String list, String names) {
        var nodes = list.split("\\(")[0];

        assertThat(String.join(
                        ", ", asking.texts("{ " + named(list) + " { nodes { name } } }", nodes + ".nodes[*].name")))
                .isEqualTo(names);
        assertThat(asking.number("{ " + named(list) + " { totalCount } }", nodes + ".totalCount"))
                .isEqualTo(names.isEmpty() ? 0 : names.split(", ").length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "filter: {} | ARREST, TORTURE, MONITORING_VISIT, OFFENCE",
                "sort: [DATE_DESC] | TORTURE, ARREST, MONITORING_VISIT, OFFENCE",
                "sort: [KIND_ASC] | ARREST, MONITORING_VISIT, OFFENCE, TORTURE",
                "filter: {kinds: [ARREST, OFFENCE]} | ARREST, OFFENCE",
                "filter: {category: LIBERTY} | ARREST",
                "filter: {inCase: @case/case} | ARREST",
                "filter: {involving: [@person/ana]} | ARREST, MONITORING_VISIT, OFFENCE",
                "filter: {involving: [@person/ana, @institution/police]} | ARREST",
                "filter: {from: \"2019-04-01\"} | TORTURE",
                "filter: {until: \"2019-03-31\"} | ARREST",
                "filter: {from: \"2019-03-07\", until: \"2019-05-01\"} | ARREST, TORTURE",
                "filter: {minOrigins: 1} | ARREST, TORTURE, MONITORING_VISIT",
                "filter: {contested: true} | ARREST"
            })
    void filtersNarrowActs(String arguments, String kinds) {
        var list = named("acts(" + arguments + ")");

        var found = asking.texts("{ " + list + " { nodes { kind } } }", "acts.nodes[*].kind");
        assertThat(sortedUndated(found)).isEqualTo(sortedUndated(List.of(kinds.split(", "))));
        assertThat(asking.number("{ " + list + " { totalCount } }", "acts.totalCount"))
                .isEqualTo(kinds.split(", ").length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "about: @person/ana, forms: [HAPPENED] | 4",
                "about: @act/arrest | 2",
                "stances: [ACCUSES, DENIES] | 2",
                "speaker: @institution/police | 2",
                "speaker: @group/neighbours, stances: [ALLEGES] | 1",
                "predicates: [\"ARREST\"] | 2",
                "forms: [VALUED] | 1",
                "document: @document/one, forms: [NAMED] | 5",
                "document: \"document-0\" | 0"
            })
    void filtersNarrowStatements(String filter, int count) {
        var list = named("statements(filter: {" + filter + "})");

        assertThat(asking.texts("{ " + list + " { nodes { id } } }", "statements.nodes[*].id"))
                .hasSize(count);
        assertThat(asking.number("{ " + list + " { totalCount } }", "statements.totalCount"))
                .isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "types: [LETTER] | 1",
                "types: [NEWS] | 0",
                "author: @group/neighbours | 1",
                "author: @person/ana | 0",
                "publisher: @person/ana | 0",
                "language: \"en\" | 1",
                "language: \"kk\" | 0",
                "held: true | 0",
                "held: false | 1",
                "title: \"LETTER\" | 1"
            })
    void filtersNarrowDocuments(String filter, int count) {
        assertThat(asking.number(
                        "{ " + named("documents(filter: {" + filter + "})") + " { totalCount } }",
                        "documents.totalCount"))
                .isEqualTo(count);
    }

    @Test
    void accusationsAreNotAmongWhatSomebodyDid() {
        asking.ask(named("{ person(id: @person/ana) { did { kind } acts(roles: [DONE_BY]) { totalCount } "
                        + "all: acts(roles: [DONE_BY], minOrigins: 0) { nodes { kind origins stances sentence } } } }"))
                .path("person")
                .matchesJsonStrictly(
                        """
                        {"did": [], "acts": {"totalCount": 0}, "all": {"nodes": [{"kind": "OFFENCE", "origins": 0,
                         "stances": ["ACCUSES"],
                         "sentence": "Alleged by accusers: Ana Ruiz was accused of an offence."}]}}
                        """);
    }

    @Test
    void factsShowTheirEvidence() {
        asking.ask(named(
                        "{ person(id: @person/ana) { suffered { sentence date { edtf words } origins contested stances "
                                + "details { key value } cases { name } statements { summary } } "
                                + "relatives { sentence label quality other { name } origins } "
                                + "properties { kind value origins statements { summary } } } }"))
                .path("person")
                .matchesJsonStrictly(
                        """
                        {"suffered": [{"sentence": "Ana Ruiz was arrested by City Police in The case of Ana Ruiz, on 7 March 2019.",
                          "date": {"edtf": "2019-03-07", "words": "on 7 March 2019"}, "origins": 1, "contested": true,
                          "stances": ["STATES", "DENIES"], "details": [{"key": "charge", "value": "slander"}],
                          "cases": [{"name": "The case of Ana Ruiz"}],
                          "statements": [{"summary": "Ana was arrested."}, {"summary": "Not so."}]}],
                         "relatives": [{"sentence": "Bruno Ruiz is the brother of Ana Ruiz.",
                          "label": "is a relative of", "quality": ["brother"], "other": {"name": "Bruno Ruiz"},
                          "origins": 1}],
                         "properties": [{"kind": "OCCUPATION", "value": "teacher", "origins": 1,
                          "statements": [{"summary": "The police arrested her."}]}]}
                        """);
    }

    @Test
    void kindsOfAnotherTypeAreNotThere() {
        asking.ask(
                        named(
                                "{ person(id: @case/case) { id } case(id: @case/case) { name } courtCase(id: @case/case) { name } act(id: @person/ana) { id } "
                                        + "statement(id: @person/ana) { id } document(id: @person/ana) { id } node(id: @act/arrest) { __typename } }"))
                .path("")
                .matchesJsonStrictly(
                        """
                        {"person": null, "case": {"name": "The case of Ana Ruiz"},
                         "courtCase": {"name": "The case of Ana Ruiz"}, "act": null, "statement": null, "document": null,
                         "node": {"__typename": "Act"}}
                        """);
    }

    /** Acts without a date come in the order of their ids, which means nothing. */
    private static List<String> sortedUndated(List<String> kinds) {
        var sorted = new ArrayList<>(kinds.stream()
                .filter(kind -> kind.equals("ARREST") || kind.equals("TORTURE"))
                .toList());
        kinds.stream().filter(kind -> !sorted.contains(kind)).sorted().forEach(sorted::add);
        return sorted;
    }

    private static String named(String question) {
        return Pattern.compile("@(\\w+)/(\\w+)")
                .matcher(question)
                .replaceAll(name -> '"' + Ids.of(name.group(1), "test", name.group(2)) + '"');
    }
}
