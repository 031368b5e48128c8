package org.casegraph.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casegraph.pattern.Told.Filling;
import org.casegraph.pattern.Told.Part;

/** The patterns as their descriptions say them, looked for by plain loops: what the queries must find as well. */
final class PlainReading {

    private static final String PEOPLE = "person|group";
    private static final String ALL = "person|group|institution";

    private final Told told;
    private final Set<String> states;
    private Map<List<String>, Sum> sums = new LinkedHashMap<>();

    PlainReading(Told told, Set<String> states) {
        this.told = told;
        this.states = states;
    }

    /** What is known of those in the roles of one. */
    private static final class Sum {
        final Map<String, Boolean> contested = new TreeMap<>();
        final SortedSet<String> many = new TreeSet<>();
        final Set<List<String>> pairs = new LinkedHashSet<>();
        final List<Integer> orders = new ArrayList<>();
    }

    /** The complete findings of a pattern, each as who is in it, its order, and whether it is contested. */
    SortedSet<String> findings(String pattern) {
        sums = new LinkedHashMap<>();
        told.acts.keySet().stream().filter(act -> told.act(act).isProved()).forEach(act -> look(pattern, act));
        if (pattern.equals("spouse_driven_abroad")) {
            told.everybody().forEach(this::spouse);
        }
        return complete(pattern);
    }

    private void look(String pattern, String act) {
        switch (pattern) {
            case "care_denied_as_pressure" -> care(act);
            case "coercion_chain" -> chain(act);
            case "counsel_stripped" -> counsel(act);
            case "decision_not_complied_with" -> decision(act);
            case "lawyer_punished_through_family" -> lawyer(act);
            case "many_pressed_against_one" -> manyPressed(act);
            case "reach_across_borders" -> reach(act);
            case "refusal_punished" -> refusal(act);
            case "relative_held_for_testimony" -> held(act);
            case "same_body_across_cases" -> body(act);
            case "spouse_driven_abroad" -> {}
            default -> throw new AssertionError("Nobody reads " + pattern + " in plain Java");
        }
    }

    private SortedSet<String> complete(String pattern) {
        var needed =
                switch (pattern) {
                    case "care_denied_as_pressure" -> Set.of("denial", "pressure");
                    case "coercion_chain" -> Set.of("pressure", "confession", "onward");
                    case "counsel_stripped" -> Set.of("blow", "threat", "withdrawal", "loss");
                    case "decision_not_complied_with" -> Set.of("decision", "refusal");
                    case "lawyer_punished_through_family" -> Set.of("harm", "representation", "kinship");
                    case "many_pressed_against_one" -> Set.of("pressure");
                    case "reach_across_borders" -> Set.of("reach", "abroad");
                    case "refusal_punished" -> Set.of("refusal", "punishment");
                    case "relative_held_for_testimony" -> Set.of("holding", "purpose", "kinship");
                    case "same_body_across_cases" -> Set.of("harm");
                    default -> Set.of("marriage", "threat", "exile");
                };
        boolean isCounted = pattern.startsWith("many") || pattern.startsWith("same");
        var found = new TreeSet<String>();
        sums.forEach((people, sum) -> {
            boolean isWhole = sum.contested.keySet().containsAll(needed) && (!isCounted || hasTwo(sum.pairs));
            if (isWhole && !(pattern.equals("refusal_punished") && sum.orders.isEmpty())) {
                boolean isContested = needed.stream().anyMatch(sum.contested::get);
                found.add(people + " " + sum.many + " " + order(sum.orders) + (isContested ? " contested" : ""));
            }
        });
        return found;
    }

    private static TimeOrder order(List<Integer> orders) {
        return orders.isEmpty() ? TimeOrder.NONE_STATED : orders.contains(1) ? TimeOrder.CERTAIN : TimeOrder.POSSIBLE;
    }

    private static boolean hasTwo(Set<List<String>> pairs) {
        return pairs.stream().anyMatch(one -> pairs.stream()
                .anyMatch(other -> !one.getFirst().equals(other.getFirst())
                        && !one.getLast().equals(other.getLast())));
    }

    private Sum sum(String... people) {
        return sums.computeIfAbsent(List.of(people), _ -> new Sum());
    }

    /** Everything in it is proved by how it was looked up; some of it may be denied as well. */
    private static void proved(Sum sum, String leg, Part... parts) {
        boolean isDenied = List.of(parts).stream().anyMatch(Part::isDenied);
        sum.contested.merge(leg, isDenied, Boolean::logicalOr);
    }

