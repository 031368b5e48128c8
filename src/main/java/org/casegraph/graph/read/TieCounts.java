package org.casegraph.graph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Row;
import org.casegraph.model.Vocabulary;
import org.casegraph.model.Vocabulary.Relation;
import org.springframework.stereotype.Component;

/** Counts the ties around entities by their kind, and does not count forever. */
@Component
public final class TieCounts {

    /** How many relations, and how many acts, of one entity are counted. */
    public static final int MOST = 10_000;

    private static final int MOST_LEFT = 1_000;

    private final Reading reading;
    private final Vocabulary vocabulary;

    TieCounts(Reading reading, Vocabulary vocabulary) {
        this.reading = reading;
        this.vocabulary = vocabulary;
    }

    /** Relations first, in alphabetical order; an act counts once, however many have a part in it. */
    public List<TieCount> of(String entity, TieFilter filter, Viewer viewer) {
        var counts = new LinkedHashMap<List<Object>, TieCount>();
        for (var row : rows(List.of(entity), filter, MOST, viewer)) {
            var count = count(row, direction(row));
            counts.merge(List.of(count.relation(), count.direction()), count, TieCounts::sum);
        }
        return List.copyOf(counts.values());
    }

    /** What there is around some entities besides ties that are shown already. */
    List<TieCount> left(Collection<String> entities, Collection<Tie> shown, TieFilter filter, Viewer viewer) {
        var counts = new LinkedHashMap<String, TieCount>();
        for (var row : rows(List.copyOf(entities), filter, MOST_LEFT, viewer)) {
            var count = count(row, TiesOf.Direction.EITHER);
            counts.merge(count.relation(), count, TieCounts::sum);
        }
        var left = new ArrayList<TieCount>();
        for (var count : counts.values()) {
            int rest = count.count() - shown(count.relation(), shown);
            if (rest > 0 || count.more()) {
                left.add(new TieCount(count.relation(), count.direction(), Math.max(0, rest), count.more()));
            }
        }
        return left;
    }

    private static int shown(String kind, Collection<Tie> ties) {
        var ids = new LinkedHashSet<String>();
        for (var tie : ties) {
            var act = tie.act();
            if (tie.relation().equals(kind)) {
                ids.add(act == null ? tie.id() : act.id());
            }
        }
        return ids.size();
    }

    private List<Row> rows(List<String> ids, TieFilter filter, int most, Viewer viewer) {
        return reading.rows(
                "tie_counts",
                filter.parameters(viewer, vocabulary).with("ids", ids).with("most", (long) most));
    }

    private static TieCount count(Row row, TiesOf.Direction direction) {
        return new TieCount(row.text("kind"), direction, (int) row.number("count"), row.flag("isMore"));
    }

    private static TieCount sum(TieCount one, TieCount other) {
        return new TieCount(one.relation(), one.direction(), one.count() + other.count(), one.more() || other.more());
    }

    private TiesOf.Direction direction(Row row) {
        boolean isEither = row.text("sort").equals("ACT")
                || vocabulary
                        .relation(row.text("kind"))
                        .map(Relation::symmetric)
                        .orElse(false);
        if (isEither) {
            return TiesOf.Direction.EITHER;
        }
        return row.flag("out") ? TiesOf.Direction.OUT : TiesOf.Direction.IN;
    }
}
