package org.casegraph.graph.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.casegraph.graph.read.Contradiction.Kind;
import org.casegraph.graph.read.Contradiction.Side;
import org.casegraph.model.Ids;
import org.casegraph.model.Statement;

/** Compares what the statements of one fact say of one aspect of it. */
final class Comparison {

    private final String fact;
    private final List<Statement> statements;

    Comparison(String fact, List<Statement> statements) {
        this.fact = fact;
        this.statements = statements;
    }

    /** How two different sayings stand to each other; empty where they agree. */
    interface Rule {
        Optional<Kind> compare(String one, String other);
    }

    /** What the statements differ in, if they do; what tells the two apart most decides what kind it is. */
    Optional<Contradiction> of(String aspect, Function<Statement, Optional<String>> saying, Rule rule) {
        var sides = new TreeMap<String, List<Statement>>();
        statements.forEach(statement -> saying.apply(statement)
                .ifPresent(text ->
                        sides.computeIfAbsent(text, _ -> new ArrayList<>()).add(statement)));
        var kinds = EnumSet.noneOf(Kind.class);
        var differing = new TreeSet<String>();
        for (var one : sides.keySet()) {
            for (var other : sides.tailMap(one, false).keySet()) {
                rule.compare(one, other).ifPresent(kind -> {
                    kinds.add(kind);
                    differing.addAll(List.of(one, other));
                });
            }
        }
        return kinds.stream().findFirst().map(kind -> contradiction(fact, aspect, kind, sides(sides, differing)));
    }

    static Contradiction contradiction(String fact, String aspect, Kind kind, List<Side> sides) {
        var about = sides.getFirst().statements().getFirst().fact().subject();
        return new Contradiction(Ids.of("contradiction", fact, aspect), kind, about, aspect, sides);
    }

    private static List<Side> sides(Map<String, List<Statement>> sides, Set<String> differing) {
        return sides.entrySet().stream()
                .filter(side -> differing.contains(side.getKey()))
                .map(side -> new Side(side.getKey(), side.getValue()))
                .toList();
    }
}