    /** Who is pressed in an act: it was to press them; testimony was wanted of them; or they refused it. */
    private List<Filling> pressedIn(String act, String kinds) {
        return told.in(act, "TO_PRESS|SUFFERED_BY|DONE_BY", kinds).stream()
                .filter(part -> switch (part.role()) {
                    case "TO_PRESS" -> true;
                    case "SUFFERED_BY" -> told.category(act).equals("TESTIMONY");
                    default -> told.kind(act).startsWith("REFUSAL_TO_");
                })
                .toList();
    }

    private void held(String act) {
        if (!told.category(act).equals("LIBERTY")) {
            return;
        }
        for (var held : told.in(act, "SUFFERED_BY", PEOPLE)) {
            for (var pressed : told.in(act, "TO_PRESS", PEOPLE)) {
                if (!held.filler().equals(pressed.filler())) {
                    held(act, held, pressed);
                }
            }
        }
    }

    private void held(String act, Filling held, Filling pressed) {
        var named = told.in(act, "AGAINST", PEOPLE);
        for (var target : named) {
            var sum = held(act, held, pressed, target);
            proved(sum, "purpose", told.act(act), pressed.part(), target.part());
        }
        if (!named.isEmpty()) {
            return;
        }
        for (var part : told.of(pressed.filler(), "SUFFERED_BY|DONE_BY")) {
            boolean isDemand = told.category(part.act()).equals("TESTIMONY")
                    && (part.role().equals("SUFFERED_BY")
                            || told.kind(part.act()).startsWith("REFUSAL_TO_"));
            for (var target : isDemand ? told.in(part.act(), "AGAINST", PEOPLE) : List.<Filling>of()) {
                var sum = held(act, held, pressed, target);
                proved(sum, "purpose", told.act(part.act()), part.part(), target.part());
            }
        }
    }

    private Sum held(String act, Filling held, Filling pressed, Filling target) {
        var sum = sum(held.filler(), pressed.filler(), target.filler());
        proved(sum, "holding", told.act(act), held.part(), pressed.part());
        told.ties(held.filler(), "-RELATIVE_OF|SPOUSE_OF").stream()
                .filter(tie -> tie.other().equals(pressed.filler()))
                .forEach(tie -> proved(sum, "kinship", tie.part()));
        return sum;
    }

    private void manyPressed(String act) {
        for (var target : told.in(act, "AGAINST", "person")) {
            for (var pressed : pressedIn(act, "person")) {
                if (pressed.filler().equals(target.filler())) {
                    continue;
                }
                var sum = sum(target.filler());
                sum.many.add(pressed.filler());
                proved(sum, "pressure", told.act(act), pressed.part(), target.part());
                var stated = told.in(act, "IN_CASE", "case");
                stated.forEach(matter -> sum.pairs.add(List.of(pressed.filler(), matter.filler())));
                if (stated.isEmpty()) {
                    told.ties(pressed.filler(), ">PARTY_TO")
                            .forEach(party -> sum.pairs.add(List.of(pressed.filler(), party.other())));
                }
            }
        }
    }

    private void chain(String act) {
        for (var second : told.in(act, "AGAINST", "person")) {
            for (var first : pressedIn(act, "person")) {
                if (!first.filler().equals(second.filler())) {
                    chain(act, first, second);
                }
            }
        }
    }

    private void chain(String act, Filling first, Filling second) {
        for (var mine : told.of(second.filler(), "TO_PRESS|SUFFERED_BY|DONE_BY")) {
            if (!pressedIn(mine.act(), "person").contains(mine)) {
                continue;
            }
            for (var target : told.in(mine.act(), "AGAINST", "person")) {
                if (target.filler().equals(first.filler()) || target.filler().equals(second.filler())) {
                    continue;
                }
                var sum = sum(first.filler(), second.filler(), target.filler());
                proved(sum, "pressure", told.act(act), first.part(), second.part());
                proved(sum, "onward", told.act(mine.act()), mine.part(), target.part());
                if (Set.of("COERCED_CONFESSION", "COERCED_TESTIMONY").contains(told.kind(act))) {
                    proved(sum, "confession", told.act(act), first.part(), second.part());
                }
            }
        }
    }

