package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.casegraph.export.Export;
import org.casegraph.graph.Imports;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;

/**
 * The XML of graphs against what its formats allow. The schema of GraphML is the published one, which JGraphT carries.
 * That of GEXF 1.3 was found in no library: so its elements, their order, attributes and
 * types are checked here by a table of what the specification at https://gexf.net/schema.html allows us to write.
 */
@WebTest
class GraphSchemasTest {

    static final String TESTIMONY =
            """
            acts:
              - {id: taken, kind: ARREST}
              - {id: pressed, kind: DEMAND_TO_TESTIFY}
              - {id: undated, kind: THREAT}
            statements:
              - {at: 0-9, act: taken, date: 2019-01, summary: "Ana was <arrested> & held.", roles: {SUFFERED_BY: ana, DONE_BY: police, IN_CASE: case}}
              - {at: 10-19, act: pressed, date: 2018/.., summary: She was to speak against Bruno., roles: {SUFFERED_BY: ana, AGAINST: bruno}}
              - {at: 12-19, act: undated, summary: She was threatened., roles: {SUFFERED_BY: ana}}
              - {at: 14-19, act: undated, stance: DENIES, summary: She was not., roles: {SUFFERED_BY: ana}}
              - {at: 20-29, relation: RELATIVE_OF, from: bruno, to: ana, as: "«брат» <elder> & so", summary: He is her brother.}
              - {at: 22-29, relation: EMPLOYED_BY, from: bruno, to: police, date: ../2011, summary: He was with the police.}
            """;

    /** What may stand in an element of GEXF, in that order; one followed by a star comes as often as it likes. */
    private static final Map<String, List<String>> CHILDREN = Map.of(
            "gexf", List.of("meta", "graph"),
            "meta", List.of("creator"),
            "graph", List.of("attributes*", "nodes", "edges"),
            "attributes", List.of("attribute*"),
            "nodes", List.of("node*"),
            "edges", List.of("edge*"),
            "node", List.of("attvalues"),
            "edge", List.of("attvalues"),
            "attvalues", List.of("attvalue*"));

    /** Its attributes with what they may be; those that have to be there begin with an exclamation mark. */
    private static final Map<String, Map<String, String>> ATTRIBUTES = Map.of(
            "gexf", Map.of("!version", "1\\.3", "!xmlns", "http://gexf\\.net/1\\.3"),
            "graph",
                    Map.of(
                            "!defaultedgetype", "directed|undirected|mutual",
                            "!mode", "dynamic",
                            "!timeformat", "date"),
            "attributes", Map.of("!class", "node|edge"),
            "attribute", Map.of("!id", ".+", "!title", ".+", "!type", "integer|boolean|string"),
            "node", Map.of("!id", ".+", "!label", "(?s).+", "start", "DATE", "end", "DATE"),
            "edge",
                    Map.of(
                            "!id", ".+", "!source", ".+", "!target", ".+", "label", "(?s).+", "start", "DATE", "end",
                            "DATE"),
            "attvalue", Map.of("!for", ".+", "!value", "(?s).*"));

    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

    private final Exported exported;
    private final Imports imports;

    GraphSchemasTest(@Autowired List<Export> exports, @Autowired Imports imports) {
        this.exported = new Exported(exports);
        this.imports = imports;
    }

    @BeforeEach
    void startWithNothing() {
        TestStore.shared().empty();
    }

    @Test
    void graphMlFollowsItsSchema() throws Exception {
        validateGraphMl();
        imports.write(Coding.letter("a", TESTIMONY));
        validateGraphMl();
    }

