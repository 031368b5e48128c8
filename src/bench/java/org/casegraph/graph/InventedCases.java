package org.casegraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Documents about people who never lived: each on one case, in which some who are known from elsewhere meet some who
 * are new. A few people, bodies and groups stand in very many. The same for a seed, and each document the same however
 * many there are, so that any number can be made without keeping them.
 */
public final class InventedCases {

    private static final int NEW_PEOPLE = 10;
    private static final int OTHERS = 10;

    /** Of a hundred entities, eighty are people, eight cases, and six each bodies and groups. */
    private static final int ENTITIES_A_FILE = 25 * NEW_PEOPLE / 20;

    private static final List<String> TIES =
            List.of("RELATIVE_OF", "ASSOCIATE_OF", "FRIEND_OF", "SPOUSE_OF", "REPRESENTS", "RELATIVE_OF");
    private static final List<String> POSTS = List.of("EMPLOYED_BY", "HELD_AT", "HOLDS_OFFICE");
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

    private final long seed;
    private final int bodies;
    private final int groups;
    private final int acts;
    private final int statements;

    private InventedCases(long seed, int bodies, int groups, int acts, int statements) {
        this.seed = seed;
        this.bodies = bodies;
        this.groups = groups;
        this.acts = acts;
        this.statements = statements;
    }

    /** Crowded: a hundred statements a document, half of them acts, and two hundred bodies that do all. */
    public InventedCases(long seed) {
        this(seed, 200, 0, 50, 100);
    }

    /** As many bodies and groups as go with so many entities, and sixty statements a document. */
    public static InventedCases of(long seed, int entities) {
        int few = Math.max(10, entities * 6 / 100);
        return new InventedCases(seed, few, few, 20, 60);
    }

    /** How many documents it takes to tell of so many entities. */
    public static int papers(int entities) {
        return Math.max(1, entities / ENTITIES_A_FILE);
    }

    /** The case file of a number, from 0 on; it refers to people of those before it. */
    public String file(int number) {
        return InventedCaseFile.of(paper(number));
    }

    /** The same, in no format. */
    InventedPaper paper(int number) {
        var random = new Random(seed * 1_000_003 + number);
        var cast = new TreeSet<Integer>();
        for (int i = 0; i < NEW_PEOPLE; i++) {
            cast.add(number * NEW_PEOPLE + i);
        }
        for (int i = 0; i < OTHERS && number > 0; i++) {
            cast.add(skewed(random, number * NEW_PEOPLE));
        }
        var people = List.copyOf(cast);
        var offices = some(4, bodies, random);
        var circles = some(groups == 0 ? 0 : 2, groups, random);
        var published = date(random);
        var deeds = new ArrayList<InventedPaper.Deed>();
        for (int i = 0; i < acts; i++) {
            deeds.add(new InventedPaper.Deed(
                    ACTS.get(i % ACTS.size()),
                    one(STANCES, random),
                    date(random),
                    one(people, random),
                    one(offices, random)));
        }
        var ties = new ArrayList<InventedPaper.Tie>();
        int rest = statements - acts - people.size() - offices.size() - circles.size() - 1;
        for (int i = 0; i < rest; i++) {
            ties.add(tie(people, offices, circles, random));
        }
        return new InventedPaper(number, published, people, offices, circles, deeds, ties);
    }

    private static InventedPaper.Tie tie(
            List<Integer> people, List<Integer> offices, List<Integer> circles, Random random) {
        int from = random.nextInt(people.size());
        int sort = random.nextInt(6);
        if (sort == 0 && !circles.isEmpty()) {
            return new InventedPaper.Tie("MEMBER_OF", "p" + people.get(from), "g" + one(circles, random));
        }
        if (sort < 2) {
            return new InventedPaper.Tie(one(POSTS, random), "p" + people.get(from), "b" + one(offices, random));
        }
        int to = (from + 1 + random.nextInt(people.size() - 1)) % people.size();
        return new InventedPaper.Tie(one(TIES, random), "p" + people.get(from), "p" + people.get(to));
    }

    private static List<Integer> some(int most, int bound, Random random) {
        var some = new TreeSet<Integer>();
        for (int i = 0; i < most; i++) {
            some.add(skewed(random, bound));
        }
        return List.copyOf(some);
    }

    /** The first are met by far the most. */
    private static int skewed(Random random, int bound) {
        return (int) (Math.pow(random.nextDouble(), 3) * bound);
    }

    private static String date(Random random) {
        return "20%02d-%02d".formatted(10 + random.nextInt(15), 1 + random.nextInt(12));
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