    private void counsel(String act) {
        boolean isOut = Set.of("COUNSEL_WITHDRAWN", "DISBARMENT").contains(told.kind(act));
        if (!isOut
                && !told.kind(act).equals("LICENCE_THREAT")
                && !told.category(act).equals("PRESSURE")) {
            return;
        }
        for (var counsel : told.in(act, "SUFFERED_BY", ALL)) {
            told.ties(counsel.filler(), ">REPRESENTS").stream()
                    .filter(tie -> PEOPLE.contains(Told.word(tie.other())))
                    .forEach(tie -> counsel(act, counsel, isOut, tie.other(), tie.part()));
            if (told.category(act).equals("COUNSEL")) {
                counselOfTheCase(act, counsel, isOut);
            }
        }
    }

    private void counselOfTheCase(String act, Filling counsel, boolean isOut) {
        for (var mine : told.in(act, "IN_CASE", "case")) {
            for (var bare : told.of(mine.filler(), "IN_CASE")) {
                if (!told.kind(bare.act()).equals("LEFT_WITHOUT_COUNSEL")) {
                    continue;
                }
                for (var lacks : told.in(bare.act(), "SUFFERED_BY", PEOPLE)) {
                    if (!lacks.filler().equals(counsel.filler())) {
                        counsel(
                                act,
                                counsel,
                                isOut,
                                lacks.filler(),
                                mine.part(),
                                bare.part(),
                                told.act(bare.act()),
                                lacks.part());
                    }
                }
            }
        }
    }

    private void counsel(String act, Filling counsel, boolean isOut, String detainee, Part... by) {
        var sum = sum(detainee);
        sum.many.add(counsel.filler());
        var parts = new ArrayList<>(List.of(by));
        parts.add(told.act(act));
        parts.add(counsel.part());
        var way = parts.toArray(Part[]::new);
        proved(sum, "blow", way);
        proved(sum, isOut ? "withdrawal" : "threat", way);
        told.of(detainee, "SUFFERED_BY").stream()
                .filter(loss -> told.kind(loss.act()).equals("LEFT_WITHOUT_COUNSEL"))
                .forEach(loss -> proved(sum, "loss", told.act(loss.act()), loss.part()));
    }

    private void refusal(String act) {
        if (!told.kind(act).startsWith("REFUSAL_TO_")) {
            return;
        }
        for (var person : told.in(act, "DONE_BY", "person")) {
            var named = told.in(act, "AGAINST", ALL);
            named.forEach(target -> refusal(act, person, target.filler(), target.part()));
            if (!named.isEmpty()) {
                continue;
            }
            for (var answers : told.in(act, "ABOUT|FOLLOWED|BECAUSE_OF", "act")) {
                if (told.category(answers.filler()).equals("TESTIMONY")) {
                    told.in(answers.filler(), "AGAINST", ALL)
                            .forEach(target -> refusal(
                                    act,
                                    person,
                                    target.filler(),
                                    answers.part(),
                                    told.act(answers.filler()),
                                    target.part()));
                }
            }
        }
    }

    private void refusal(String act, Filling person, String target, Part... against) {
        var kinds = Set.of(
                "INVESTIGATION",
                "CHARGE",
                "NEW_CHARGE",
                "PROSECUTION",
                "CONVICTION",
                "SENTENCE",
                "DEATH_SENTENCE",
                "IMPRISONMENT");
        for (var blow : told.of(person.filler(), "SUFFERED_BY")) {
            var orders = orders(act, blow.act(), 3);
            // Whatever cannot be, or tells no order, proves nothing here.
            if (!kinds.contains(told.kind(blow.act())) || orders.isEmpty() || orders.contains(-1)) {
                continue;
            }
            var sum = sum(person.filler(), target);
            sum.orders.addAll(orders);
            var parts = new ArrayList<>(List.of(against));
            parts.add(told.act(act));
            parts.add(person.part());
            proved(sum, "refusal", parts.toArray(Part[]::new));
            proved(sum, "punishment", told.act(blow.act()), blow.part());
        }
    }

    /** Of two acts: 1 certainly in order, 0 perhaps, -1 not at all; nothing where nothing tells. */
    private List<Integer> orders(String before, String after, int steps) {
        if (told.leads(after, before, steps)) {
            return List.of(1);
        }
        var orders = Told.orders(told.act(before), told.act(after));
        return orders.size() > 1 ? List.of(0) : orders;
    }

