package org.casegraph.graph;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Case files about people who never lived: each a document on one case, in which some who are known from elsewhere meet
 * some who are new. A few bodies and a few people stand in very many. The same for a seed, and each file the same
 * however many there are.
 */
public final class InventedCases {

    /** How many statements a file has. */
    public static final int STATEMENTS = 100;

    private static final int NEW_PEOPLE = 10;
    private static final int OTHERS = 10;
    private static final int BODIES = 200;

    private static final List<String> TIES =
            List.of("RELATIVE_OF", "ASSOCIATE_OF", "FRIEND_OF", "SPOUSE_OF", "REPRESENTS", "RELATIVE_OF");
    private static final List<String> PLACES = List.of("EMPLOYED_BY", "HELD_AT", "HOLDS_OFFICE");
    private static final List<String> ACTS = List.of(
            "ARREST",
            "DETENTION",
            "CHARGE",
            "TRIAL",
            "INTERROGATION",
            "DEMAND_TO_TESTIFY",
            "TORTURE",
            "REFUSAL_TO_TESTIFY");
    private static final List<String> STANCES = List.of("STATES", "STATES", "REPORTS", "REPORTS", "DENIES");
    private static final String[] GIVEN = {
        "Aina", "Boris", "Clara", "Дарья", "Emin", "Фарид", "Gita", "Hamid", "Ивана", "Jovan"
    };
    private static final String[] PARTS = {
        "ba", "di", "ko", "lu", "ma", "ne", "ri", "sa", "to", "vu", "ze", "ha", "ga", "pe", "mi", "fo"
    };

    private final long seed;

    public InventedCases(long seed) {
        this.seed = seed;
    }

    /** The file of a number, from 0 on; it refers to people of those before it. */
    public String file(int number) {
        var random = new Random(seed * 1_000_003 + number);
        var cast = new TreeSet<Integer>();
        for (int i = 0; i < NEW_PEOPLE; i++) {
            cast.add(number * NEW_PEOPLE + i);
        }
        for (int i = 0; i < OTHERS && number > 0; i++) {
            cast.add(skewed(random, number * NEW_PEOPLE));
        }
        var people = List.copyOf(cast);
        var bodies = new TreeSet<Integer>();
        for (int i = 0; i < 4; i++) {
            bodies.add(skewed(random, BODIES));
        }
        var yaml = new StringBuilder("casegraph: 1\ncollection: invented\ncoder: Bench\nfile: f%d\n".formatted(number));
        yaml.append("documents: [{id: d%d, title: Report %d, authors: [p%d], published: %s}]%nentities:%n"
                .formatted(number, number, people.getFirst(), date(random)));
        people.forEach(person -> yaml.append(
                "  - {id: p%d, kind: PERSON, names: [{value: \"%s\", at: 1-9}]}%n".formatted(person, name(person))));
        bodies.forEach(
                body -> yaml.append("  - {id: b%d, kind: INSTITUTION, type: %s, names: [{value: \"%s\", at: 1-9}]}%n"
                        .formatted(body, body % 3 == 0 ? "PRISON" : body % 3 == 1 ? "COURT" : "POLICE", body(body))));
        yaml.append("  - {id: c%d, kind: CASE, names: [{value: Case %d, at: 1-9}]}%n".formatted(number, number));
        int acts = STATEMENTS / 2;
        yaml.append("acts:\n");
        for (int i = 0; i < acts; i++) {
            yaml.append("  - {id: a%d-%d, kind: %s}%n".formatted(number, i, ACTS.get(i % ACTS.size())));
        }
        yaml.append("statements:\n");
        for (int i = 0; i < acts; i++) {
            yaml.append(
                    "  - {at: %d-%d, summary: What was done %d., stance: %s, date: %s, act: a%d-%d, roles: {SUFFERED_BY: p%d, DONE_BY: b%d, IN_CASE: c%d}}%n"
                            .formatted(
                                    i * 40,
                                    i * 40 + 39,
                                    i,
                                    one(STANCES, random),
                                    date(random),
                                    number,
                                    i,
                                    one(people, random),
                                    one(List.copyOf(bodies), random),
                                    number));
        }
        int rest = STATEMENTS - acts - people.size() - bodies.size() - 1;
        for (int i = 0; i < rest; i++) {
            yaml.append(tie(i, people, List.copyOf(bodies), random));
        }
        return yaml.toString();
    }

    private static String tie(int i, List<Integer> people, List<Integer> bodies, Random random) {
        int at = 4_000 + i * 40;
        int from = random.nextInt(people.size());
        if (random.nextInt(3) == 0) {
            return "  - {at: %d-%d, summary: Where., relation: %s, from: p%d, to: b%d}%n"
                    .formatted(at, at + 39, one(PLACES, random), people.get(from), one(bodies, random));
        }
        int to = (from + 1 + random.nextInt(people.size() - 1)) % people.size();
        return "  - {at: %d-%d, summary: Who is who., relation: %s, from: p%d, to: p%d}%n"
                .formatted(at, at + 39, one(TIES, random), people.get(from), people.get(to));
    }

    /** The first are met by far the most. */
    private static int skewed(Random random, int bound) {
        return (int) (Math.pow(random.nextDouble(), 3) * bound);
    }

    static String name(int person) {
        var random = new Random(person);
        var family = new StringBuilder();
        for (int i = 0; i < 3 + random.nextInt(2); i++) {
            family.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return GIVEN[random.nextInt(GIVEN.length)] + " " + Character.toUpperCase(family.charAt(0))
                + family.substring(1);
    }

    private static String body(int body) {
        return (body % 3 == 0 ? "Colony No. " : body % 3 == 1 ? "Court of District " : "Police Department ") + body;
    }

    private static String date(Random random) {
        return "20%02d-%02d".formatted(10 + random.nextInt(15), 1 + random.nextInt(12));
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
