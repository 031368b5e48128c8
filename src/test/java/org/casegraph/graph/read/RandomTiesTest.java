package org.casegraph.graph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Imports;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.model.Stance;
import org.casegraph.source.CaseFile;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever is said and whatever is asked, the routes are those that the plainest search finds. */
@StoreTest
class RandomTiesTest {

    private static final int PEOPLE = 9;
    private static final int ACTS = 5;
    private static final int QUESTIONS = 12;
    private static final List<String> RELATIONS = List.of("RELATIVE_OF", "FRIEND_OF", "REPRESENTS");
    private static final List<String> KINDS = List.of("ARREST", "THREAT", "DEMAND_TO_TESTIFY");
    private static final List<String> ROLES = List.of("SUFFERED_BY", "DONE_BY", "AGAINST", "ADDRESSED_TO");
    private static final List<String> STANCES = List.of("STATES", "STATES", "ALLEGES", "REPORTS", "DENIES", "ACCUSES");
    private static final List<String> LEVELS = List.of("PUBLIC", "PUBLIC", "TEAM", "SEALED");
    private static final List<String> DATES =
            List.of("", "", "date: 2017, ", "date: 2010/.., ", "date: 2016/2018, ", "date: 2019~, ", "date: ../2012, ");

    /** Everybody with more than three ties is a hub, and every act with more than two parts a crowd. */
    private static final RouteBounds NARROW = new RouteBounds(3, 1_000, 1_000, 2, 1_000, 1_000, 1_000, 1_000);

    /** As before, and next to nothing is done about it. */
    private static final RouteBounds NARROWEST = new RouteBounds(3, 2, 1_000, 2, 3, 2, 4, 1);

    private final TestStore store;
    private final RouteReader routes;

    RandomTiesTest(TestStore store) {
        this.store = store;
        var reading = new Reading(store.reads(), store.files());
        var origins = new OriginReader(reading, new EntityReader(reading));
        var surroundings = new Surroundings(reading, origins, Coding.VOCABULARY);
        this.routes = new RouteReader(new EntityReader(reading), surroundings, origins, reading, Coding.VOCABULARY);
    }

    @TestFactory
    List<DynamicTest> routesAreThoseOfThePlainestSearch() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> compare(new Random(seed))))
                .toList();
    }

    private void compare(Random random) {
        store.empty();
        var file = file(random);
        new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON).write(file);
        for (int i = 0; i < QUESTIONS; i++) {
            var filter = filter(random);
            var question = new RouteReader.Question(
                    person(0), person(1), 1 + random.nextInt(6), 1 + random.nextInt(12), filter, avoided(random, file));
            var clearance = one(List.of(Clearance.values()), random);
            for (var bounds : List.of(RouteBounds.USUAL, NARROW, NARROWEST)) {
                compare(file, question, clearance, bounds);
            }
        }
    }

    private void compare(CaseFile file, RouteReader.Question question, Clearance clearance, RouteBounds bounds) {
        var all = new RouteOracle(file, question.filter(), question.avoid(), clearance)
                .routes(question.from(), question.to(), question.maxHops());
        var first = all.subList(0, Math.min(question.first(), all.size()));

        var answer = routes.read(question, new Viewer("tester", clearance), bounds);

        var found = answer.routes().stream().map(RandomTiesTest::ids).toList();
        var description = question + " " + clearance + " " + bounds;
        if (answer.limits().isEmpty()) {
            assertThat(found).as(description).isEqualTo(first);
        } else {
            assertThat(bounds).as(description).isNotEqualTo(RouteBounds.USUAL);
            assertThat(all).as(description).containsAll(found);
            int sure = Integer.parseInt(answer.limits().getFirst().replaceAll("\\D*(\\d+).*", "$1"));
            assertThat(shorterThan(sure, found)).as(description).isEqualTo(shorterThan(sure, first));
        }
    }

    private static List<List<String>> shorterThan(int length, List<List<String>> routes) {
        return routes.stream().filter(route -> route.size() - 1 < length).toList();
    }

    private static List<String> ids(Route route) {
        var ids = new ArrayList<>(List.of(route.hops().getFirst().from().id()));
        route.hops().forEach(hop -> ids.add(hop.to().id()));
        return ids;
    }

    private static TieFilter filter(Random random) {
        return new TieFilter(
                random.nextInt(4) > 0 ? null : RELATIONS.subList(0, random.nextInt(3)),
                random.nextInt(4) > 0 ? null : KINDS.subList(0, random.nextInt(3)),
                random.nextInt(3) > 0 ? null : List.of(Stance.values()).subList(0, 1 + random.nextInt(6)),
                random.nextInt(3) > 0 ? 1 : 2,
                random.nextInt(3) > 0 ? null : LocalDate.of(2008 + random.nextInt(12), 6, 1),
                random.nextBoolean());
    }

    private static List<String> avoided(Random random, CaseFile file) {
        return switch (random.nextInt(3)) {
            case 0 -> List.of(person(2 + random.nextInt(PEOPLE - 2)), "nobody");
            case 1 ->
                List.of(one(file.statements(), random).fact().subject()).stream()
                        .filter(id -> id.startsWith("act"))
                        .toList();
            default -> List.of();
        };
    }

    private static CaseFile file(Random random) {
        var yaml = new StringBuilder("casegraph: 1\ncollection: test\nfile: ties\ncoder: T\n");
        yaml.append("documents: [{id: letter, title: L, authors: [p0]}]\nentities:\n");
        for (int i = 0; i < PEOPLE; i++) {
            yaml.append("  - {id: p%d, kind: PERSON, names: [{value: Name %d, at: %d-90, clearance: %s}]}%n"
                    .formatted(i, i, i, i < 7 ? "PUBLIC" : "TEAM"));
        }
        yaml.append("acts:\n");
        for (int i = 0; i < ACTS; i++) {
            yaml.append("  - {id: a%d, kind: %s}%n".formatted(i, KINDS.get(i % 3)));
        }
        yaml.append("statements:\n");
        for (int i = 0; i < 12; i++) {
            yaml.append(relation(random));
        }
        for (int i = 0; i < 9; i++) {
            yaml.append(act(i < ACTS ? i : random.nextInt(ACTS), random));
        }
        return Coding.read(yaml.toString());
    }

    private static String relation(Random random) {
        int from = random.nextInt(PEOPLE);
        int to = (from + 1 + random.nextInt(PEOPLE - 1)) % PEOPLE;
        return said(random) + "relation: %s, from: p%d, to: p%d}%n".formatted(one(RELATIONS, random), from, to);
    }

    private static String act(int act, Random random) {
        var roles = new ArrayList<String>();
        for (var role : ROLES) {
            if (random.nextInt(3) > 0) {
                int person = random.nextInt(PEOPLE - 1);
                roles.add(
                        role + (random.nextBoolean() ? ": p" + person : ": [p%d, p%d]".formatted(person, person + 1)));
            }
        }
        return said(random) + "act: a%d, roles: {%s}}%n".formatted(act, String.join(", ", roles));
    }

    private static String said(Random random) {
        return "  - {at: %d-90, summary: S%d., stance: %s, clearance: %s, %sspeakers: [p%d], "
                .formatted(
                        random.nextInt(80),
                        random.nextInt(1000),
                        one(STANCES, random),
                        one(LEVELS, random),
                        one(DATES, random),
                        random.nextInt(3));
    }

    private static String person(int number) {
        return Coding.person("p" + number);
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
