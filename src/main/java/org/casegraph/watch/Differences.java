package org.casegraph.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casegraph.graph.watch.ChangeKind;
import org.casegraph.graph.watch.FindingChange;
import org.casegraph.graph.watch.Reason;
import org.casegraph.graph.watch.Standing;
import org.casegraph.graph.watch.Work;
import org.casegraph.model.Clearance;
import org.jspecify.annotations.Nullable;

/** Collects what became of findings while they are looked at. */
final class Differences {

    private final Instant at;
    private final List<Work.Kept> kept = new ArrayList<>();
    private final List<Work.Lost> lost = new ArrayList<>();
    private final List<FindingChange> changes = new ArrayList<>();

    Differences(Instant at) {
        this.at = at;
    }

    /**
     * Compares findings of one pattern as they stood and as they stand.
     *
     * @param today the entities that those stand for today whom findings were about that are not found any more
     * @param reasons none where a pattern is new and no change of the graph is told
     */
    void compare(
            int level,
            Map<String, Standing> before,
            Map<String, Standing> after,
            Map<String, String> today,
            List<Reason> reasons) {
        var known = new LinkedHashMap<>(before);
        var renamed = renamed(before, after, today);
        after.forEach((id, standing) -> {
            var old = known.remove(id);
            if (old == null && renamed.containsKey(id)) {
                old = known.remove(renamed.get(id));
                lost.add(new Work.Lost(level, String.valueOf(renamed.get(id))));
            }
            compare(level, old, standing, reasons);
        });
        known.forEach((id, standing) -> {
            lost.add(new Work.Lost(level, id));
            change(level, ChangeKind.GONE, standing, null, reasons);
        });
    }

    private void compare(int level, @Nullable Standing old, Standing standing, List<Reason> reasons) {
        if (standing.equals(old)) {
            return;
        }
        kept.add(new Work.Kept(level, standing));
        if (old == null) {
            change(level, ChangeKind.NEW, null, standing, reasons);
        } else {
            new Comparison(old, standing).kind().ifPresent(kind -> change(level, kind, old, standing, reasons));
        }
    }

    private void change(
            int level, ChangeKind kind, @Nullable Standing before, @Nullable Standing after, List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            var id = "change-" + UUID.randomUUID();
            changes.add(new FindingChange(id, 0, at, level, kind, before, after, reasons));
        }
    }

    /** Findings that have another id only because two of those in them were found to be one and the same. */
    private static Map<String, String> renamed(
            Map<String, Standing> before, Map<String, Standing> after, Map<String, String> today) {
        var ids = new LinkedHashMap<List<String>, String>();
        before.values().stream()
                .filter(standing -> !after.containsKey(standing.finding()))
                .forEach(standing -> ids.putIfAbsent(core(standing, today), standing.finding()));
        var renamed = new LinkedHashMap<String, String>();
        after.values().stream()
                .filter(standing -> !before.containsKey(standing.finding()))
                .forEach(standing -> {
                    var old = ids.remove(core(standing, Map.of()));
                    if (old != null) {
                        renamed.put(standing.finding(), old);
                    }
                });
        return renamed;
    }

    private static List<String> core(Standing standing, Map<String, String> today) {
        return standing.core().stream()
                .map(seat -> seat.role() + " " + today.getOrDefault(seat.entity(), seat.entity()))
                .toList();
    }

    Work work(List<String> notes, Clearance highest, int readers, List<String> patterns) {
        return new Work(at, kept, lost, changes, notes, highest, readers, patterns);
    }
}
