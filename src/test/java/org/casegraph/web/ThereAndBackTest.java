package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.casegraph.access.Viewer;
import org.casegraph.export.Export;
import org.casegraph.graph.Compartments;
import org.casegraph.graph.FormatIntake;
import org.casegraph.graph.Imports;
import org.casegraph.graph.Intake.Taken;
import org.casegraph.graph.StatementPages;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.model.Ids;
import org.casegraph.model.Statement;
import org.casegraph.source.RandomMaterial;
import org.casegraph.source.format.Loss;
import org.casegraph.source.format.Said;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;

/** What is written out, read into an empty store: the same, or what is said to be lost. */
@WebTest
class ThereAndBackTest {

    private static final Viewer ALL = new Viewer("somebody", Clearance.SEALED);
    private static final Pattern LIST = Pattern.compile("; ");

    @TempDir
    private Path folder;

    private final Exported exported;
    private final Imports imports;
    private final FormatIntake formats;
    private final StatementPages statements;
    private final Compartments compartments;

    ThereAndBackTest(
            @Autowired List<Export> exports,
            @Autowired Imports imports,
            @Autowired FormatIntake formats,
            @Autowired StatementPages statements,
            @Autowired Compartments compartments) {
        this.exported = new Exported(exports);
        this.imports = imports;
        this.formats = formats;
        this.statements = statements;
        this.compartments = compartments;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void linkedDataGiveTheSameStatementsAndTheSamePeople(long seed) throws IOException {
        fill(seed, List.of("", "north", "south"));
        var before = told();
        var written = exported.bytes("jsonld", Clearance.SEALED);

        empty();
        var taken = take("all.jsonld", written);

        assertThat(told()).isEqualTo(before);
        assertThat(exported.text("jsonl", Clearance.SEALED)).contains("Judgement");
        assertThat(withoutMoments(exported.text("jsonld", Clearance.SEALED)))
                .isEqualTo(withoutMoments(new String(written, java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(taken.losses())
                .filteredOn(loss -> loss.noPlace() + loss.refused() > 0)
                .extracting(Loss::field)
                .containsExactly("prov:generatedAtTime");
        assertThat(take("all.jsonld", written).sums().recorded()).isZero();
    }

    /** Ids are those of the file: what is compared is who, what, as what, when, said and denied. */
    @ParameterizedTest
    @CsvSource({"graphml, 5", "graphml, 6", "graphml, 7", "gexf, 8", "gexf, 9", "gexf, 10"})
    void graphsGiveTheSameNodesAndEdges(String format, long seed) throws Exception {
        fill(seed, List.of(""));
        var written = exported.bytes(format, Clearance.SEALED);
        var before = graph(written, id -> Ids.of(id.substring(0, id.indexOf('-')), "graph", id));

        empty();
        var taken = take("graph." + format, written);

        var after = graph(exported.bytes(format, Clearance.SEALED), id -> id);
        assertThat(after.lines().removeIf(line -> line.contains("whoever published")))
                .isTrue();
        var nobodySays =
                before.lines().stream().filter(line -> line.endsWith(" -")).toList();
        var gone = nobodySays.stream()
                .filter(line -> line.contains(", , "))
                .map(line -> line.substring(1, line.indexOf(',')))
                .toList();
        before.lines().removeAll(nobodySays);
        int nodesAndEdges = before.lines().size();
        before.lines().removeIf(line -> gone.stream().anyMatch(line::contains));
        int endless = nodesAndEdges - before.lines().size();
        assertThat(after.lines()).as("seed %s", seed).isEqualTo(before.lines());
        assertThat(taken.losses().stream().mapToLong(Loss::refused).sum())
                .isBetween((long) nobodySays.size() + endless, (long) nobodySays.size() + 2 * endless);
        assertThat(taken.losses().stream()
                        .filter(loss -> loss.field().matches("edge\\.(start|end)"))
                        .mapToLong(Loss::noPlace)
                        .sum())
                .isEqualTo(before.datesOfParts());
        assertThat(nobodySays).isNotEmpty();
    }

    private void fill(long seed, List<String> within) {
        empty();
        new RandomMaterial(seed, within).files().forEach(imports::write);
    }

    private void empty() {
        TestStore.shared().empty();
        List.of("north", "south").forEach(compartments::add);
    }

    private Taken.Carried take(String name, byte[] bytes) throws IOException {
        var taken = formats.take(Said.of(Files.write(folder.resolve(name), bytes)), _ -> () -> {});
        assertThat(taken).isInstanceOf(Taken.Carried.class);
        return (Taken.Carried) taken;
    }

    /** All statements, and whom they speak of. */
    private Map<Statement, Map<String, String>> told() {
        var told = new LinkedHashMap<Statement, Map<String, String>>();
        statements.forEach(ALL, one -> told.put(one.statement(), one.entities()));
        return told;
    }

    private static String withoutMoments(String text) {
        return text.replaceAll("\"prov:generatedAtTime\":\\{[^}]*}", "");
    }

    private interface Naming {
        String of(String id);
    }

    /**
     * Nodes and edges, a line each; what nobody says to be so ends with a dash.
     *
     * @param datesOfParts how many dates stand with parts in acts, which the act has as well
     */
    private record Graph(TreeSet<String> lines, long datesOfParts) {}

    private static Graph graph(byte[] xml, Naming naming) throws Exception {
        var factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var root = factory.newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(xml))
                .getDocumentElement();
        var lines = new TreeSet<String>();
        for (var node : elements(root, "node")) {
            var data = data(node, "node.");
            lines.add(List.of(
                            naming.of(node.getAttribute("id")),
                            data.getOrDefault("kind", ""),
                            data.getOrDefault("isAct", "").equals("true") ? "" : data.getOrDefault("type", ""),
                            data.getOrDefault("label", ""),
                            sorted(data.get("otherNames")))
                    + standing(data));
        }
        long dates = 0;
        for (var edge : elements(root, "edge")) {
            var data = data(edge, "edge.");
            var from = naming.of(edge.getAttribute("source"));
            var to = naming.of(edge.getAttribute("target"));
            boolean isTurned = data.get("relation").equals("RELATIVE_OF") && from.compareTo(to) > 0;
            if (from.startsWith("act-")) {
                dates += (data.remove("start") == null ? 0 : 1) + (data.remove("end") == null ? 0 : 1);
            }
            lines.add(List.of(
                            isTurned ? to : from,
                            data.get("relation"),
                            isTurned ? from : to,
                            sorted(data.get("qualities")))
                    + standing(data));
        }
        return new Graph(lines, dates);
    }

    private static String sorted(String list) {
        return list == null ? "" : String.valueOf(new TreeSet<>(List.of(LIST.split(list))));
    }

    private static String standing(Map<String, String> data) {
        if (!data.containsKey("support")) {
            return "";
        }
        var says = data.get("support").equals("0") ? "" : "said ";
        var denies = data.get("denied").equals("0") ? "" : "denied ";
        return " " + data.getOrDefault("start", "") + "/" + data.getOrDefault("end", "") + " "
                + (says.isEmpty() && denies.isEmpty() ? "-" : says + denies);
    }

    private static List<Element> elements(Element root, String name) {
        var found = new ArrayList<Element>();
        var all = root.getElementsByTagNameNS("*", name);
        for (int i = 0; i < all.getLength(); i++) {
            found.add((Element) all.item(i));
        }
        return found;
    }

    private static Map<String, String> data(Element element, String prefix) {
        var data = new LinkedHashMap<String, String>();
        for (var name : List.of("label", "start", "end")) {
            if (element.hasAttribute(name)) {
                data.put(name, element.getAttribute(name));
            }
        }
        elements(element, "data")
                .forEach(one -> data.put(one.getAttribute("key").substring(prefix.length()), one.getTextContent()));
        elements(element, "attvalue").forEach(one -> data.put(one.getAttribute("for"), one.getAttribute("value")));
        return data;
    }
}
