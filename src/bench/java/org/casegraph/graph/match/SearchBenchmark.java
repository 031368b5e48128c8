package org.casegraph.graph.match;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.casegraph.access.Viewer;
import org.casegraph.graph.TestStore;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.embedded.LocalDatabase;
import org.casegraph.identity.NameKeys;
import org.casegraph.model.Clearance;
import org.casegraph.model.EntityKind;
import org.springframework.util.FileSystemUtils;

/**
 * Measures searching among invented people in an embedded store: a tenth of them first, then all, and how much longer it
 * takes among all. The argument is how many; 200,000 without one.
 */
public final class SearchBenchmark {

    private static final int BATCH = 5_000;
    private static final int WARM = 150;
    private static final int TIMES = 300;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final Viewer VIEWER = new Viewer("bench", Clearance.TEAM);
    private static final String WRITE_KEYS = "UNWIND $rows AS key CREATE (:NameKey {key: key})";
    private static final String WRITE =
            """
            UNWIND $rows AS row
            CREATE (entity:Entity:Person {id: row.id, kind: 'PERSON', name: row.value, seen: [true, true, true],
              shown: [row.value, row.value, row.value]})
            CREATE (entity)-[:HAS_NAME {seen: [true, true, true]}]->(name:Name {id: 'name-' + row.id, kind: 'PERSON',
              type: 'PRIMARY', value: row.value, words: row.words})
            WITH name, row
            UNWIND row.keys AS wanted
            MATCH (key:NameKey {key: wanted})
            CREATE (name)-[:HAS_KEY]->(key)
            """;

    private final TestStore store;
    private final NameKeys keys = NameKeys.create();
    private final HashSet<String> written = new HashSet<>();
    private final List<String> names = new ArrayList<>();
    private final InventedPeople people;

    private SearchBenchmark(TestStore store, int count) {
        this.store = store;
        this.people = new InventedPeople(1, count);
    }

    public static void main(String[] arguments) throws IOException {
        int count = arguments.length == 0 ? 200_000 : Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory("casegraph-bench");
        try (var database = LocalDatabase.open(new DataDirectory(folder), LocalDatabase.IfRunning.REFUSE);
                var store = TestStore.at(database.address())) {
            var bench = new SearchBenchmark(store, count);
            bench.fill(count / 10);
            var few = bench.measure();
            bench.fill(count - count / 10);
            print(count, few, bench.measure());
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    private void fill(int count) {
        long began = System.nanoTime();
        for (int from = 0; from < count; from += BATCH) {
            write(Math.min(BATCH, count - from));
        }
        store.run("CALL db.awaitIndexes(600)");
        System.out.printf(Locale.ROOT, "%,d names written in %.0f s%n", count, (System.nanoTime() - began) / 1e9);
    }

    private void write(int count) {
        var rows = new ArrayList<Map<String, Object>>();
        var fresh = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var name = people.name();
            var row = new LinkedHashMap<String, Object>();
            row.put("id", "person-" + names.size());
            row.put("value", name);
            row.put("words", keys.heard(name));
            row.put("keys", keys.of(EntityKind.PERSON, name));
            keys.of(EntityKind.PERSON, name).stream().filter(written::add).forEach(fresh::add);
            rows.add(row);
            names.add(name);
        }
        store.run(WRITE_KEYS, "rows", fresh);
        store.run(WRITE, "rows", rows);
    }

    private Map<String, Times> measure() {
        var door = store.reads();
        var search = new SearchReader(door, store.files(), new Likenesses(new KeyedNames(door, store.files())));
        var asked = new LinkedHashMap<String, Supplier<String>>();
        asked.put("whole name", this::name);
        asked.put("whole name, other script", () -> other(name()));
        asked.put("one word", () -> last(name()));
        asked.put("one word, other script", () -> other(last(name())));
        asked.put("given name", () -> name().split(" ")[0]);
        for (int letters = 1; letters <= 4; letters++) {
            int most = letters;
            asked.put("beginning of " + letters, () -> begun(last(name()), most));
            asked.put("beginning of " + letters + ", other script", () -> other(begun(last(name()), most)));
        }
        asked.put("a word and a beginning", () -> name().split(" ")[0] + " " + begun(last(name()), 2));
        asked.put("two beginnings", () -> begun(name(), 3) + " " + begun(last(name()), 2));
        var measured = new LinkedHashMap<String, Times>();
        asked.forEach((title, text) -> measured.put(title, measure(search, text)));
        return measured;
    }

    /** What searching took, in milliseconds, sorted: by the clock, and of all processors, which others disturb less. */
    private record Times(double[] clock, double[] work) {}

    private static Times measure(SearchReader search, Supplier<String> text) {
        for (int i = 0; i < WARM; i++) {
            search.search(text.get(), null, VIEWER);
        }
        var times = new Times(new double[TIMES], new double[TIMES]);
        for (int i = 0; i < TIMES; i++) {
            var asked = text.get();
            long worked = PROCESS.getProcessCpuTime();
            long began = System.nanoTime();
            search.search(asked, null, VIEWER);
            times.clock()[i] = (System.nanoTime() - began) / 1e6;
            times.work()[i] = (PROCESS.getProcessCpuTime() - worked) / 1e6;
        }
        Arrays.sort(times.clock());
        Arrays.sort(times.work());
        return times;
    }

    private static void print(int count, Map<String, Times> few, Map<String, Times> all) {
        System.out.printf(
                Locale.ROOT,
                "%n%-32s %24s   %24s%n%-32s %8s %8s %8s   %8s %8s   %8s%n",
                String.format(Locale.ROOT, "among %,d, milliseconds", count),
                "by the clock",
                "of all processors",
                "",
                "p50",
                "p95",
                "max",
                "p50",
                "p95",
                "p95 to that among a tenth");
        all.forEach((title, times) -> System.out.printf(
                Locale.ROOT,
                "%-32s %8.1f %8.1f %8.1f   %8.1f %8.1f   %8.1f%n",
                title,
                at(times.clock(), 0.5),
                at(times.clock(), 0.95),
                at(times.clock(), 1),
                at(times.work(), 0.5),
                at(times.work(), 0.95),
                at(times.work(), 0.95) / at(few.getOrDefault(title, times).work(), 0.95)));
    }

    private static double at(double[] times, double share) {
        return times[(int) (share * (times.length - 1))];
    }

    private String name() {
        return names.get(people.number(names.size()));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String begun(String word, int letters) {
        return word.substring(0, Math.min(word.length(), letters));
    }

    /** What is Latin in Cyrillic; what is Cyrillic as the search would write it. */
    private static String other(String name) {
        var cyrillic = InventedPeople.cyrillic(name);
        return cyrillic.equals(name)
                ? org.casegraph.identity.name.ReadNames.shared().spoken(name).romanized()
                : cyrillic;
    }
}
