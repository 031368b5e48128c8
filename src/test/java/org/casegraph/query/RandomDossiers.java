package org.casegraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.casegraph.source.CaseFile;
import org.casegraph.source.Coding;

/** Case files by chance in which anything may be hidden: names, facts, denials, papers, groupings. */
final class RandomDossiers {

    private static final List<String> PEOPLE = List.of("a", "b", "c", "d", "e", "f");
    private static final List<String> BODIES = List.of("police", "court");
    private static final List<String> CASES = List.of("one", "two");
    private static final List<String> LEVELS = List.of("PUBLIC", "PUBLIC", "PUBLIC", "TEAM", "SEALED");
    private static final List<String> STANCES = List.of("STATES", "STATES", "REPORTS", "ALLEGES", "DENIES", "ACCUSES");
    private static final List<String> DATES = List.of("2017", "2017-06", "2016/2018", "2019~", "2017-06-12");
    private static final List<String> ACTS = List.of(
            "ARREST",
            "COERCED_TESTIMONY",
            "DEMAND_TO_TESTIFY",
            "REFUSAL_TO_TESTIFY",
            "IMPRISONMENT",
            "DENIAL_OF_MEDICAL_CARE",
            "FORCED_EXILE",
            "LEFT_WITHOUT_COUNSEL",
            "DECISION",
            "NON_COMPLIANCE");
    private static final List<String> NAMES = List.of(
            "value: Timur Arkanov",
            "value: Тимур Арканов",
            "value: Timur Serikovich Arkanov",
            "value: Daniyar Arkanov",
            "value: Arkanov D.",
            "value: Zlata Meshko",
            "value: Злата Мешко",
            "value: the brother of Arkanov, type: DESCRIPTION",
            "value: Timka, type: WEAK_ALIAS");

    private final Random random;
    private final List<String> compartments;

    RandomDossiers(Random random) {
        this(random, List.of());
    }

    /** @param compartments in which documents may be; an empty word is none */
    RandomDossiers(Random random, List<String> compartments) {
        this.random = random;
        this.compartments = compartments;
    }

    /** Three files; two speak of the same people, the third of others who may be the same. */
    List<CaseFile> files() {
        return List.of(file("f0", "test"), file("f1", "test"), file("f2", "other"));
    }

    private CaseFile file(String name, String collection) {
        var yaml = new StringBuilder("casegraph: 1\ncoder: T\ncollection: %s\nfile: %s\n".formatted(collection, name));
        yaml.append(
                "documents: [{id: letter-%s, title: Letter %s, authors: [%s], type: %s, publisher: %s, clearance: %s%s}]%n"
                        .formatted(
                                name,
                                name,
                                one(PEOPLE),
                                one(List.of("NEWS", "LETTER")),
                                one(BODIES),
                                isForAll(name) ? "PUBLIC" : one(LEVELS),
                                compartment(name)));
        if (random.nextBoolean()) {
            yaml.append("origins: [{id: wire, voices: [%s, %s], reason: R}]%n".formatted(one(PEOPLE), one(BODIES)));
        }
        yaml.append("entities:\n");
        PEOPLE.forEach(person -> yaml.append(entity(person, "PERSON", one(NAMES))));
        BODIES.forEach(body -> yaml.append(entity(body, "INSTITUTION, type: COURT", "value: Body " + body)));
        yaml.append(entity("kin", "GROUP", "value: The family"));
        yaml.append(entity("town", "PLACE", "value: Town"));
        CASES.forEach(matter -> yaml.append(entity(matter, "CASE", "value: Case " + matter)));
        yaml.append("acts:\n");
        for (int i = 0; i < ACTS.size(); i++) {
            yaml.append("  - {id: x%d, kind: %s}%n".formatted(i, ACTS.get(i)));
        }
        yaml.append("statements:\n");
        for (int i = 0; i < ACTS.size(); i++) {
            yaml.append(act(i));
        }
        for (int i = 0; i < 14; i++) {
            yaml.append(
                    switch (random.nextInt(4)) {
                        case 0 -> act(random.nextInt(ACTS.size()));
                        case 1 -> property();
                        default -> tie();
                    });
        }
        return Coding.read(yaml.toString());
    }