    private void care(String act) {
        if (!told.kind(act).equals("DENIAL_OF_MEDICAL_CARE")) {
            return;
        }
        for (var detainee : told.in(act, "SUFFERED_BY", PEOPLE)) {
            var sum = sum(detainee.filler());
            proved(sum, "denial", told.act(act), detainee.part());
            told.in(act, "TO_PRESS", ALL).forEach(press -> proved(sum, "pressure", told.act(act), press.part()));
            for (var step : told.in(act, "FOLLOWED|BECAUSE_OF", "act")) {
                answer(sum, detainee, step.filler(), told.act(act), step.part());
                for (var next : told.in(step.filler(), "FOLLOWED|BECAUSE_OF", "act")) {
                    answer(
                            sum,
                            detainee,
                            next.filler(),
                            told.act(act),
                            step.part(),
                            told.act(step.filler()),
                            next.part());
                }
            }
        }
    }

    private void answer(Sum sum, Filling detainee, String refusal, Part... way) {
        if (!Set.of("REFUSAL_TO_TESTIFY", "REFUSAL_TO_CONFESS", "NON_DISCLOSURE_REFUSED")
                .contains(told.kind(refusal))) {
            return;
        }
        told.in(refusal, "DONE_BY", PEOPLE).stream()
                .filter(refused -> refused.filler().equals(detainee.filler()))
                .forEach(refused -> {
                    var parts = new ArrayList<>(List.of(way));
                    parts.add(told.act(refusal));
                    parts.add(refused.part());
                    proved(sum, "pressure", parts.toArray(Part[]::new));
                });
    }

    private void lawyer(String act) {
        if (told.category(act).equals("RESPONSE") || told.kind(act).equals("OFFENCE")) {
            return;
        }
        for (var lawyer : told.in(act, "IN_REPRISAL_AGAINST|TO_PRESS", "person")) {
            for (var relative : told.in(act, "SUFFERED_BY", PEOPLE)) {
                for (var client : told.ties(lawyer.filler(), ">REPRESENTS")) {
                    if (relative.filler().equals(lawyer.filler())
                            || !Told.word(client.other()).equals("person")) {
                        continue;
                    }
                    var sum = sum(lawyer.filler(), relative.filler(), client.other());
                    proved(sum, "harm", told.act(act), lawyer.part(), relative.part());
                    proved(sum, "representation", client.part());
                    told.ties(relative.filler(), "-RELATIVE_OF|SPOUSE_OF").stream()
                            .filter(kin -> kin.other().equals(lawyer.filler()))
                            .forEach(kin -> proved(sum, "kinship", kin.part()));
                }
            }
        }
    }

    private void decision(String act) {
        if (!Set.of("DECISION", "DEMAND_FOR_RELEASE", "DELISTING", "RECOGNITION")
                .contains(told.kind(act))) {
            return;
        }
        for (var body : told.in(act, "DECIDED_BY|ASKED_BY", "institution")) {
            for (var person : told.in(act, "IN_FAVOUR_OF", PEOPLE)) {
                for (var about : told.of(act, "ABOUT|FOLLOWED")) {
                    if (!told.kind(about.act()).equals("NON_COMPLIANCE")) {
                        continue;
                    }
                    for (var by : told.in(about.act(), "DONE_BY", "institution|group")) {
                        var sum = sum(body.filler(), person.filler(), by.filler());
                        proved(sum, "refusal", told.act(act), about.part(), told.act(about.act()), by.part());
                        proved(sum, "decision", told.act(act), body.part(), person.part());
                    }
                }
                for (var to : told.in(act, "ADDRESSED_TO", "institution|group")) {
                    var sum = sum(body.filler(), person.filler(), to.filler());
                    proved(sum, "decision", told.act(act), body.part(), person.part());
                }
            }
        }
    }

    private void body(String act) {
        boolean isHarm = told.severity(act) > 0
                && !told.category(act).equals("RESPONSE")
                && (!told.category(act).equals("HEALTH")
                        || Set.of("DENIAL_OF_MEDICAL_CARE", "FORCED_MEDICATION").contains(told.kind(act)));
        for (var actor : isHarm ? told.in(act, "DONE_BY|ORDERED_BY", "person|institution") : List.<Filling>of()) {
            if (states.contains(actor.filler())) {
                continue;
            }
            var stated = told.in(act, "IN_CASE", "case");
            stated.forEach(matter -> body(act, actor, matter.filler(), matter.part()));
            if (stated.isEmpty()) {
                for (var other : told.in(act, "SUFFERED_BY", PEOPLE)) {
                    told.ties(other.filler(), ">PARTY_TO")
                            .forEach(party -> body(act, actor, party.other(), other.part(), party.part()));
                }
            }
        }
    }

