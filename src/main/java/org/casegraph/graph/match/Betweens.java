package org.casegraph.graph.match;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casegraph.graph.Row;
import org.casegraph.graph.match.Doing.Naming;
import org.casegraph.graph.match.Doing.Part;
import org.casegraph.identity.name.SideBySide;
import org.casegraph.identity.name.SideBySide.How;

/** Gathers what stands between the entities of some pairs, for all of them at once. */
final class Betweens {

    private static final Set<String> KIN = Set.of("RELATIVE_OF", "SPOUSE_OF");

    private final Ask ask;
    private final Texts texts;
    private final Map<Pair, Between> found = new LinkedHashMap<>();

    private Betweens(Ask ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
    }

    /** @param people those of the pairs that are of people */
    static Map<Pair, Between> of(Collection<Pair> pairs, Collection<Pair> people, Ask ask, Texts texts) {
        var betweens = new Betweens(ask, texts);
        pairs.forEach(pair -> betweens.found.put(pair, new Between()));
        var rows = pairs.stream().map(Pair::row).toList();
        ask.rows("match_ties_between", rows).forEach(betweens::tie);
        ask.rows("match_statements_of_both", rows).forEach(betweens::statement);
        betweens.people(people);
        return betweens.found;
    }

    private Between between(Row row) {
        return between(new Pair(row.text("one"), row.text("other")));
    }

    private Between between(Pair pair) {
        return Objects.requireNonNull(found.get(pair));
    }

    private void tie(Row row) {
        int levels = Levels.of(row.numbers("support"), row.flags("seen"));
        var relation = row.text("relation");
        var quality = row.texts("quality");
        if (relation.equals("SUCCESSOR_OF")) {
            between(row).add(Ground.SUCCESSOR, levels);
        } else {
            var ground = KIN.contains(relation) ? Ground.KIN : Ground.TIED;
            between(row).add(ground, levels, quality.isEmpty() ? relation : String.join(", ", quality));
        }
    }

    private void statement(Row row) {
        if (row.flag("listed")) {
            between(row).add(Ground.LIST, Levels.of(row.flags("seen")));
        } else if (row.flag("told")) {
            between(row).add(Ground.PARTS, Levels.of(row.flags("seen")));
        }
    }

    private void people(Collection<Pair> pairs) {
        var ids = new LinkedHashSet<String>();
        pairs.forEach(pair -> ids.addAll(List.of(pair.one(), pair.other())));
        var doing = Doing.of(ids, ask);
        for (var pair : pairs) {
            var between = between(pair);
            var one = doing.getOrDefault(pair.one(), Doing.NOTHING);
            var other = doing.getOrDefault(pair.other(), Doing.NOTHING);
            Promotions.note(one, other, between);
            besides(one, other, between);
        }
        onlyOnes(pairs, doing);
    }

    private void besides(Doing one, Doing other, Between between) {
        var first = byText(one);
        var second = byText(other);
        first.keySet().retainAll(second.keySet());
        first.forEach((text, forms) -> texts.of(text)
                .ifPresent(words -> besides(words, forms, second.getOrDefault(text, List.of()), between)));
    }

    private static Map<String, List<Naming>> byText(Doing doing) {
        return doing.namings().stream()
                .collect(Collectors.groupingBy(Naming::text, LinkedHashMap::new, Collectors.toList()));
    }

    private void besides(String text, List<Naming> one, List<Naming> other, Between between) {
        List<List<String>> before = List.of();
        Set<How> found = Set.of();
        for (int level = 0; level < ask.count(); level++) {
            var forms = List.of(forms(one, level), forms(other, level));
            if (!forms.equals(before)) {
                found = SideBySide.shared().of(text, forms.getFirst(), forms.getLast());
                before = forms;
            }
            for (var how : found) {
                between.add(ground(how), 1 << level);
            }
        }
    }

    private static Ground ground(How how) {
        return switch (how) {
            case LIST -> Ground.LIST;
            case AND -> Ground.AND;
            case KIN -> Ground.KIN_WORD;
        };
    }

    private static List<String> forms(List<Naming> namings, int level) {
        return namings.stream()
                .filter(naming -> Levels.at(naming.levels(), level))
                .map(Naming::form)
                .toList();
    }

    /** Marks the pairs of which one alone, besides the other, has a part in a case. */
    private void onlyOnes(Collection<Pair> pairs, Map<String, Doing> doing) {
        var cases = new LinkedHashSet<String>();
        var sharing = pairs.stream()
                .filter(pair ->
                        between(pair).has(Ground.ROLE_IN_CASE, ask.level().rank()))
                .toList();
        Function<String, List<Part>> parts =
                id -> doing.getOrDefault(id, Doing.NOTHING).parts();
        var shared = new LinkedHashMap<Pair, List<Shared>>();
        sharing.forEach(pair -> shared.put(pair, shared(parts.apply(pair.one()), parts.apply(pair.other()))));
        shared.values()
                .forEach(both -> both.forEach(part -> cases.add(part.mine().inCase())));
        cases.remove("");
        var holders = Holders.in(cases, ask);
        shared.forEach((pair, both) -> both.forEach(part -> {
            int levels = holders.only(part.mine(), pair)
                    & part.mine().caseLevels()
                    & part.theirs().caseLevels();
            between(pair).add(Ground.ONLY_ONE, levels);
        }));
    }

    /** The same part of two in one case. */
    private record Shared(Part mine, Part theirs) {}

    private static List<Shared> shared(List<Part> mine, List<Part> theirs) {
        var byKey = theirs.stream().collect(Collectors.groupingBy(part -> part.key() + " " + part.inCase()));
        return mine.stream()
                .filter(Promotions::isTelling)
                .flatMap(part -> byKey.getOrDefault(part.key() + " " + part.inCase(), List.of()).stream()
                        .map(other -> new Shared(part, other)))
                .toList();
    }
}
