package org.casegraph.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.casegraph.source.CaseFile;
import org.casegraph.source.Coding;

/** Case files of few people to whom much happens, so that patterns come and go by chance. */
final class RandomCases {

    private static final List<String> PEOPLE = List.of("a", "b", "c", "d", "e");
    private static final List<String> BODIES = List.of("police", "court", "un");
    private static final List<String> PLACES = List.of("here", "there");
    private static final List<String> CASES = List.of("one", "two");
    private static final List<String> STANCES = List.of("STATES", "STATES", "REPORTS", "DENIES", "ACCUSES");
    private static final List<String> LEVELS = List.of("PUBLIC", "PUBLIC", "TEAM", "SEALED");
    private static final List<String> KINDS = List.of(
            "ARREST",
            "COERCED_TESTIMONY",
            "DEMAND_TO_TESTIFY",
            "REFUSAL_TO_TESTIFY",
            "CHARGE",
            "IMPRISONMENT",
            "DENIAL_OF_MEDICAL_CARE",
            "THREAT",
            "FORCED_EXILE",
            "LICENCE_THREAT",
            "COUNSEL_WITHDRAWN",
            "LEFT_WITHOUT_COUNSEL",
            "DECISION",
            "NON_COMPLIANCE",
            "KIDNAPPING",
            "ASYLUM",
            "TORTURE");
    private static final int ACTS = 14;

    private final Random random;

    RandomCases(int seed) {
        this.random = new Random(seed);
    }

    /** One of four files; it may have been there before and said something else. */
    CaseFile next() {
        var collection = random.nextInt(5) == 0 ? "other" : "test";
        var yaml = new StringBuilder("casegraph: 1\ncoder: T\ncollection: " + collection + "\n");
        yaml.append("file: f").append(random.nextInt(4)).append('\n');
        yaml.append("documents: [{id: letter").append(random.nextInt(3)).append(", title: L, authors: [a]}]\n");
        yaml.append("entities:\n");
        PEOPLE.forEach(person -> yaml.append(entity(person, "PERSON", collection)));
        BODIES.forEach(body -> yaml.append(entity(body, "INSTITUTION, type: COURT", collection)));
        PLACES.forEach(place -> yaml.append(entity(place, "PLACE", collection)));
        CASES.forEach(matter -> yaml.append(entity(matter, "CASE", collection)));
        yaml.append("acts:\n");
        for (int i = 0; i < ACTS; i++) {
            yaml.append("  - {id: x%d, kind: %s}%n".formatted(i, KINDS.get(i % KINDS.size())));
        }
        yaml.append("statements:\n");
        for (int i = 0; i < ACTS; i++) {
            yaml.append(act(i));
        }
        for (int i = 0; i < 10; i++) {
            yaml.append(random.nextInt(3) > 0 ? act(random.nextInt(ACTS)) : tie());
        }
        return Coding.read(yaml.toString());
    }

    private String entity(String id, String kind, String collection) {
        var same = collection.equals("other") && kind.equals("PERSON") && random.nextInt(4) == 0
                ? ", sameAs: test/" + one(PEOPLE)
                : "";
        return "  - {id: %s, kind: %s%s, names: [{value: Name %s, at: 1-9, clearance: %s}]}%n"
                .formatted(id, kind, same, id, one(LEVELS));
    }

    private String act(int act) {
        var roles = new ArrayList<String>();
        roles.add("SUFFERED_BY: " + one(PEOPLE));
        var kinds = List.of("DONE_BY", "TO_PRESS", "AGAINST", "IN_REPRISAL_AGAINST", "IN_FAVOUR_OF");
        kinds.forEach(role -> roles.add(random.nextInt(3) > 0 ? "" : role + ": " + one(PEOPLE)));
        roles.add(random.nextInt(3) > 0 ? "" : "ORDERED_BY: " + one(BODIES));
        roles.add(random.nextInt(3) > 0 ? "" : "DECIDED_BY: " + one(BODIES));
        roles.add(random.nextInt(3) > 0 ? "" : "ADDRESSED_TO: " + one(BODIES));
        roles.add(random.nextInt(3) > 0 ? "" : "AT: " + one(PLACES));
        roles.add(random.nextBoolean() ? "" : "IN_CASE: " + one(CASES));
        roles.add(random.nextInt(3) > 0 ? "" : "FOLLOWED: x" + other(act));
        roles.add(random.nextInt(3) > 0 ? "" : "ABOUT: x" + other(act));
        roles.removeIf(String::isEmpty);
        return "  - {at: %d-90, summary: S%d., stance: %s, clearance: %s, date: %d, speakers: [a, %s], act: x%d, roles: {%s}}%n"
                .formatted(
                        random.nextInt(80),
                        random.nextInt(3),
                        one(STANCES),
                        one(LEVELS),
                        2015 + random.nextInt(4),
                        one(PEOPLE),
                        act,
                        String.join(", ", roles));
    }

    private int other(int act) {
        return (act + 1 + random.nextInt(ACTS - 1)) % ACTS;
    }

    private String tie() {
        int from = random.nextInt(PEOPLE.size());
        var to = PEOPLE.get((from + 1 + random.nextInt(PEOPLE.size() - 1)) % PEOPLE.size());
        var ends =
                switch (random.nextInt(6)) {
                    case 0 -> "RELATIVE_OF, to: " + to;
                    case 1 -> "SPOUSE_OF, to: " + to;
                    case 2 -> "REPRESENTS, to: " + to;
                    case 3 -> "PARTY_TO, to: " + one(CASES);
                    case 4 -> "CITIZEN_OF, to: " + one(PLACES);
                    default -> "ASSOCIATE_OF, to: " + to;
                };
        return "  - {at: %d-90, summary: Tie., stance: %s, clearance: %s, speakers: [a, %s], from: %s, relation: %s}%n"
                .formatted(random.nextInt(80), one(STANCES), one(LEVELS), one(PEOPLE), PEOPLE.get(from), ends);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
