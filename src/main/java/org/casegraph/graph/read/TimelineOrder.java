package org.casegraph.graph.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.graph.Row;
import org.casegraph.model.Chronology;
import org.casegraph.model.Chronology.Stated;
import org.casegraph.model.FuzzyDate;

/** The order of some acts, by their dates and by what sources say of it. Acts go by their number in the list. */
final class TimelineOrder {

    /** Of the acts that one comes directly after by the dates, so many are told, the latest first. */
    private static final int MOST = 20;

    private final List<Act> acts;
    private final Map<Stated, List<Row>> stated;
    private final Chronology chronology;
    private final List<Integer> sequence;

    private TimelineOrder(List<Act> acts, Map<Stated, List<Row>> stated, Chronology chronology) {
        this.acts = acts;
        this.stated = stated;
        this.chronology = chronology;
        this.sequence = chronology.sequence();
    }

    /** @param rows which act is said to have come after which, in what role, with the statements */
    static TimelineOrder of(List<Act> acts, List<Optional<FuzzyDate>> dates, List<Row> rows) {
        var numbers = new LinkedHashMap<String, Integer>();
        acts.forEach(act -> numbers.put(act.id(), numbers.size()));
        var stated = new LinkedHashMap<Stated, List<Row>>();
        for (var row : rows) {
            var earlier = numbers.get(row.text("earlier"));
            var later = numbers.get(row.text("later"));
            if (earlier != null && later != null) {
                stated.computeIfAbsent(new Stated(earlier, later), _ -> new ArrayList<>())
                        .add(row);
            }
        }
        return new TimelineOrder(acts, stated, Chronology.of(dates, List.copyOf(stated.keySet())));
    }

    List<Integer> sequence() {
        return sequence;
    }

    /** What is stated of it, and then the latest of those that it comes directly after by the dates. */
    List<Precedence> after(int act) {
        var after = new ArrayList<Precedence>();
        stated.forEach((said, rows) -> {
            if (said.later() == act) {
                after.add(precedence(said, rows));
            }
        });
        direct(act).stream()
                .limit(MOST)
                .map(earlier -> precedence(new Stated(earlier, act), List.of()))
                .forEach(after::add);
        return after;
    }

    /** How many more it comes directly after than are told. */
    int further(int act) {
        return Math.max(0, direct(act).size() - MOST);
    }

    private List<Integer> direct(int act) {
        return chronology.directlyBefore(act).stream()
                .filter(earlier -> !stated.containsKey(new Stated(earlier, act)))
                .sorted(Comparator.comparingInt(sequence::indexOf).reversed())
                .toList();
    }

    private Precedence precedence(Stated order, List<Row> rows) {
        var statements = new LinkedHashSet<String>();
        rows.forEach(row -> statements.addAll(row.texts("statements")));
        return new Precedence(
                acts.get(order.earlier()),
                rows.stream().map(row -> row.text("role")).toList(),
                List.copyOf(statements),
                chronology.byTimes(order.earlier(), order.later()),
                !rows.isEmpty() && chronology.isContradicted(order));
    }
}
