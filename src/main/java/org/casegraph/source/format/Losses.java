package org.casegraph.source.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.casegraph.source.Words;
import org.casegraph.source.format.Loss.Remark;

/** Counts, field by field, what was taken and what was not. Of a hostile file it keeps no more than of a large one. */
final class Losses {

    private static final int FIELDS = 1_000;
    private static final int REMARKS = 20;
    private static final String OTHERS = "(further fields)";

    private static final class Count {
        private long taken;
        private long noPlace;
        private long refused;
        private final List<Remark> remarks = new ArrayList<>();

        void remark(Place at, String why) {
            var remark = new Remark(at.row(), why);
            if (remarks.size() < REMARKS && !remarks.contains(remark)) {
                remarks.add(remark);
            }
        }
    }

    private final SequencedMap<String, Count> fields = new LinkedHashMap<>();

    void taken(Place at) {
        count(at).taken++;
    }

    void noPlace(Place at, String why) {
        var count = count(at);
        count.noPlace++;
        if (count.remarks.stream().noneMatch(remark -> remark.sentence().equals(why))) {
            count.remark(at, why);
        }
    }

    void refused(Place at, String why) {
        var count = count(at);
        count.refused++;
        count.remark(at, why);
    }

    List<Loss> all() {
        return fields.entrySet().stream()
                .map(entry -> new Loss(
                        entry.getKey(),
                        entry.getValue().taken,
                        entry.getValue().noPlace,
                        entry.getValue().refused,
                        entry.getValue().remarks))
                .toList();
    }

    private Count count(Place at) {
        var field = Words.shortened(at.field());
        boolean isFull = fields.size() >= FIELDS && !fields.containsKey(field);
        return fields.computeIfAbsent(isFull ? OTHERS : field, _ -> new Count());
    }
}
