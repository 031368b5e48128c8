package org.casegraph.graph;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.embedded.LocalDatabase;
import org.casegraph.graph.embedded.ServerAddress;
import org.casegraph.source.Coding;
import org.springframework.util.FileSystemUtils;

/**
 * Measures what it costs to read through the doors: from the database of this process, and over Bolt. Both are in this
 * process, so its processor time is that of client and database together. The argument is how many files are taken in.
 */
public final class DoorBenchmark {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final Map<String, String> ASKED = asked();
    private static final int ROUNDS = 5;
    private static final int TIMES = 400;

    private DoorBenchmark() {}

    private static Map<String, String> asked() {
        var asked = new LinkedHashMap<String, String>();
        asked.put("one by id", "MATCH (e:Entity {id: $id}) RETURN e.id AS id, e.kind AS kind, e.support AS support");
        asked.put(
                "with names",
                "MATCH (e:Entity {id: $id}) RETURN e, COLLECT { MATCH (e)-[h:HAS_NAME]->(n) RETURN {value: n.value, support: h.support} } AS names");
        asked.put("two ties away", "MATCH (e:Entity {id: $id})--(o)--(p:Entity) RETURN DISTINCT p LIMIT 50");
        asked.put("a page", "MATCH (s:Statement) RETURN s ORDER BY s.id LIMIT 50");
        return asked;
    }

    public static void main(String[] arguments) throws IOException {
        int files = arguments.length == 0 ? 100 : Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory("casegraph-bench");
        try (var database = LocalDatabase.open(new DataDirectory(folder), LocalDatabase.IfRunning.REFUSE);
                var near = TestStore.at(database.address());
                var far = TestStore.at(elsewhere(database.address()))) {
            fill(near, files);
            var ids = near.rows("MATCH (e:Entity {kind: 'PERSON'}) RETURN e.id AS id").stream()
                    .map(row -> row.text("id"))
                    .toList();
            for (var asked : ASKED.entrySet()) {
                double nearCost = Double.MAX_VALUE;
                double farCost = Double.MAX_VALUE;
                for (int round = 0; round < ROUNDS; round++) {
                    farCost = Math.min(farCost, cost(far, asked.getValue(), ids));
                    nearCost = Math.min(nearCost, cost(near, asked.getValue(), ids));
                }
                System.out.printf(
                        "%-14s over Bolt %.3f ms, in this process %.3f ms of processor time: %.1f times%n",
                        asked.getKey(), farCost, nearCost, farCost / nearCost);
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    /** Under another name of this machine it is not known as our own. */
    private static ServerAddress elsewhere(ServerAddress address) {
        return new ServerAddress(
                URI.create("bolt://localhost:" + address.uri().getPort()), address.user(), address.password());
    }

    private static void fill(TestStore store, int files) {
        var random = new Random(1);
        var imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
        for (int i = 0; i < files; i++) {
            imports.write(RandomCaseFiles.file(random, java.util.List.of("PUBLIC")));
        }
    }

    private static double cost(TestStore store, String query, java.util.List<String> ids) {
        long began = PROCESS.getProcessCpuTime();
        for (int i = 0; i < TIMES; i++) {
            store.rows(query, "id", ids.get(i % ids.size()));
        }
        return (PROCESS.getProcessCpuTime() - began) / 1e6 / TIMES;
    }
}