    /** The first file is for all who have the clearance, so that people are known to all. */
    private String compartment(String name) {
        var word = compartments.isEmpty() || isForAll(name) ? "" : one(compartments);
        return word.isEmpty() ? "" : ", compartment: " + word;
    }

    private boolean isForAll(String name) {
        return !compartments.isEmpty() && name.equals("f0");
    }

    private String entity(String id, String kind, String name) {
        var another = random.nextInt(3) > 0
                ? ""
                : ", {%s %s, at: 20-29, clearance: %s}".formatted(name.split(",")[0], id, one(LEVELS));
        return "  - {id: %s, kind: %s, names: [{%s, at: 1-9, clearance: %s}%s]}%n"
                .formatted(id, kind, name, one(LEVELS), another);
    }

    private String act(int act) {
        var roles = new ArrayList<String>();
        roles.add("SUFFERED_BY: " + one(PEOPLE));
        sometimes(roles, "DONE_BY: " + (random.nextInt(6) == 0 ? "somevalue" : one(BODIES)));
        sometimes(roles, "TO_PRESS: " + one(PEOPLE));
        sometimes(roles, "AGAINST: " + one(PEOPLE));
        sometimes(roles, "IN_CASE: " + one(CASES));
        sometimes(roles, "AT: town");
        sometimes(roles, "FOLLOWED: x" + (act + 1) % ACTS.size());
        var date = random.nextInt(4) == 0 ? "" : ", date: " + one(DATES);
        return statement("stance: %s%s, act: x%d, roles: {%s}%s"
                .formatted(
                        one(STANCES),
                        date,
                        act,
                        String.join(", ", roles),
                        random.nextInt(4) > 0 ? "" : ", details: {means: m%d}".formatted(random.nextInt(3))));
    }

    private void sometimes(List<String> roles, String role) {
        if (random.nextBoolean()) {
            roles.add(role);
        }
    }

    private String tie() {
        var tie = one(List.of(
                "RELATIVE_OF p q",
                "RELATIVE_OF p q",
                "REPRESENTS p q",
                "SPOUSE_OF p q",
                "EMPLOYED_BY p i",
                "MEMBER_OF p kin",
                "PARTY_TO p c",
                "HELD_AT p i",
                "LIVES_IN p town",
                "LINKED_TO one two"));
        var from = random.nextInt(PEOPLE.size());
        var to = (from + 1 + random.nextInt(PEOPLE.size() - 1)) % PEOPLE.size();
        var ends = new ArrayList<String>();
        for (var word : tie.split(" ")) {
            ends.add(
                    switch (word) {
                        case "p" -> PEOPLE.get(from);
                        case "q" -> PEOPLE.get(to);
                        case "i" -> one(BODIES);
                        case "c" -> one(CASES);
                        default -> word;
                    });
        }
        var quality = tie.startsWith("RELATIVE") ? ", as: " + one(List.of("brother", "cousin")) : "";
        return statement("stance: %s, relation: %s, from: %s, to: %s%s"
                .formatted(one(STANCES), ends.getFirst(), ends.get(1), ends.getLast(), quality));
    }

    private String property() {
        return statement("stance: %s, entity: %s, property: %s"
                .formatted(
                        one(STANCES),
                        one(PEOPLE),
                        one(List.of(
                                "OCCUPATION, value: teacher",
                                "OCCUPATION, value: nurse",
                                "BIRTH_DATE, value: \"1980\"",
                                "BIRTH_DATE, value: \"1981-02\""))));
    }

    private String statement(String fact) {
        var speakers =
                switch (random.nextInt(3)) {
                    case 0 -> one(PEOPLE);
                    case 1 -> "a, [%s, %s]".formatted(one(PEOPLE), one(BODIES));
                    default -> "a, " + one(PEOPLE);
                };
        return "  - {at: %d-90, summary: S%d., clearance: %s, speakers: [%s]%s, %s}%n"
                .formatted(
                        random.nextInt(80),
                        random.nextInt(5),
                        one(LEVELS),
                        speakers,
                        random.nextInt(4) == 0 ? ", origin: wire" : "",
                        fact);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
