package org.casegraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.casegraph.source.CaseFile;
import org.casegraph.source.Coding;

/** Case files by chance, each saying something else than the one of its name before. */
public final class RandomCaseFiles {

    private static final List<String> PEOPLE = List.of("a", "b", "c", "d", "e", "f");
    private static final List<String> ACTS = List.of("x ARREST", "y REFUSAL_TO_TESTIFY", "z DEMAND_TO_TESTIFY");
    private static final List<String> STANCES = List.of("STATES", "REPORTS", "DENIES", "ACCUSES");
    public static final List<String> LEVELS = List.of("PUBLIC", "TEAM", "SEALED");

    /** Forms that are of one, of relatives, of nobody in particular, for whoever it falls to. */
    private static final List<String> NAMES = List.of(
            "value: Timur Arkanov",
            "value: Тимур Арканов",
            "value: Timur Serikovich Arkanov",
            "value: Арканов Тимур Бекович",
            "value: Daniyar Arkanov",
            "value: Arkanov D.",
            "value: Zlata Meshko",
            "value: Злата Мешко",
            "value: Ms Zlata Meshko",
            "value: the brother of Arkanov, type: DESCRIPTION",
            "value: Timka, type: WEAK_ALIAS");

    private static final List<String> DATES = List.of("2017", "2017-06", "2016/2018", "2019~", "2017-06-12");

    private RandomCaseFiles() {}

    /** One of three files, in one of two collections; each may have been there before and said something else. */
    public static CaseFile file(Random random, List<String> levels) {
        var collection = random.nextInt(3) == 0 ? "other" : "test";
        var yaml = new StringBuilder("casegraph: 1\ncoder: T\ncollection: " + collection + "\n");
        yaml.append("file: f").append(random.nextInt(3)).append('\n');
        var people = new ArrayList<>(PEOPLE.subList(0, 2 + random.nextInt(5)));
        yaml.append("documents: [{id: letter, title: L%d, authors: [a], type: %s, publisher: %s}]%n"
                .formatted(random.nextInt(2), random.nextBoolean() ? "NEWS" : "LETTER", one(people, random)));
        if (random.nextBoolean()) {
            yaml.append("origins: [{id: wire, voices: [%s, %s], reason: R%d}]%n"
                    .formatted(one(people, random), one(people, random), random.nextInt(2)));
        }
        yaml.append("entities:\n");
        people.forEach(person -> yaml.append(entity(person, collection, random, levels)));
        yaml.append("  - {id: trial, kind: CASE, names: [{value: The trial of May, at: 1-9, clearance: %s}]}%n"
                .formatted(one(levels, random)));
        var statements = statements(people, random, levels);
        yaml.append("acts:\n");
        ACTS.stream()
                .filter(act -> statements.contains(": " + act.charAt(0)))
                .forEach(act ->
                        yaml.append("  - {id: %s, kind: %s}%n".formatted(act.substring(0, 1), act.substring(2))));
        return Coding.read(yaml + "statements:\n" + statements);
    }

    /** An act need not be told in a file that says that another followed it. */
    private static String statements(List<String> people, Random random, List<String> levels) {
        var statements = new StringBuilder(act("y", "DONE_BY", people, random, levels));
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            statements.append(
                    switch (random.nextInt(4)) {
                        case 0 -> act("x", "SUFFERED_BY", people, random, levels);
                        case 1 -> act("x", "DONE_BY", people, random, levels);
                        case 2 -> act("z", "SUFFERED_BY", people, random, levels);
                        default -> kin(people, random, levels);
                    });
        }
        return statements.toString();
    }

    private static String entity(String id, String collection, Random random, List<String> levels) {
        var same = collection.equals("other") && random.nextInt(3) == 0 ? ", sameAs: test/" + one(PEOPLE, random) : "";
        return "  - {id: %s, kind: PERSON%s, names: [{%s, at: 1-9, clearance: %s}%s]}%n"
                .formatted(id, same, one(NAMES, random), one(levels, random), another(random, levels));
    }

    private static String another(Random random, List<String> levels) {
        return random.nextBoolean()
                ? ""
                : ", {%s, at: 20-29, clearance: %s}".formatted(one(NAMES, random), one(levels, random));
    }

    private static String act(String act, String role, List<String> people, Random random, List<String> levels) {
        return "  - {at: %d-90, summary: S%d., stance: %s, clearance: %s, date: %s, speakers: [%s]%s, act: %s, roles: {%s: %s%s%s%s}}%n"
                .formatted(
                        random.nextInt(80),
                        random.nextInt(3),
                        one(STANCES, random),
                        one(levels, random),
                        one(DATES, random),
                        speakers(people, random),
                        random.nextInt(3) == 0 ? ", origin: wire" : "",
                        act,
                        role,
                        one(people, random),
                        act.equals("y") && random.nextBoolean() ? ", FOLLOWED: x" : "",
                        aim(people, random),
                        random.nextInt(3) == 0 ? ", IN_CASE: trial" : "");
    }

    private static String speakers(List<String> people, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> one(people, random);
            case 1 -> "a, [%s, %s]".formatted(one(people, random), one(people, random));
            default -> "a, " + one(people, random);
        };
    }

    private static String aim(List<String> people, Random random) {
        return random.nextBoolean()
                ? ""
                : ", TO_PRESS: %s, AGAINST: %s".formatted(one(people, random), one(people, random));
    }

    private static String kin(List<String> people, Random random, List<String> levels) {
        int from = random.nextInt(people.size());
        int to = (from + 1 + random.nextInt(people.size() - 1)) % people.size();
        return "  - {at: %d-90, summary: Kin., stance: %s, clearance: %s, relation: RELATIVE_OF, from: %s, to: %s, as: %s}%n"
                .formatted(
                        random.nextInt(80),
                        one(STANCES, random),
                        one(levels, random),
                        people.get(from),
                        people.get(to),
                        one(List.of("brother", "cousin"), random));
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
