package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.casegraph.access.Viewer;
import org.casegraph.export.Export;
import org.casegraph.graph.Imports;
import org.casegraph.graph.Rulings;
import org.casegraph.graph.read.Contradiction;
import org.casegraph.graph.read.ContradictionFilter;
import org.casegraph.graph.read.ContradictionReader;
import org.casegraph.graph.read.PageRequest;
import org.casegraph.model.Clearance;
import org.casegraph.model.Ids;
import org.casegraph.model.Resolution;
import org.casegraph.model.Ruling;
import org.casegraph.model.Statement;
import org.casegraph.source.Coding;
import org.casegraph.source.HeldTexts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Linked data as a library of others understands them, with the network out of reach. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkedDataFilesTest {

    private static final String TEXT =
            "Las vecinas dicen: Ana Ruiz fue detenida en enero. Dicen 😀 también: 她没有被逮捕。Nothing more, they said.";

    private static final String TESTIMONY =
            """
            acts: [{id: taken, kind: ARREST}]
            statements:
              - {at: 0-49, act: taken, date: 2019-01, summary: Ana was arrested., roles: {SUFFERED_BY: ana, DONE_BY: police}, details: {reason: a «debt»}}
              - {at: 50-80, act: taken, date: 2020-03, speakers: [bruno], stance: REPORTS, summary: In March., roles: {SUFFERED_BY: ana, DONE_BY: somevalue}}
              - {at: {page: 3}, relation: RELATIVE_OF, from: bruno, to: ana, as: brother, summary: He is her brother.}
              - {at: 20-28, entity: ana, property: BIRTH_PLACE, value: Калима, summary: Born there., clearance: SEALED}
            """;

    private static final List<String> NAMESPACES = List.of(
            "urn:casegraph:vocabulary:",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "http://www.w3.org/ns/prov#",
            "http://www.w3.org/ns/oa#",
            "http://purl.org/dc/terms/",
            "https://schema.org/");

    private final Exported exported;

    LinkedDataFilesTest(@Autowired List<Export> exports) {
        this.exported = new Exported(exports);
    }

    @BeforeAll
    void takeIn(
            @Autowired Imports imports,
            @Autowired HeldTexts texts,
            @Autowired ContradictionReader contradictions,
            @Autowired Rulings rulings) {
        var bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        var sha256 = Ids.hash(bytes);
        imports.write(Coding.read(Coding.yaml("a", TESTIMONY)
                .replace(
                        "type: LETTER,",
                        "type: LETTER, sha256: %s, characters: %d,".formatted(sha256, TEXT.length()))));
        texts.hold(bytes);
        var date = contradictions
                .page(new ContradictionFilter(null, null, null), PageRequest.first(9), all())
                .orElseThrow()
                .values()
                .stream()
                .filter(one -> one.aspect().equals("date"))
                .findFirst()
                .orElseThrow();
        rulings.record(prefer(date));
    }

    @Test
    void aLibraryOfOthersExpandsAllOfIt() throws Exception {
        var expanded = expanded(Clearance.SEALED);
        assertThat(expanded).hasSize(5 + 1 + names() + 4 + 2);
        var keys = new TreeSet<String>();
        collect(expanded, keys);
        assertThat(keys).allSatisfy(key -> assertThat(NAMESPACES).anyMatch(key::startsWith));
        var written = new TreeSet<String>();
        collect(plain(Clearance.SEALED), written);
        assertThat(keys).hasSameSizeAs(written);
        var flat = JsonLd.flatten(document(Clearance.SEALED)).options(offline()).get();
        assertThat(flat.asJsonArray()).hasSizeGreaterThan(expanded.size());
    }

    @Test
    void statementsTellWhereTheyComeFrom() throws Exception {
        var nodes = byId(Clearance.SEALED);
        var arrest = nodes.values().stream()
                .filter(node -> node.toString().contains("Ana was arrested."))
                .findFirst()
                .orElseThrow();
        assertThat(arrest.get("@type").toString()).contains("prov#Entity", "oa#Annotation");
        var source = id(arrest, "http://www.w3.org/ns/prov#hadPrimarySource");
        assertThat(nodes.get(source).toString()).contains("A letter").contains("2019-05-02");
        var speaker = id(arrest, "http://www.w3.org/ns/prov#wasAttributedTo");
        assertThat(nodes.get(speaker).toString()).contains("The neighbours");
        assertThat(arrest.toString())
                .contains("generatedAtTime")
                .contains("Tester")
                .contains("2019-01-31");
        assertThat(nodes.keySet()).allMatch(id -> id.startsWith("urn:casegraph:"));
    }

    @Test
    void selectorsLeadToTheWords() throws Exception {
        var text = plain(Clearance.SEALED).toString();
        assertThat(text)
                .contains("\"oa:exact\":\"%s\"".formatted(TEXT.substring(0, 49)))
                .contains("\"oa:exact\":\"%s\"".formatted(TEXT.substring(50, 80)))
                .contains("\"oa:prefix\":\"%s\"".formatted(TEXT.substring(50 - 32, 50)))
                .contains("page=3");
    }

    @Test
    void resolutionsAreReviewsOfClaims() throws Exception {
        var reviews = byId(Clearance.SEALED).values().stream()
                .filter(node -> node.get("@type").toString().contains("https://schema.org/ClaimReview"))
                .map(JsonObject::toString)
                .toList();
        assertThat(reviews)
                .hasSize(2)
                .allMatch(review -> review.contains("The register says so.") && review.contains("analyst"))
                .anyMatch(review -> review.contains("preferred") && review.contains("2019-01"))
                .anyMatch(review -> review.contains("set aside") && review.contains("2020-03"));
    }

    @Test
    void whatIsSealedIsLeftOut() throws Exception {
        assertThat(exported.text("jsonld", Clearance.SEALED)).contains("BIRTH_PLACE");
        assertThat(exported.text("jsonld", Clearance.TEAM)).doesNotContain("BIRTH_PLACE", "Калима");
        assertThat(exported.text("jsonld", Clearance.TEAM)).isEqualTo(exported.text("jsonld", Clearance.TEAM));
    }

    private static int names() {
        return 5;
    }

    private static Viewer all() {
        return new Viewer("analyst", Clearance.SEALED);
    }

    private static Resolution prefer(Contradiction one) {
        var sides = one.sides();
        var chosen = sides.stream()
                .filter(side -> side.says().contains("2019"))
                .flatMap(side -> side.statements().stream())
                .map(Statement::id)
                .toList();
        var others = one.statements().stream()
                .map(Statement::id)
                .filter(id -> !chosen.contains(id))
                .toList();
        var entry = new Ruling.Entry(
                "ruling-date", "analyst", "The register says so.", Coding.NOON.instant(), Clearance.PUBLIC, null);
        return new Resolution(
                entry, Resolution.Kind.PREFER, one.id(), one.fact(), one.aspect(), "2019-01", chosen, others);
    }

    private JsonDocument document(Clearance clearance) throws Exception {
        return JsonDocument.of(new ByteArrayInputStream(exported.bytes("jsonld", clearance)));
    }

    /** Whoever would load anything from elsewhere, fails. */
    private static JsonLdOptions offline() {
        return new JsonLdOptions((address, options) -> {
            throw new AssertionError("Nothing is to be fetched: " + address);
        });
    }

    private JsonArray expanded(Clearance clearance) throws Exception {
        return JsonLd.expand(document(clearance)).options(offline()).get();
    }

    private JsonValue plain(Clearance clearance) throws Exception {
        return document(clearance).getJsonContent().orElseThrow().asJsonObject().get("@graph");
    }

    private Map<String, JsonObject> byId(Clearance clearance) throws Exception {
        var nodes = new LinkedHashMap<String, JsonObject>();
        for (var node : expanded(clearance)) {
            nodes.put(node.asJsonObject().getString("@id"), node.asJsonObject());
        }
        return nodes;
    }

    private static String id(JsonObject node, String property) {
        return node.getJsonArray(property).getJsonObject(0).getString("@id");
    }

    private static void collect(JsonValue value, TreeSet<String> keys) {
        if (value instanceof JsonObject object) {
            object.forEach((key, inner) -> {
                if (!key.startsWith("@")) {
                    keys.add(key);
                }
                collect(inner, keys);
            });
        } else if (value instanceof JsonArray array) {
            array.forEach(inner -> collect(inner, keys));
        }
    }
}
