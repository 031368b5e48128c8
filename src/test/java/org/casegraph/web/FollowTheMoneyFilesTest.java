package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.casegraph.export.Export;
import org.casegraph.graph.Imports;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written for FollowTheMoney, against its own model. */
@WebTest
class FollowTheMoneyFilesTest {

    private static final String TESTIMONY =
            """
              - {id: harbour, kind: PLACE, names: [{value: Порт Калима, at: 91-99, language: ru}]}
              - {id: firm, kind: INSTITUTION, type: COMPANY, names: [{value: Calima Ltd, at: 91-99}, {value: Калима, at: 91-98, type: TRANSLITERATION, language: uk-Cyrl}]}
            acts:
              - {id: taken, kind: ARREST}
              - {id: feared, kind: TORTURE}
              - {id: denied, kind: THREAT}
            statements:
              - {at: 0-9, act: taken, date: 2019-01, summary: '=Ana was "arrested".', roles: {SUFFERED_BY: ana, DONE_BY: police, AT: harbour}}
              - {at: 4-9, act: feared, stance: FEARS, summary: She may be tortured., roles: {SUFFERED_BY: ana}}
              - {at: 5-9, act: denied, stance: DENIES, summary: Nobody threatened her., roles: {SUFFERED_BY: ana}}
              - {at: 20-29, relation: RELATIVE_OF, from: bruno, to: ana, as: brother, summary: He is her brother.}
              - {at: 21-29, relation: RELATIVE_OF, from: bruno, to: ana, as: half-brother, summary: He is her half-brother.}
              - {at: 22-29, relation: OWNS, from: bruno, to: firm, date: 2011/.., summary: He owns the firm.}
              - {at: 23-29, relation: OWNS, from: bruno, to: police, stance: DENIES, summary: He does not own the police.}
              - {at: 24-29, entity: ana, property: BIRTH_DATE, value: 1985-04, summary: Born.}
              - {at: 25-29, entity: ana, property: GENDER, value: Female, summary: A woman.}
              - {at: 26-29, entity: ana, property: NATIONALITY, value: Calimese, summary: Of Calima.}
              - {at: 27-29, entity: firm, property: CHARACTERISATION, value: shell, summary: A shell.}
            """;

    private static final JsonNode MODEL = JsonMapper.shared()
            .readTree(FollowTheMoneyFilesTest.class.getResourceAsStream("/followthemoney/defaultModel.json"));

    private final Exported exported;

    FollowTheMoneyFilesTest(@Autowired List<Export> exports) {
        this.exported = new Exported(exports);
    }

    @BeforeEach
    void takeIn(@Autowired Imports imports) {
        TestStore.shared().empty();
        imports.write(Coding.letter("a", TESTIMONY));
    }

    @Test
    void entitiesAreAsTheModelHasThem() {
        var entities = exported.text("ftm", Clearance.SEALED)
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
        var schemata = new LinkedHashMap<String, String>();
        entities.forEach(entity ->
                schemata.put(entity.path("id").asString(), entity.path("schema").asString()));
        assertThat(schemata.values()).contains("Address", "Company", "Ownership", "Event");
        for (var entity : entities) {
            var schema = entity.path("schema").asString();
            entity.path("properties").properties().forEach(property -> property.getValue()
                    .forEach(value -> check(schema, property.getKey(), value.asString(), schemata)));
        }
    }

    /** A denial has no place there, and a fear none either. */
    @Test
    void whatNobodySaysToBeSoIsLeftOut() {
        assertThat(exported.text("ftm", Clearance.SEALED)).contains("ARREST").doesNotContain("TORTURE", "THREAT");
        assertThat(exported.text("ftm-statements", Clearance.SEALED))
                .contains("ARREST")
                .doesNotContain("TORTURE", "THREAT", "does not own");
    }

