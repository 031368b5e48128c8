package org.casegraph.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.casegraph.graph.Imports;
import org.casegraph.graph.TestStore;
import org.casegraph.model.Clearance;
import org.casegraph.model.Document;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Fact;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Ids;
import org.casegraph.model.Locator;
import org.casegraph.model.Mention;
import org.casegraph.model.Name;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Speaker;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;
import org.casegraph.source.CaseFile;
import org.casegraph.source.Coding;

/**
 * A graph of acts in which every pattern occurs and nearly occurs: in neighbourhoods of some thirty acts, between which a
 * few officials, states, bodies and exiles are known to all.
 */
final class RandomGraph {

    private static final int ACTS_IN_A_NEIGHBOURHOOD = 30;
    private static final List<String> DATES =
            List.of("2016", "2017", "2017-06", "2017-06-12", "2017-09/2018-02", "2018-03~", "2019-01-05", "2020");

    private final Random random;
    private final int neighbourhoods;
    private final boolean isQuiet;
    private final List<CaseFile> files = new ArrayList<>();
    private final Map<String, Mention> known = new LinkedHashMap<>();
    private final List<Statement> all = new ArrayList<>();
    private Map<String, Mention> mentions = new LinkedHashMap<>();
    private List<Statement> statements = new ArrayList<>();
    private int neighbourhood;
    private int number;

    /** @param isQuiet whether acts are as rare as in life; else people have so many that patterns meet */
    private RandomGraph(long seed, int acts, boolean isQuiet) {
        this.random = new Random(seed);
        this.neighbourhoods = Math.max(1, acts / ACTS_IN_A_NEIGHBOURHOOD);
        this.isQuiet = isQuiet;
        for (neighbourhood = 0; neighbourhood < neighbourhoods; neighbourhood++) {
            addNeighbourhood();
            if (statements.size() > 10_000) {
                close();
            }
        }
        close();
    }

    static RandomGraph of(long seed, int acts) {
        return new RandomGraph(seed, acts, acts > 1_000);
    }

    List<Statement> statements() {
        return all;
    }

    /** Ids of all people, groups, bodies, places and cases. */
    List<String> entities() {
        return known.values().stream()
                .filter(mention -> !mention.isAct())
                .map(Mention::id)
                .toList();
    }

    /** Ids of the states. */
    Set<String> states() {
        return known.values().stream()
                .filter(mention -> "STATE".equals(mention.type()))
                .map(Mention::id)
                .collect(Collectors.toSet());
    }

    void importInto(TestStore store) {
        var imports = new Imports(store.writes(), store.files(), Coding.VOCABULARY, Coding.NOON);
        files.forEach(imports::write);
    }

    private void addNeighbourhood() {
        for (int i = 0; i < ACTS_IN_A_NEIGHBOURHOOD; i++) {
            addAct("a" + neighbourhood + "x" + i, i);
        }
        for (int i = 0; i < 8; i++) {
            tie(one("RELATIVE_OF", "SPOUSE_OF", "SPOUSE_OF", "ASSOCIATE_OF", "FRIEND_OF"), person(), person());
            tie("REPRESENTS", person(), person());
            tie("PARTY_TO", person(), mention(EntityKind.CASE, "case" + local(4)));
        }
        tie("CITIZEN_OF", person(), country());
        tie("CITIZEN_OF", person(), country());
    }

    private void addAct(String local, int index) {
        var scene = random.nextInt(16);
        var roles = new ArrayList<RoleFilling>();
        var kind =
                switch (scene) {
                    case 0 -> one("ARREST", "DETENTION", "KIDNAPPING");
                    case 1, 2 -> one("DEMAND_TO_TESTIFY", "COERCED_CONFESSION", "COERCED_TESTIMONY");
                    case 3, 14 -> one("REFUSAL_TO_TESTIFY", "REFUSAL_TO_CONFESS");
                    case 4, 15 -> one("CHARGE", "SENTENCE", "INVESTIGATION");
                    case 5 -> one("COUNSEL_WITHDRAWN", "LICENCE_THREAT", "DISBARMENT");
                    case 6 -> "LEFT_WITHOUT_COUNSEL";
                    case 7 -> "DENIAL_OF_MEDICAL_CARE";
                    case 8 -> one("THREAT", "INTIMIDATION", "REPRISAL");
                    case 9 -> one("FORCED_EXILE", "FORCED_EXILE", "ASYLUM", "WANTED_NOTICE", "EXTRADITION_REQUEST");
                    case 10 -> one("DECISION", "DEMAND_FOR_RELEASE", "DELISTING");
                    case 11 -> "NON_COMPLIANCE";
                    case 12 -> one("BEATING", "TORTURE");
                    default -> one("OFFENCE", "SEARCH", "ILLNESS");
                };
        switch (kind) {
            case "REFUSAL_TO_TESTIFY", "REFUSAL_TO_CONFESS" -> {
                add(roles, "DONE_BY", person());
                add(roles, 0.6, "AGAINST", target());
                add(roles, 0.6, one("ABOUT", "FOLLOWED", "BECAUSE_OF"), earlier(index));
            }
            case "DECISION", "DEMAND_FOR_RELEASE", "DELISTING" -> {
                add(roles, one("DECIDED_BY", "ASKED_BY"), body());
                add(roles, "IN_FAVOUR_OF", person());
                add(roles, 0.7, "ADDRESSED_TO", state());
            }
            case "NON_COMPLIANCE" -> {
                add(roles, 0.8, "DONE_BY", state());
                add(roles, one("ABOUT", "ABOUT", "FOLLOWED"), earlier(index));
            }
            case "ASYLUM" -> add(roles, one("IN_FAVOUR_OF", "ASKED_BY"), person());
            default -> {
                add(roles, "SUFFERED_BY", person());
                add(roles, 0.4, "AGAINST", target());
                add(roles, scene == 0 ? 0.9 : 0.4, "TO_PRESS", person());
                add(roles, 0.15, "IN_REPRISAL_AGAINST", person());
                add(roles, 0.25, one("FOLLOWED", "BECAUSE_OF"), earlier(index));
                add(roles, 0.3, one("DONE_BY", "ORDERED_BY"), official());
                add(roles, 0.1, "AT", mention(EntityKind.PLACE, "city" + local(2)));
            }
        }
        add(roles, 0.5, "IN_CASE", mention(EntityKind.CASE, "case" + local(4)));
        if (roles.isEmpty()) {
            add(roles, "DONE_BY", state());
        }
        var id = Ids.of("act", "random", local);
        mentions.put(id, new Mention(id, null, kind));
        boolean isAt = roles.stream().anyMatch(role -> role.role().equals("AT"));
        if (isAt) {
            tie("LOCATED_IN", mention(EntityKind.PLACE, "city" + local(2)), country());
        }
        say(new Fact.Happened(id, kind, roles, Map.of()));
        if (random.nextInt(3) == 0) {
            // Another source tells a part of it, denies it, or only accuses.
            say(new Fact.Happened(id, kind, roles.subList(0, 1 + random.nextInt(roles.size())), Map.of()));
        }
    }

