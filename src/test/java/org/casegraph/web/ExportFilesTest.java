package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.casegraph.export.Export;
import org.casegraph.graph.Imports;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportFilesTest {

    private static final String HOSTILE = "=O'Neil \\u0027}) DETACH DELETE n //\" <b>&amp; ]]> Айгүл 阿依古丽";

    private static final String TESTIMONY =
            """
            acts:
              - {id: taken, kind: ARREST}
              - {id: pressed, kind: DEMAND_TO_TESTIFY}
            statements:
              - {at: 0-9, act: taken, date: 2019-01, summary: Ana was arrested., roles: {SUFFERED_BY: ana, DONE_BY: police, IN_CASE: case}}
              - {at: 10-19, act: pressed, date: 2019-01-02, summary: She was to speak against Bruno., clearance: SEALED, roles: {SUFFERED_BY: ana, AGAINST: bruno}}
              - {at: 20-29, relation: RELATIVE_OF, from: bruno, to: ana, as: brother, summary: He is her brother.}
            """;

    private final Wire wire;
    private final Exported exported;

    ExportFilesTest(@LocalServerPort int port, @Autowired List<Export> exports) {
        this.wire = new Wire(port);
        this.exported = new Exported(exports);
    }

    @BeforeAll
    void takeIn(@Autowired Imports imports) {
        var hostile = JsonMapper.shared().writeValueAsString(HOSTILE);
        var text = Coding.yaml("a", TESTIMONY)
                .replace("[{value: Bruno Ruiz, at: 30-40}]", "[{value: %s, at: 30-40}]".formatted(hostile));
        imports.write(Coding.read(text));
    }

    @Test
    void graphMlHoldsEveryNodeAndEdge() throws Exception {
        var xml = xml("graphml");
        assertThat(ids(xml, "node")).hasSize(7).doesNotHaveDuplicates();
        assertThat(labels(xml, "node", "node.label")).contains("Ana Ruiz", "arrest", "demand to testify");
        assertThat(labels(xml, "node", "node.label")).contains(HOSTILE);
        assertThat(labels(xml, "edge", "edge.label")).contains("is a relative of (brother)", "suffered by");
        assertThat(labels(xml, "node", "node.start")).contains("2019-01-01", "2019-01-02");
        assertThat(labels(xml, "node", "node.end")).contains("2019-01-31");
        elements(xml, "edge").forEach(edge -> assertThat(ids(xml, "node"))
                .contains(edge.getAttribute("source"), edge.getAttribute("target")));
        assertThat(elements(xml, "data"))
                .allSatisfy(data -> assertThat(ids(xml, "key")).contains(data.getAttribute("key")));
    }

    @Test
    void gexfHasATimeline() throws Exception {
        var xml = xml("gexf");
        assertThat(xml.getDocumentElement().getAttribute("version")).isEqualTo("1.3");
        var arrest = elements(xml, "node").stream()
                .filter(node -> node.getAttribute("label").equals("arrest"))
                .findFirst()
                .orElseThrow();
        assertThat(arrest.getAttribute("start")).isEqualTo("2019-01-01");
        assertThat(arrest.getAttribute("end")).isEqualTo("2019-01-31");
        assertThat(elements(xml, "edge")).hasSize(edges().size()).isNotEmpty();
    }

    @Test
    void jsonOfCytoscapeSaysTheSame() {
        assertThat(nodes()).hasSize(7);
        var kin = edges().stream()
                .filter(edge -> edge.path("relation").asString().equals("RELATIVE_OF"))
                .findFirst()
                .orElseThrow();
        assertThat(kin.path("qualities").get(0).asString()).isEqualTo("brother");
        assertThat(kin.path("support").asInt()).isEqualTo(1);
        assertThat(kin.path("statements")).hasSize(1);
        assertThat(nodes()).anyMatch(node -> node.path("name").asString().equals(HOSTILE));
    }

    @Test
    void cx2NumbersTheSameNodesAndEdges() {
        var aspects = JsonMapper.shared().readTree(exported.bytes("cx2", Clearance.SEALED));
        assertThat(aspects.get(0).path("CXVersion").asString()).isEqualTo("2.0");
        var byName = new LinkedHashMap<String, JsonNode>();
        aspects.forEach(aspect -> aspect.properties().forEach(part -> byName.put(part.getKey(), part.getValue())));
        assertThat(byName.keySet())
                .containsExactly(
                        "CXVersion",
                        "hasFragments",
                        "attributeDeclarations",
                        "networkAttributes",
                        "nodes",
                        "edges",
                        "metaData",
                        "status");
        assertThat(byName.get("nodes").valueStream().map(node -> node.path("v").path("id")))
                .containsExactlyElementsOf(
                        nodes().stream().map(node -> node.path("id")).toList());
        var numbers =
                byName.get("nodes").valueStream().map(node -> node.path("id").asInt());
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.range(0, 7).boxed().toList());
        assertThat(byName.get("edges")).hasSize(edges().size());
        for (var of : List.of("nodes", "edges")) {
            var declared = byName.get("attributeDeclarations").get(0).path(of);
            byName.get(of).forEach(each -> each.path("v").properties().forEach(value -> {
                var type = declared.path(value.getKey()).path("d").asString();
                assertThat(type)
                        .as(value.getKey())
                        .isEqualTo(
                                value.getValue().isArray()
                                        ? "list_of_string"
                                        : value.getValue().isInt()
                                                ? "integer"
                                                : value.getValue().isBoolean() ? "boolean" : "string");
            }));
            assertThat(byName.get("metaData")).anySatisfy(meta -> {
                assertThat(meta.path("name").asString()).isEqualTo(of);
                assertThat(meta.path("elementCount").asInt())
                        .isEqualTo(byName.get(of).size());
            });
        }
        assertThat(byName.get("status").get(0).path("success").asBoolean()).isTrue();
    }

    @Test
    void tablesAreSafeInASpreadsheet() throws IOException {
        var tables = unzipped(exported.bytes("tables", Clearance.SEALED));
        assertThat(tables.keySet()).containsExactly("nodes.csv", "edges.csv");
        assertThat(tables.get("nodes.csv").lines()).hasSize(8);
        assertThat(tables.get("nodes.csv")).contains("\"'=O'Neil").startsWith("id,label,isAct,kind");
        assertThat(tables.get("edges.csv").lines()).hasSize(edges().size() + 1);
    }

    @Test
    void theScriptFillsADatabase() {
        // Beside the acts of this store there can be no others with their ids.
        var script = exported.text("cypher", Clearance.SEALED).replace(":Casegraph:Act ", ":Casegraph:ActElsewhere ");
        var store = TestStore.shared();
        script.lines().forEach(line -> store.runAlone(line.substring(0, line.length() - 1)));
        assertThat(store.nodes("Casegraph")).isEqualTo(7);
        assertThat(store.rows("MATCH (n:Casegraph:Person) RETURN n.label AS name ORDER BY name"))
                .extracting(row -> row.text("name"))
                .containsExactly(HOSTILE, "Ana Ruiz");
        var ties = store.rows("MATCH (:Casegraph)-[tie]->(:Casegraph) RETURN count(tie) AS count");
        assertThat(ties.getFirst().number("count")).isEqualTo(edges().size());
        store.run("MATCH (n:Casegraph) DETACH DELETE n");
        store.runAlone("DROP CONSTRAINT casegraph_node");
    }

    @Test
    void followTheMoneyHasSchemataForMostTies() {
        var entities = exported.text("ftm", Clearance.SEALED)
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
        assertThat(entities)
                .extracting(entity -> entity.path("schema").asString())
                .contains("Person", "PublicBody", "CourtCase", "Organization", "Event", "Family", "UnknownLink");
        var family = entities.stream()
                .filter(entity -> entity.path("schema").asString().equals("Family"))
                .findFirst()
                .orElseThrow();
        assertThat(family.path("properties").path("relationship").get(0).asString())
                .isEqualTo("brother");
        assertThat(entities)
                .extracting(entity -> entity.path("id").asString())
                .contains(family.path("properties").path("person").get(0).asString())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "gexf", "cyjs", "cypher", "ftm", "jsonl", "csv", "cx2", "ftm-statements"})
    void whatIsSealedIsLeftOut(String format) {
        var all = exported.text(format, Clearance.SEALED);
        var open = exported.text(format, Clearance.TEAM);
        assertThat(all).contains("DEMAND_TO_TESTIFY");
        assertThat(open).contains("ARREST").doesNotContain("DEMAND_TO_TESTIFY");
        assertThat(open).isEqualTo(exported.text(format, Clearance.TEAM));
    }

    @Test
    void otherFormatsAreNotThere() {
        assertThat(wire.get("/export/dbf").status()).isEqualTo(404);
        assertThat(wire.get("/export/gexf").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"casegraph.gexf\"");
    }

    private List<JsonNode> nodes() {
        return elements("nodes");
    }

    private List<JsonNode> edges() {
        return elements("edges");
    }

    private List<JsonNode> elements(String name) {
        var found = new ArrayList<JsonNode>();
        JsonMapper.shared()
                .readTree(exported.bytes("cyjs", Clearance.SEALED))
                .path("elements")
                .path(name)
                .forEach(element -> found.add(element.path("data")));
        return found;
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private Document xml(String format) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(exported.bytes(format, Clearance.SEALED)));
    }

    private static List<Element> elements(Document xml, String name) {
        var found = xml.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<String> ids(Document xml, String name) {
        return elements(xml, name).stream()
                .map(element -> element.getAttribute("id"))
                .toList();
    }

    private static List<String> labels(Document xml, String name, String key) {
        return elements(xml, name).stream()
                .flatMap(element -> IntStream.range(
                                0, element.getElementsByTagName("data").getLength())
                        .mapToObj(i ->
                                (Element) element.getElementsByTagName("data").item(i)))
                .filter(data -> data.getAttribute("key").equals(key))
                .map(Element::getTextContent)
                .toList();
    }
}