    private void validateGraphMl() throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of("target/test-classes/graphml.xsd").toFile());
        schema.newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(exported.bytes("graphml", Clearance.SEALED))));
    }

    @Test
    void gexfFollowsItsSpecification() throws Exception {
        follow(gexf());
        imports.write(Coding.letter("a", TESTIMONY));
        var root = gexf();
        follow(root);
        assertThat(all(root, "edge"))
                .anyMatch(edge -> edge.hasAttribute("start") && !edge.hasAttribute("end"))
                .anyMatch(edge -> !edge.hasAttribute("start") && edge.hasAttribute("end"));
        assertThat(all(root, "node")).anyMatch(node -> node.hasAttribute("start") && node.hasAttribute("end"));
        valuesAreOfTheirTypes(root);
        idsAreOnlyOnce(root);
        timesRunForwards(root);
    }

    private static void follow(Element element) {
        var name = element.getTagName();
        var children = children(element);
        var wanted = CHILDREN.getOrDefault(name, List.of());
        int at = 0;
        for (var child : children) {
            while (at < wanted.size() && !wanted.get(at).replace("*", "").equals(child.getTagName())) {
                at++;
            }
            assertThat(at).as("<%s> in <%s>", child.getTagName(), name).isLessThan(wanted.size());
            at += wanted.get(at).endsWith("*") ? 0 : 1;
            follow(child);
        }
        attributes(element);
    }

    private static void attributes(Element element) {
        var allowed = ATTRIBUTES.getOrDefault(element.getTagName(), Map.of());
        var found = new LinkedHashMap<String, String>();
        var attributes = element.getAttributes();
        IntStream.range(0, attributes.getLength())
                .forEach(i -> found.put(
                        attributes.item(i).getNodeName(), attributes.item(i).getNodeValue()));
        allowed.forEach((name, pattern) -> {
            var value = found.remove(name.replace("!", ""));
            if (name.startsWith("!") || value != null) {
                assertThat(value)
                        .as("%s of <%s>", name, element.getTagName())
                        .matches(pattern.equals("DATE") ? DATE : pattern);
            }
        });
        assertThat(found).as("attributes of <%s>", element.getTagName()).isEmpty();
    }

    private static void valuesAreOfTheirTypes(Element root) {
        for (var of : List.of("node", "edge")) {
            var types = new LinkedHashMap<String, String>();
            all(root, "attributes").stream()
                    .filter(attributes -> attributes.getAttribute("class").equals(of))
                    .flatMap(attributes -> children(attributes).stream())
                    .forEach(attribute -> types.put(attribute.getAttribute("id"), attribute.getAttribute("type")));
            for (var each : all(root, of)) {
                for (var value : all(each, "attvalue")) {
                    assertThat(value.getAttribute("value"))
                            .matches(
                                    switch (types.getOrDefault(value.getAttribute("for"), "none declared")) {
                                        case "integer" -> "-?\\d+";
                                        case "boolean" -> "true|false";
                                        case "string" -> "(?s).*";
                                        default -> "nothing at all";
                                    });
                }
            }
        }
    }

    private static void idsAreOnlyOnce(Element root) {
        var nodes =
                all(root, "node").stream().map(node -> node.getAttribute("id")).toList();
        assertThat(nodes).doesNotHaveDuplicates();
        assertThat(all(root, "edge"))
                .extracting(edge -> edge.getAttribute("id"))
                .doesNotHaveDuplicates();
        all(root, "edge")
                .forEach(edge -> assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target")));
    }

    private static void timesRunForwards(Element root) {
        var timed = new ArrayList<>(all(root, "node"));
        timed.addAll(all(root, "edge"));
        timed.stream()
                .filter(each -> each.hasAttribute("start") && each.hasAttribute("end"))
                .forEach(each -> assertThat(LocalDate.parse(each.getAttribute("start")))
                        .isBeforeOrEqualTo(LocalDate.parse(each.getAttribute("end"))));
    }

    private Element gexf() throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(exported.bytes("gexf", Clearance.SEALED)))
                .getDocumentElement();
    }

    private static List<Element> children(Element element) {
        var found = new ArrayList<Element>();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one) {
                found.add(one);
            }
        }
        return found;
    }

    private static List<Element> all(Element within, String name) {
        var found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
