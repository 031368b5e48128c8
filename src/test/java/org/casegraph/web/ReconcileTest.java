package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Imports;
import org.casegraph.model.Clearance;
import org.casegraph.source.Coding;
import org.casegraph.xref.KnownParticulars;
import org.casegraph.xref.Reconciliation;
import org.casegraph.xref.Reconciliation.Query;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Reconciliation Service API 0.2 as a client sees it. Its JSON Schemas were found in no library: so the shapes are checked here by what the specification at https://www.w3.org/community/reports/reconciliation
 * asks for, strictly: every key that is there is one of it, and of its type.
 */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReconcileTest {

    private static final String TESTIMONY =
            """
              - {id: younger, kind: PERSON, names: [{value: Оксана Левченко, at: 91-99, language: uk}]}
              - {id: elder, kind: PERSON, names: [{value: Oksana Levchenko, at: 92-99}]}
              - {id: court, kind: INSTITUTION, type: COURT, names: [{value: Суд Порту Калима, at: 93-99}]}
              - {id: hidden, kind: PERSON, names: [{value: Ruslana Sirenko, at: 94-99, clearance: SEALED}]}
            statements:
              - {at: 0-9, entity: younger, property: BIRTH_DATE, value: 1990-05-02, summary: Born.}
              - {at: 1-9, entity: elder, property: BIRTH_DATE, value: "1961", summary: Born.}
              - {at: 2-9, entity: elder, property: OCCUPATION, value: Nurse <b>&, summary: A nurse.}
              - {at: 3-9, entity: elder, property: RELIGION, stance: DENIES, value: none, summary: Not so.}
            """;

    private final Wire wire;

    ReconcileTest(@LocalServerPort int port) {
        this.wire = new Wire(port);
    }

    @BeforeAll
    void takeIn(@Autowired Imports imports) {
        imports.write(Coding.letter("a", TESTIMONY));
    }

    @Test
    void theManifestSaysWhatTheServiceIs() {
        var manifest = json(wire.get("/reconcile"));
        only(
                manifest,
                "versions",
                "name",
                "identifierSpace",
                "schemaSpace",
                "defaultTypes",
                "view",
                "preview",
                "suggest",
                "extend");
        assertThat(manifest.path("versions").get(0).asString()).isEqualTo("0.2");
        assertThat(manifest.path("view").path("url").asString())
                .startsWith("http://localhost:")
                .contains("{{id}}");
        only(manifest.path("preview"), "url", "width", "height");
        assertThat(manifest.path("preview").path("width").isInt()).isTrue();
        manifest.path("suggest").properties().forEach(service -> {
            assertThat(service.getKey()).isIn("entity", "type", "property");
            only(service.getValue(), "service_url", "service_path");
        });
        assertThat(manifest.path("defaultTypes")).hasSize(5).allSatisfy(type -> only(type, "id", "name"));
    }

    @Test
    void queriesAreAnsweredByGetAndAsAForm() {
        var queries = "{\"q0\": {\"query\": \"Oksana Levcenko\"}, \"row 2\": {\"query\": \"nobody at all\"}}";
        var byForm = results(queries);
        assertThat(json(wire.get("/reconcile?queries=" + encoded(queries)))).isEqualTo(byForm);
        assertThat(byForm.propertyNames()).containsExactly("q0", "row 2");
        assertThat(byForm.path("row 2").path("result")).isEmpty();
        assertThat(byForm.path("q0").path("result"))
                .hasSize(2)
                .extracting(one -> one.path("id").asString())
                .containsExactlyInAnyOrder(Coding.person("younger"), Coding.person("elder"));
        byForm.path("q0").path("result").forEach(ReconcileTest::isResult);
    }

    private static void isResult(JsonNode one) {
        only(one, "id", "name", "description", "type", "score", "features", "match");
        assertThat(one.path("score").isNumber()).isTrue();
        assertThat(one.path("match").isBoolean()).isTrue();
        assertThat(one.path("type")).isNotEmpty().allSatisfy(type -> only(type, "id", "name"));
        assertThat(one.path("features")).isNotEmpty().allSatisfy(feature -> {
            only(feature, "id", "value");
            assertThat(feature.path("value").isNumber() || feature.path("value").isBoolean())
                    .isTrue();
        });
    }

    /** Two people bear the name: only what else is known tells which of them is meant. */
    @Test
    void aNameAloneNeverMatchesAPerson() {
        assertThat(results("{\"q\": {\"query\": \"Ana Ruiz\", \"type\": \"PERSON\"}}")
                        .path("q")
                        .path("result"))
                .hasSize(1)
                .noneMatch(one -> one.path("match").asBoolean());
        var born =
                """
                {"q": {"query": "Oksana Levchenko", "type": ["PERSON"], "limit": 1, "properties":
                  [{"pid": "BIRTH_DATE", "v": "12/3/1961"}, {"pid": "OCCUPATION", "v": ["nurse"]}, {"pid": "SIZE", "v": 3}]}}
                """;
        var found = results(born).path("q").path("result");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).path("id").asString()).isEqualTo(Coding.person("elder"));
        assertThat(found.get(0).path("match").asBoolean()).isTrue();
        assertThat(found.get(0).path("features").toString())
                .contains("BIRTH_DATE", "OCCUPATION")
                .doesNotContain("SIZE");
        var other =
                results(born.replace("\"limit\": 1", "\"limit\": 5")).path("q").path("result");
        assertThat(other.get(1).path("features").toString()).contains("{\"id\":\"BIRTH_DATE\",\"value\":false}");
        assertThat(other.get(1).path("score").asDouble()).isLessThan(90);
    }

    @Test
    void otherKindsAndIdsAreFoundAsWell() {
        var found = results(
                """
                {"court": {"query": "Sud Portu Kalyma", "type": "INSTITUTION", "properties": [{"pid": "TYPE", "v": "court"}]},
                 "case": {"query": "case of Ana Ruiz", "type": "CASE"},
                 "wrong": {"query": "Ana Ruiz", "type": "INSTITUTION"},
                 "id": {"query": "%s"}}
                """
                        .formatted(Coding.person("elder")));
        assertThat(found.path("court").path("result").get(0).path("name").asString())
                .isEqualTo("Суд Порту Калима");
        assertThat(found.path("case").path("result")).isNotEmpty();
        assertThat(found.path("wrong").path("result")).isEmpty();
        assertThat(found.path("id").path("result").get(0).path("match").asBoolean())
                .isTrue();
    }

    @Test
    void whoIsSealedIsNotThere(@Autowired Reconciliation reconciliation, @Autowired KnownParticulars particulars) {
        var query = List.of(
                new Query("Ruslana Sirenko", List.of(), 5, Map.of()),
                new Query(Coding.person("hidden"), List.of(), 5, Map.of()));
        assertThat(reconciliation.of(query, new Viewer("somebody", Clearance.SEALED)))
                .allSatisfy(found -> assertThat(found).hasSize(1));
        var team = new Viewer("somebody", Clearance.TEAM);
        assertThat(reconciliation.of(query, team))
                .allSatisfy(found -> assertThat(found).isEmpty());
        var hidden = List.of(Coding.person("hidden"));
        assertThat(particulars.values(hidden, List.of("NAME"), team).toString()).doesNotContain("Ruslana");
    }

    @Test
    void entitiesTypesAndPropertiesAreSuggested() {
        var entities = json(wire.get("/reconcile/suggest/entity?prefix=oksana")).path("result");
        assertThat(entities).hasSize(2).allSatisfy(one -> only(one, "id", "name", "notable"));
        assertThat(json(wire.get("/reconcile/suggest/entity?prefix=oksana&cursor=1"))
                        .path("result"))
                .hasSize(1);
        assertThat(json(wire.get("/reconcile/suggest/type?prefix=p")).path("result"))
                .extracting(one -> one.path("id").asString())
                .containsExactly("PERSON", "PLACE");
        assertThat(json(wire.get("/reconcile/suggest/property?prefix=birth")).path("result"))
                .extracting(one -> one.path("id").asString())
                .containsExactly("BIRTH_DATE", "BIRTH_PLACE");
    }

    @Test
    void particularsAreFetched() {
        var proposed = json(wire.get("/reconcile/extend/propose?type=PERSON&limit=3"));
        assertThat(proposed.path("properties")).hasSize(3);
        var extended = json(form(
                "extend",
                """
                {"ids": ["%s", "person-0000000000000000"],
                 "properties": [{"id": "NAME"}, {"id": "OCCUPATION"}, {"id": "RELIGION"}]}
                """
                        .formatted(Coding.person("elder"))));
        only(extended, "meta", "rows");
        assertThat(extended.path("meta")).hasSize(3).allSatisfy(column -> only(column, "id", "name"));
        var row = extended.path("rows").path(Coding.person("elder"));
        assertThat(row.path("NAME").get(0).path("str").asString()).isEqualTo("Oksana Levchenko");
        assertThat(row.path("OCCUPATION").get(0).path("str").asString()).isEqualTo("Nurse <b>&");
        assertThat(row.path("RELIGION")).isEmpty();
        assertThat(extended.path("rows").path("person-0000000000000000").path("NAME"))
                .isEmpty();
    }

    @Test
    void aPreviewIsASmallPage() {
        var page = wire.get("/reconcile/preview?id=" + Coding.person("elder"));
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body())
                .contains("Oksana Levchenko", "Nurse &lt;b&gt;&amp;")
                .doesNotContain("<script", "<b>");
        assertThat(wire.get("/reconcile/preview?id=nobody").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"q\": 3}",
                "{\"q\": {\"query\": 3}}",
                "{\"q\": {\"query\": \"a\", \"type\": \"Q5\"}}",
                "{\"q\": {\"query\": \"a\", \"limit\": \"many\"}}",
                "{\"q\": {\"query\": \"a\", \"properties\": [{\"v\": 1}]}}",
                "{\"q\": "
            })
    void whatIsNoQueryIsToldSo(String queries) {
        var refused = form("queries", queries);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("errors");
    }

    @Test
    void batchesHaveALimit() {
        assertThat(form("queries", batch(500)).status()).isEqualTo(200);
        assertThat(form("queries", batch(501)).body()).contains("500 queries at most");
        assertThat(form("queries", "x".repeat(1_100_000)).status()).isEqualTo(413);
        assertThat(form("other", "{}").status()).isEqualTo(400);
    }

    /** Pages of other sites may not ask, not even with a form; programs may. */
    @Test
    void otherSitesMayNotAsk() {
        var form = "Content-Type: application/x-www-form-urlencoded";
        assertThat(wire.send(
                                "POST /reconcile HTTP/1.1",
                                "queries={}",
                                "Host: localhost",
                                form,
                                "Content-Length: 10",
                                "Origin: http://elsewhere.example")
                        .status())
                .isEqualTo(403);
        var answer = wire.get("/reconcile", "Origin: http://127.0.0.1:3333");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(wire.send("POST /graphql HTTP/1.1", "queries={}", "Host: localhost", form, "Content-Length: 10")
                        .status())
                .isEqualTo(415);
    }

    private static String batch(int queries) {
        return IntStream.range(0, queries)
                .mapToObj(i -> "\"q%d\":{\"query\":\"\"}".formatted(i))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private JsonNode results(String queries) {
        return json(form("queries", queries));
    }

    private Wire.Answer form(String field, String value) {
        var body = field + "=" + encoded(value);
        return wire.send(
                "POST /reconcile HTTP/1.1",
                body,
                "Host: localhost",
                "Content-Type: application/x-www-form-urlencoded; charset=utf-8",
                "Content-Length: " + body.length());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode json(Wire.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        return JsonMapper.shared().readTree(answer.body());
    }

    private static void only(JsonNode object, String... keys) {
        assertThat(List.copyOf(object.propertyNames()))
                .isSubsetOf(List.of(keys))
                .isNotEmpty();
    }
}