    private void tie(String relation, String from, String to) {
        if (!from.equals(to)) {
            say(new Fact.Related(from, relation, to, null));
        }
    }

    private void say(Fact fact) {
        boolean isAct = fact instanceof Fact.Happened;
        boolean isDated = isAct && random.nextInt(3) > 0 || random.nextInt(5) == 0;
        var date = isDated ? FuzzyDate.parse(DATES.get(random.nextInt(DATES.size()))) : null;
        var stance = stance();
        var speaker = "random-origin-" + random.nextInt(5);
        var id = Ids.hash(List.of("random", String.valueOf(number++)));
        statements.add(new Statement(
                id,
                document(),
                Locator.at(1, 9),
                "It is said.",
                stance,
                List.of(new Speaker(body(), 0)),
                speaker,
                fact,
                date,
                clearance(0.9),
                "Tester"));
    }

    private Stance stance() {
        int dice = random.nextInt(20);
        return dice < 13 ? Stance.STATES : List.of(Stance.values()).get(dice % 7);
    }

    private Clearance clearance(double open) {
        return random.nextDouble() < open ? Clearance.PUBLIC : random.nextBoolean() ? Clearance.TEAM : Clearance.SEALED;
    }

    private String document() {
        return Ids.of("document", "random", String.valueOf(files.size()));
    }

    private void close() {
        if (statements.isEmpty()) {
            return;
        }
        var document = new Document(
                document(), "D", null, null, List.of(), List.of(), null, null, null, null, null, Clearance.PUBLIC);
        all.addAll(statements);
        files.add(new CaseFile(
                "random" + files.size(), List.of(document), List.copyOf(mentions.values()), statements, List.of()));
        known.putAll(mentions);
        mentions = new LinkedHashMap<>();
        statements = new ArrayList<>();
    }

    private void add(List<RoleFilling> roles, double chance, String role, String filler) {
        if (random.nextDouble() < chance) {
            add(roles, role, filler);
        }
    }

    private void add(List<RoleFilling> roles, String role, String filler) {
        if (!filler.isEmpty()) {
            roles.add(new RoleFilling(role, filler));
        }
    }

    private String earlier(int index) {
        return index == 0 ? "" : Ids.of("act", "random", "a" + neighbourhood + "x" + random.nextInt(index));
    }

    private String person() {
        int share = random.nextInt(20);
        return share == 0
                ? mention(EntityKind.GROUP, "group" + local(2))
                : mention(EntityKind.PERSON, "person" + local(isQuiet ? 20 : 8));
    }

    /** Against whom: mostly somebody of the neighbourhood, sometimes one of the few whom many are pressed against. */
    private String target() {
        return random.nextInt(4) == 0
                ? mention(EntityKind.PERSON, "exile" + random.nextInt(1 + neighbourhoods / 100))
                : person();
    }

    private String official() {
        return random.nextInt(3) == 0
                ? mention(EntityKind.INSTITUTION, "police" + random.nextInt(1 + neighbourhoods / 50))
                : random.nextBoolean() ? person() : state();
    }

    private String body() {
        return mention(EntityKind.INSTITUTION, "court" + random.nextInt(1 + neighbourhoods / 50));
    }

    private String state() {
        return mention(EntityKind.INSTITUTION, "state" + random.nextInt(2 + neighbourhoods / 200));
    }

    private String country() {
        return mention(EntityKind.PLACE, "country" + random.nextInt(2 + neighbourhoods / 200));
    }

    private String local(int many) {
        return neighbourhood + "." + random.nextInt(many);
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }

    /** The id of somebody or something, who is named the first time a file speaks of it. */
    private String mention(EntityKind kind, String local) {
        var id = Ids.of(kind.name(), "random", local);
        var type = kind != EntityKind.INSTITUTION
                ? null
                : local.startsWith("state") ? "STATE" : local.startsWith("court") ? "COURT" : "POLICE";
        if (mentions.putIfAbsent(id, new Mention(id, kind, type)) == null) {
            var name = new Fact.Named(id, Name.primary(local));
            statements.add(new Statement(
                    Ids.hash(List.of("random name", local, document())),
                    document(),
                    Locator.at(1, 9),
                    "So called.",
                    Stance.STATES,
                    List.of(),
                    "names",
                    name,
                    null,
                    known.containsKey(id) ? Clearance.SEALED : clearance(0.95),
                    "Tester"));
        }
        return id;
    }
}