    private void body(String act, Filling actor, String matter, Part... why) {
        var sum = sum(actor.filler());
        sum.many.add(matter);
        sum.pairs.add(List.of(matter, act));
        var parts = new ArrayList<>(List.of(why));
        parts.add(told.act(act));
        parts.add(actor.part());
        proved(sum, "harm", parts.toArray(Part[]::new));
    }

    private void reach(String act) {
        var pursuits = Set.of(
                "KIDNAPPING", "EXTRADITION", "EXTRADITION_REQUEST", "EXTRADITION_RISK", "WANTED_NOTICE", "DEPORTATION");
        for (var person : told.in(act, "SUFFERED_BY|TO_PRESS|IN_REPRISAL_AGAINST", "person")) {
            boolean isOwn = person.role().equals("SUFFERED_BY");
            boolean isPursuit = pursuits.contains(told.kind(act));
            if (isOwn && isPursuit) {
                var sum = sum(person.filler());
                proved(sum, "reach", told.act(act), person.part());
                if (!told.kind(act).equals("KIDNAPPING")) {
                    proved(sum, "abroad", told.act(act), person.part());
                }
                moved(sum, person);
                elsewhere(sum, act, person);
            } else if (!isOwn && (isPursuit || !told.category(act).equals("RESPONSE")) && hasMoved(person.filler())) {
                told.in(act, "SUFFERED_BY", ALL).stream()
                        .filter(other -> !other.filler().equals(person.filler()))
                        .forEach(other -> {
                            var sum = sum(person.filler());
                            proved(sum, "reach", told.act(act), person.part(), other.part());
                            moved(sum, person);
                        });
            }
        }
    }

    private void elsewhere(Sum sum, String act, Filling person) {
        for (var at : told.in(act, "AT", "place|institution")) {
            elsewhere(sum, person, at.filler(), 3, List.of(told.act(act), at.part()));
        }
    }

    private void elsewhere(Sum sum, Filling person, String place, int steps, List<Part> way) {
        boolean isCountry = told.ties(place, "<CITIZEN_OF").stream()
                .anyMatch(tie -> Told.word(tie.other()).equals("person"));
        for (var home : isCountry ? told.ties(person.filler(), ">CITIZEN_OF") : List.<Told.Tie>of()) {
            if (!home.other().equals(place) && Told.word(home.other()).equals("place")) {
                var parts = new ArrayList<>(way);
                parts.add(home.part());
                proved(sum, "abroad", parts.toArray(Part[]::new));
            }
        }
        for (var within : steps > 0 ? told.ties(place, ">LOCATED_IN|PART_OF") : List.<Told.Tie>of()) {
            var parts = new ArrayList<>(way);
            parts.add(within.part());
            elsewhere(sum, person, within.other(), steps - 1, parts);
        }
    }

    private boolean hasMoved(String person) {
        var sum = new Sum();
        moved(sum, new Filling("", "", person, new Part(List.of())));
        return !sum.contested.isEmpty();
    }

    private void moved(Sum sum, Filling person) {
        for (var part : told.of(person.filler(), "IN_FAVOUR_OF|ASKED_BY|SUFFERED_BY")) {
            var kinds = part.role().equals("SUFFERED_BY")
                    ? Set.of("FORCED_EXILE", "ASYLUM_REFUSED", "EXTRADITION", "EXTRADITION_REQUEST", "EXTRADITION_RISK")
                    : Set.of("ASYLUM", "ASYLUM_REFUSED", "EXTRADITION_REFUSED");
            if (kinds.contains(told.kind(part.act()))) {
                proved(sum, "abroad", told.act(part.act()), part.part());
            }
        }
    }

    private void spouse(String spouse) {
        for (var marriage : told.ties(spouse, "-SPOUSE_OF")) {
            if (!Told.word(spouse).equals("person")
                    || !Told.word(marriage.other()).equals("person")) {
                continue;
            }
            for (var threat : told.of(spouse, "SUFFERED_BY")) {
                for (var exile : told.of(spouse, "SUFFERED_BY")) {
                    boolean isStory = told.category(threat.act()).equals("PRESSURE")
                            && told.kind(exile.act()).equals("FORCED_EXILE");
                    var orders = isStory ? orders(threat.act(), exile.act(), 2) : List.of(-1);
                    if (!orders.contains(-1)) {
                        var sum = sum(spouse, marriage.other());
                        sum.orders.addAll(orders);
                        proved(sum, "marriage", marriage.part());
                        proved(sum, "threat", told.act(threat.act()), threat.part());
                        proved(sum, "exile", told.act(exile.act()), exile.part());
                    }
                }
            }
        }
    }
}
