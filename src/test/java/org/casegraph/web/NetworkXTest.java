package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.casegraph.export.Export;
import org.casegraph.graph.Imports;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Graphs as NetworkX reads them, where Python has it. */
@WebTest
class NetworkXTest {

    private static final String READ =
            """
            import json, sys
            import networkx
            graph = networkx.%s(sys.argv[1])
            graph = networkx.MultiDiGraph(graph) if graph.is_directed() else sys.exit("not directed")
            print(json.dumps({
                "nodes": {one: {key: str(value) for key, value in data.items()} for one, data in graph.nodes(data=True)},
                "edges": [[one, other, data.get("relation")] for one, other, data in graph.edges(data=True)]}))
            """;

    @TempDir
    private Path folder;

    private final Exported exported;

    NetworkXTest(@Autowired List<Export> exports) {
        this.exported = new Exported(exports);
    }

    @ParameterizedTest
    @CsvSource({"graphml, read_graphml", "gexf, read_gexf"})
    void readsAllNodesAndEdges(String format, String read, @Autowired Imports imports) throws Exception {
        assumeTrue(run("-c", "import networkx").isPresent(), "Python with NetworkX is not here");
        TestStore.shared().empty();
        imports.write(Coding.letter("a", GraphSchemasTest.TESTIMONY));
        var file = Files.write(folder.resolve("graph." + format), exported.bytes(format, Clearance.SEALED));

        var graph = JsonMapper.shared()
                .readTree(run("-c", READ.formatted(read), file.toString()).orElseThrow());

        var ours = JsonMapper.shared()
                .readTree(exported.bytes("cyjs", Clearance.SEALED))
                .path("elements");
        assertThat(graph.path("nodes").propertyNames()).containsExactlyInAnyOrderElementsOf(ids(ours.path("nodes")));
        assertThat(graph.path("edges")).hasSameSizeAs(ours.path("edges"));
        var ana = graph.path("nodes").path(Coding.person("ana"));
        assertThat(ana.path("label").asString()).isEqualTo("Ana Ruiz");
        assertThat(ana.path("kind").asString()).isEqualTo("PERSON");
        assertThat(graph.path("edges"))
                .extracting(edge -> edge.get(2).asString())
                .contains("SUFFERED_BY", "RELATIVE_OF", "EMPLOYED_BY");
    }

    @Test
    void isSkippedWhereItIsNotHere() throws Exception {
        assertThat(run("-c", "import there_is_no_such_module")).isEmpty();
    }

    private static List<String> ids(JsonNode nodes) {
        return nodes.valueStream()
                .map(node -> node.path("data").path("id").asString())
                .toList();
    }

    /** What it prints; nothing where it fails or there is no Python. */
    private java.util.Optional<String> run(String... arguments) throws InterruptedException, IOException {
        var command = new java.util.ArrayList<>(List.of("python3"));
        command.addAll(List.of(arguments));
        var out = folder.resolve("out");
        try {
            var process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean isDone = process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
            process.destroy();
            return isDone
                    ? java.util.Optional.of(Files.readString(out, StandardCharsets.UTF_8))
                    : java.util.Optional.empty();
        } catch (IOException e) {
            return java.util.Optional.empty();
        }
    }
}