    @Test
    void rowsAreAsTheModelHasThem() {
        var rows = rows();
        assertThat(rows.getFirst().getHeader())
                .containsExactlyInAnyOrder(
                        "id",
                        "entity_id",
                        "canonical_id",
                        "prop",
                        "prop_type",
                        "schema",
                        "value",
                        "original_value",
                        "dataset",
                        "origin",
                        "lang",
                        "external",
                        "first_seen",
                        "last_seen");
        var schemata = new LinkedHashMap<String, String>();
        rows.forEach(row -> schemata.put(row.getField("canonical_id"), row.getField("schema")));
        for (var row : rows) {
            assertThat(row.getField("dataset")).matches("[a-z0-9_]+");
            assertThat(row.getField("lang")).matches("|[a-z]{3}");
            assertThat(row.getField("first_seen")).matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}");
            if (!row.getField("prop").equals("id")) {
                var type = check(row.getField("schema"), row.getField("prop"), row.getField("value"), schemata);
                assertThat(row.getField("prop_type")).isEqualTo(type);
            }
        }
        assertThat(rows).extracting(row -> row.getField("id")).doesNotHaveDuplicates();
    }

    @Test
    void eachStatementKeepsItsOwnRows() {
        var rows = rows();
        assertThat(values(rows, "relationship")).containsExactlyInAnyOrder("brother", "half-brother");
        assertThat(rows.stream()
                        .filter(row -> row.getField("prop").equals("relationship"))
                        .map(row -> row.getField("canonical_id"))
                        .distinct())
                .hasSize(1);
        assertThat(exported.text("ftm", Clearance.SEALED))
                .contains(rows.stream()
                        .filter(row -> row.getField("schema").equals("Family"))
                        .findFirst()
                        .orElseThrow()
                        .getField("canonical_id"));
        assertThat(values(rows, "birthDate")).containsExactly("1985-04");
        assertThat(values(rows, "gender")).containsExactly("female");
        assertThat(values(rows, "notes")).containsExactlyInAnyOrder("NATIONALITY: Calimese", "CHARACTERISATION: shell");
        assertThat(values(rows, "summary")).contains("=Ana was \"arrested\".");
        assertThat(values(rows, "full")).containsExactly("Порт Калима");
        assertThat(rows)
                .anyMatch(row -> row.getField("value").equals("Калима")
                        && row.getField("lang").equals("ukr")
                        && row.getField("prop").equals("alias"));
        assertThat(exported.text("jsonl", Clearance.SEALED))
                .contains(rows.stream()
                        .map(row -> row.getField("origin"))
                        .distinct()
                        .toList());
    }

    @Test
    void tablesHaveTheirHeadingsAlsoWithoutRows() {
        TestStore.shared().empty();
        assertThat(exported.text("csv", Clearance.SEALED))
                .startsWith("id,subject,subjectName,")
                .hasLineCount(1);
        assertThat(exported.text("ftm-statements", Clearance.SEALED))
                .startsWith("\"canonical_id\",")
                .hasLineCount(1);
    }

    private List<NamedCsvRecord> rows() {
        return CsvReader.builder().ofNamedCsvRecord(exported.text("ftm-statements", Clearance.SEALED)).stream()
                .toList();
    }

    private static List<String> values(List<NamedCsvRecord> rows, String property) {
        return rows.stream()
                .filter(row -> row.getField("prop").equals(property))
                .map(row -> row.getField("value"))
                .toList();
    }

    /** @return the type of the property */
    private static String check(String schema, String name, String value, Map<String, String> schemata) {
        var property = MODEL.path("schemata")
                .path(schema)
                .path("schemata")
                .valueStream()
                .map(parent -> MODEL.path("schemata")
                        .path(parent.asString())
                        .path("properties")
                        .path(name))
                .filter(JsonNode::isObject)
                .findFirst();
        assertThat(property).as("%s:%s", schema, name).isPresent();
        var type = property.get().path("type").asString();
        assertThat(property.get().path("stub").asBoolean(false)).isFalse();
        switch (type) {
            case "date" -> assertThat(value).matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
            case "gender" -> assertThat(value).isIn("male", "female", "other");
            case "entity" -> {
                var range = property.get().path("range").asString("Thing");
                var wanted = MODEL.path("schemata")
                        .path(schemata.getOrDefault(value, "none"))
                        .path("schemata");
                assertThat(StreamSupport.stream(wanted.spliterator(), false).map(JsonNode::asString))
                        .as("%s:%s %s", schema, name, value)
                        .contains(range);
            }
            default ->
                assertThat(type)
                        .isIn("name", "text", "string", "address", "country", "email", "phone", "url", "identifier");
        }
        return type;
    }
}
