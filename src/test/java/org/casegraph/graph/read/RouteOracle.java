package org.casegraph.graph.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.casegraph.graph.Told;
import org.casegraph.model.Clearance;
import org.casegraph.model.Fact;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.RoleFilling;
import org.casegraph.model.Statement;
import org.casegraph.source.CaseFile;
import org.casegraph.source.Coding;

/** Finds routes in the plainest way there is: looks at every chain of people, straight from the statements. */
final class RouteOracle {

    private static final Set<String> CIRCUMSTANCES = Set.of("ADDRESSED_TO", "AT", "TAKEN_TO", "IN_CASE");

    private final Map<String, Map<String, List<Tied>>> ties = new TreeMap<>();
    private final Set<String> people = new TreeSet<>();
    private final List<Statement> statements;
    private final TieFilter filter;
    private final Set<String> avoid;

    private record Tied(int origins, long lastDay, boolean isLoose) {}

    private record Chain(List<String> ids, int weakest, long lastDay, int loose, int sum) {}

    RouteOracle(CaseFile file, TieFilter filter, List<String> avoid, Clearance clearance) {
        this.filter = filter;
        this.avoid = Set.copyOf(avoid);
        this.statements = file.statements().stream()
                .filter(statement -> clearance.mayRead(statement.clearance()))
                .toList();
        statements.stream()
                .filter(statement -> statement.fact() instanceof Fact.Named)
                .map(statement -> statement.fact().subject())
                .filter(id -> !avoid.contains(id))
                .forEach(people::add);
        relations();
        acts();
    }

    List<List<String>> routes(String from, String to, int maxHops) {
        var chains = new ArrayList<Chain>();
        if (people.contains(from) && people.contains(to)) {
            follow(List.of(from), to, maxHops, chains);
        }
        chains.sort(Comparator.comparingInt((Chain chain) -> chain.ids().size())
                .thenComparingInt(chain -> -chain.weakest())
                .thenComparingLong(chain -> -chain.lastDay())
                .thenComparingInt(Chain::loose)
                .thenComparingInt(chain -> -chain.sum())
                .thenComparing(chain -> String.join(" ", chain.ids())));
        return chains.stream().map(Chain::ids).toList();
    }

    private void follow(List<String> path, String to, int left, List<Chain> chains) {
        if (path.getLast().equals(to)) {
            chains.add(chain(path));
        } else if (left > 0) {
            for (var next : ties.getOrDefault(path.getLast(), Map.of()).keySet()) {
                if (!path.contains(next)) {
                    var longer = new ArrayList<>(path);
                    longer.add(next);
                    follow(longer, to, left - 1, chains);
                }
            }
        }
    }

    private Chain chain(List<String> path) {
        int weakest = Integer.MAX_VALUE;
        long lastDay = Long.MIN_VALUE;
        int loose = 0;
        int sum = 0;
        for (int i = 1; i < path.size(); i++) {
            var between = ties.get(path.get(i - 1)).get(path.get(i));
            int best = between.stream().mapToInt(Tied::origins).max().orElseThrow();
            weakest = Math.min(weakest, best);
            lastDay = Math.max(
                    lastDay, between.stream().mapToLong(Tied::lastDay).max().orElseThrow());
            loose += between.stream().allMatch(Tied::isLoose) ? 1 : 0;
            sum += best;
        }
        return new Chain(path, weakest, lastDay, loose, sum);
    }

    private void relations() {
        var said = new LinkedHashMap<String, List<Statement>>();
        for (var statement : statements) {
            if (statement.fact() instanceof Fact.Related related) {
                boolean isTurned = Coding.VOCABULARY
                                .relation(related.predicate())
                                .orElseThrow()
                                .symmetric()
                        && related.subject().compareTo(related.object()) > 0;
                var ends = isTurned
                        ? related.object() + " " + related.subject()
                        : related.subject() + " " + related.object();
                said.computeIfAbsent(related.predicate() + " " + ends, _ -> new ArrayList<>())
                        .add(statement);
            }
        }
        said.forEach((key, saying) -> {
            var words = key.split(" ");
            var date = new Told(saying).date();
            if (mayBe(words[0], filter.relations()) && mayHold(date, true)) {
                tie(words[1], words[2], origins(saying), date, false);
            }
        });
    }

    private void acts() {
        var said = new LinkedHashMap<String, List<Statement>>();
        statements.stream()
                .filter(statement -> statement.fact() instanceof Fact.Happened)
                .forEach(statement -> said.computeIfAbsent(statement.fact().subject(), _ -> new ArrayList<>())
                        .add(statement));
        said.forEach((act, saying) -> {
            var date = new Told(saying).date();
            if (mayBe(saying.getFirst().fact().predicate(), filter.acts())
                    && mayHold(date, false)
                    && !avoid.contains(act)) {
                act(saying, date);
            }
        });
    }

    private void act(List<Statement> saying, Optional<FuzzyDate> date) {
        var parts = new LinkedHashMap<RoleFilling, List<Statement>>();
        for (var statement : saying) {
            for (var part : ((Fact.Happened) statement.fact()).roles()) {
                parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(statement);
            }
        }
        parts.forEach((mine, ours) -> parts.forEach((theirs, others) -> {
            boolean isLoose = mine.role().equals(theirs.role());
            boolean isTie = !isLoose || (filter.likeParts() && !CIRCUMSTANCES.contains(mine.role()));
            if (isTie && mine.filler().compareTo(theirs.filler()) < 0) {
                int weight = Math.min(origins(ours), origins(others));
                tie(mine.filler(), theirs.filler(), weight, date, isLoose);
            }
        }));
    }

    private void tie(String one, String other, int origins, Optional<FuzzyDate> date, boolean isLoose) {
        if (origins >= filter.minOrigins() && people.contains(one) && people.contains(other)) {
            var tied = new Tied(origins, lastDay(date), isLoose);
            for (var ends : List.of(List.of(one, other), List.of(other, one))) {
                ties.computeIfAbsent(ends.getFirst(), _ -> new TreeMap<>())
                        .computeIfAbsent(ends.getLast(), _ -> new ArrayList<>())
                        .add(tied);
            }
        }
    }

    private int origins(List<Statement> saying) {
        var stances = filter.stances();
        Predicate<Statement> counts =
                statement -> stances == null ? statement.stance().supports() : stances.contains(statement.stance());
        return (int)
                saying.stream().filter(counts).map(Statement::origin).distinct().count();
    }

    private static boolean mayBe(String word, List<String> named) {
        return named == null || named.contains(word);
    }

    private boolean mayHold(Optional<FuzzyDate> date, boolean ends) {
        var asOf = filter.asOf();
        return asOf == null
                || date.isEmpty()
                || (firstDay(date) <= asOf.toEpochDay() && (!ends || lastDay(date) >= asOf.toEpochDay()));
    }

    private static long firstDay(Optional<FuzzyDate> date) {
        return date.map(FuzzyDate::earliestStartDay).orElse(Long.MIN_VALUE);
    }

    /** What is not dated comes before all times, what is open goes on for ever. */
    private static long lastDay(Optional<FuzzyDate> date) {
        return date.isEmpty()
                ? -1_000_000_000_000L
                : date.map(FuzzyDate::latestEndDay).orElse(1_000_000_000_000L);
    }
}
