package org.casegraph.pattern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casegraph.model.Clearance;
import org.casegraph.model.Fact;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;
import org.casegraph.source.Coding;

/** What some statements tell a viewer, looked up in plain lists: no graph, no database. */
final class Told {

    /** Something that statements tell: an act, a part in an act, or a tie. */
    record Part(List<Statement> statements) {

        boolean isProved() {
            return statements.stream().anyMatch(statement -> statement.stance().supports());
        }

        boolean isDenied() {
            return statements.stream().anyMatch(statement -> statement.stance() == Stance.DENIES);
        }
    }

    /** A filler of a role of an act. */
    record Filling(String act, String role, String filler, Part part) {}

    /** A tie as somebody sees it from one end. */
    record Tie(String relation, String other, boolean isOut, Part part) {}

    final Map<String, Part> acts = new LinkedHashMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, List<Filling>> byAct = new LinkedHashMap<>();
    private final Map<String, List<Filling>> byFiller = new LinkedHashMap<>();
    private final Map<String, List<Tie>> ties = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, Part> parts = new LinkedHashMap<>();

    Told(List<Statement> statements, Clearance clearance) {
        statements.stream()
                .filter(statement -> clearance.mayRead(statement.clearance()))
                .forEach(this::add);
    }

    private void add(Statement statement) {
        switch (statement.fact()) {
            case Fact.Named named -> known.add(named.subject());
            case Fact.Valued _ -> {}
            case Fact.Related related -> addTie(related, statement);
            case Fact.Happened happened -> {
                kinds.put(happened.subject(), happened.predicate());
                acts.computeIfAbsent(happened.subject(), _ -> new Part(new ArrayList<>()))
                        .statements()
                        .add(statement);
                happened.roles().stream().distinct().forEach(role -> addRole(happened.subject(), role, statement));
            }
        }
    }

    private void addRole(String act, RoleFilling role, Statement statement) {
        part(act + role.role() + role.filler(), statement, part -> {
            var filling = new Filling(act, role.role(), role.filler(), part);
            byAct.computeIfAbsent(act, _ -> new ArrayList<>()).add(filling);
            byFiller.computeIfAbsent(role.filler(), _ -> new ArrayList<>()).add(filling);
        });
    }

    private void addTie(Fact.Related fact, Statement statement) {
        boolean isTurned =
                Coding.VOCABULARY.relation(fact.predicate()).orElseThrow().symmetric()
                        && fact.subject().compareTo(fact.object()) > 0;
        var from = isTurned ? fact.object() : fact.subject();
        var to = isTurned ? fact.subject() : fact.object();
        part(fact.predicate() + from + to, statement, part -> {
            ties.computeIfAbsent(from, _ -> new ArrayList<>()).add(new Tie(fact.predicate(), to, true, part));
            ties.computeIfAbsent(to, _ -> new ArrayList<>()).add(new Tie(fact.predicate(), from, false, part));
        });
    }

    private void part(String key, Statement statement, java.util.function.Consumer<Part> first) {
        var part = parts.get(key);
        if (part == null) {
            part = new Part(new ArrayList<>());
            parts.put(key, part);
            first.accept(part);
        }
        part.statements().add(statement);
    }

    List<String> everybody() {
        return List.copyOf(known);
    }

    boolean isKnown(String entity) {
        return known.contains(entity);
    }

    String kind(String act) {
        return kinds.getOrDefault(act, "");
    }

    String category(String act) {
        return Coding.VOCABULARY.actKind(kind(act)).map(kind -> kind.category()).orElse("");
    }

    int severity(String act) {
        return Coding.VOCABULARY.actKind(kind(act)).map(kind -> kind.severity()).orElse(0);
    }

    Part act(String act) {
        return acts.getOrDefault(act, new Part(List.of()));
    }

    /** Who has one of these roles in an act, as far as it is proved, of these kinds: {@code "person|group"}. */
    List<Filling> in(String act, String roles, String kinds) {
        return fillings(byAct, act, roles)
                .filter(filling -> kinds.contains(word(filling.filler())) && isThere(filling.filler()))
                .toList();
    }

    /** The acts in which somebody has one of these roles, as far as it is proved. */
    List<Filling> of(String filler, String roles) {
        return fillings(byFiller, filler, roles)
                .filter(filling -> act(filling.act()).isProved())
                .toList();
    }

    private static Stream<Filling> fillings(Map<String, List<Filling>> index, String id, String roles) {
        var wanted = List.of(roles.split("\\|"));
        return index.getOrDefault(id, List.of()).stream()
                .filter(filling ->
                        wanted.contains(filling.role()) && filling.part().isProved());
    }

    private boolean isThere(String id) {
        return word(id).equals("act") ? act(id).isProved() : isKnown(id);
    }

    /** The proved ties of these relations; {@code ">REPRESENTS"} only those that go out, {@code "<"} only those that come in. */
    List<Tie> ties(String entity, String relations) {
        var names = List.of(relations.substring(1).split("\\|"));
        char way = relations.charAt(0);
        return ties.getOrDefault(entity, List.of()).stream()
                .filter(tie -> names.contains(tie.relation()) && tie.part().isProved() && isKnown(tie.other()))
                .filter(tie -> way == '-' || tie.isOut() == (way == '>'))
                .toList();
    }

    static String word(String id) {
        return id.substring(0, id.indexOf('-'));
    }

    /** Ways from an act to an earlier one that it came of or after, in so many steps at most. */
    boolean leads(String from, String to, int steps) {
        return steps > 0
                && in(from, "FOLLOWED|BECAUSE_OF", "act").stream()
                        .anyMatch(step -> step.filler().equals(to) || leads(step.filler(), to, steps - 1));
    }

    /** -1, 0 or 1: whether one certainly began after, may have begun before, or certainly began before another. */
    static List<Integer> orders(Part before, Part after) {
        var orders = new ArrayList<Integer>();
        for (var one : dated(before)) {
            for (var other : dated(after)) {
                orders.add(last(one).isBefore(first(other)) ? 1 : first(one).isAfter(last(other)) ? -1 : 0);
            }
        }
        return orders.stream().distinct().toList();
    }

    private static List<Statement> dated(Part part) {
        return part.statements().stream()
                .filter(statement -> statement.stance().supports() && statement.date() != null)
                .toList();
    }

    private static LocalDate first(Statement statement) {
        var day = statement.date().earliestStart();
        return day == null ? LocalDate.MIN : day;
    }

    private static LocalDate last(Statement statement) {
        var day = statement.date().latestStart() == null
                ? statement.date().latestEnd()
                : statement.date().latestStart();
        return day == null ? LocalDate.MAX : day;
    }
}
