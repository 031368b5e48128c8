package org.casegraph.graph.dispute;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.casegraph.graph.dispute.Dispute.Side;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;

/** Compares what the statements of one fact say of one aspect of it. */
record Comparison(String fact, String aspect, Rule rule, Knowledge known) {

    private static final String SO = "so";
    private static final String NOT_SO = "not so";

    /** What the statements differ in, if they do; what tells two of them apart most decides what kind it is. */
    Optional<Dispute> of(List<Statement> statements, Function<Statement, Optional<String>> saying) {
        var sides = new TreeMap<String, List<Statement>>();
        statements.forEach(statement -> saying.apply(statement)
                .ifPresent(text ->
                        sides.computeIfAbsent(text, _ -> new ArrayList<>()).add(statement)));
        var kinds = EnumSet.noneOf(Kind.class);
        var differing = new TreeSet<String>();
        for (var one : sides.keySet()) {
            for (var other : sides.tailMap(one, false).keySet()) {
                rule.compare(one, other, known).ifPresent(kind -> {
                    kinds.add(kind);
                    differing.addAll(List.of(one, other));
                });
            }
        }
        return kinds.stream().findFirst().map(kind -> new Dispute(fact, aspect, kind, sides(sides, differing)));
    }

    private static List<Side> sides(TreeMap<String, List<Statement>> sides, Set<String> differing) {
        return sides.entrySet().stream()
                .filter(side -> differing.contains(side.getKey()))
                .map(side -> new Side(side.getKey(), side.getValue()))
                .toList();
    }

    /** A denial answers whoever says that it is so, and whoever accuses somebody of it. */
    static Optional<Dispute> denial(String fact, List<Statement> statements) {
        var saying = statements.stream().filter(Comparison::saysSo).toList();
        var denying = statements.stream()
                .filter(statement -> statement.stance() == Stance.DENIES)
                .toList();
        return denying.isEmpty() || saying.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dispute(
                        fact, Rules.WHETHER, Kind.DENIED, List.of(new Side(SO, saying), new Side(NOT_SO, denying))));
    }

    private static boolean saysSo(Statement statement) {
        return statement.stance().supports() || statement.stance() == Stance.ACCUSES;
    }
}
