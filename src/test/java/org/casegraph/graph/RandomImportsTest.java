package org.casegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.casegraph.source.CaseFile;
import org.casegraph.source.Coding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is imported, corrected and judged in whatever order, the projection is what a rebuild from nothing gives. */
@StoreTest
public class RandomImportsTest {

    private static final List<String> PEOPLE = List.of("a", "b", "c", "d", "e", "f");
    private static final List<String> STANCES = List.of("STATES", "REPORTS", "DENIES", "ACCUSES");
    private static final List<String> LEVELS = List.of("PUBLIC", "TEAM", "SEALED");
    private static final List<String> DATES = List.of("2017", "2017-06", "2016/2018", "2019~", "2017-06-12");

    private final TestStore store;

    RandomImportsTest(TestStore store) {
        this.store = store;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 7, 11})
    void projectionEqualsARebuildAfterEveryImport(int seed) {
        var random = new Random(seed);
        var imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
        var projection = new Projection(store.writes(), store.files(), Coding.VOCABULARY);

        for (int i = 0; i < 6; i++) {
            imports.write(file(random, LEVELS));
            var kept = Dump.of(store);

            projection.rebuild();

            var made = Dump.of(store);
            var description = "import " + i + " of seed " + seed;
            assertThat(made)
                    .as(description)
                    .filteredOn(line -> !kept.contains(line))
                    .isEmpty();
            assertThat(kept)
                    .as(description)
                    .filteredOn(line -> !made.contains(line))
                    .isEmpty();
        }
    }

    /** One of three files, in one of two collections; each may have been there before and said something else. */
    public static CaseFile file(Random random, List<String> levels) {
        var collection = random.nextInt(3) == 0 ? "other" : "test";
        var yaml = new StringBuilder("casegraph: 1\ncoder: T\ncollection: " + collection + "\n");
        yaml.append("file: f").append(random.nextInt(3)).append('\n');
        yaml.append("documents: [{id: letter, title: L, authors: [a]}]\n");
        var people = new ArrayList<>(PEOPLE.subList(0, 2 + random.nextInt(5)));
        yaml.append("entities:\n");
        people.forEach(person -> yaml.append(entity(person, collection, random, levels)));
        yaml.append("acts: [{id: x, kind: ARREST}, {id: y, kind: REFUSAL_TO_TESTIFY}]\nstatements:\n");
        yaml.append(act("x", "SUFFERED_BY", people, random, levels)).append(act("y", "DONE_BY", people, random, levels));
        for (int i = random.nextInt(4); i > 0; i--) {
            yaml.append(random.nextBoolean() ? act("x", "DONE_BY", people, random, levels) : kin(people, random, levels));
        }
        return Coding.read(yaml.toString());
    }

    private static String entity(String id, String collection, Random random, List<String> levels) {
        var same = collection.equals("other") && random.nextInt(3) == 0 ? ", sameAs: test/" + one(PEOPLE, random) : "";
        return "  - {id: %s, kind: PERSON%s, names: [{value: Name %s%d, at: 1-9, clearance: %s}]}%n"
                .formatted(id, same, id, random.nextInt(2), one(levels, random));
    }

    private static String act(String act, String role, List<String> people, Random random, List<String> levels) {
        return "  - {at: %d-90, summary: S%d., stance: %s, clearance: %s, date: %s, speakers: [a, %s], act: %s, roles: {%s: %s%s}}%n"
                .formatted(
                        random.nextInt(80),
                        random.nextInt(3),
                        one(STANCES, random),
                        one(levels, random),
                        one(DATES, random),
                        one(people, random),
                        act,
                        role,
                        one(people, random),
                        act.equals("y") && random.nextBoolean() ? ", FOLLOWED: x" : "");
    }

    private static String kin(List<String> people, Random random, List<String> levels) {
        int from = random.nextInt(people.size());
        int to = (from + 1 + random.nextInt(people.size() - 1)) % people.size();
        return "  - {at: %d-90, summary: Kin., stance: %s, clearance: %s, relation: RELATIVE_OF, from: %s, to: %s, as: q%d}%n"
                .formatted(
                        random.nextInt(80),
                        one(STANCES, random),
                        one(levels, random),
                        people.get(from),
                        people.get(to),
                        random.nextInt(2));
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
