package org.casegraph.watch;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casegraph.graph.watch.FindingLedger;
import org.casegraph.graph.watch.Note;
import org.casegraph.graph.watch.Reason;
import org.casegraph.graph.watch.Standing;
import org.casegraph.graph.watch.Standing.Seat;
import org.casegraph.graph.watch.Surroundings;
import org.casegraph.model.Clearance;
import org.casegraph.model.ReaderTable;
import org.casegraph.model.Readers;
import org.casegraph.pattern.Finding;
import org.casegraph.pattern.Findings;
import org.casegraph.pattern.Pattern;

/**
 * One look at findings, for all readers.
 *
 * @param highest the highest clearance of any statement: without compartments all above it see the same
 */
record Look(
        Findings findings,
        FindingLedger ledger,
        Surroundings graph,
        ReaderTable readers,
        Clearance highest,
        Differences differences) {

    /** Keeps the findings of a pattern as they are, without telling of them. */
    void whole(Pattern pattern) {
        var asked = new LinkedHashMap<Readers, Optional<Map<String, Finding>>>();
        for (var reading : readers.all()) {
            var level = level(reading);
            asked.computeIfAbsent(level.readers(), _ -> level.all(pattern))
                    .ifPresent(found -> compare(
                            level, reading, pattern, ledger.standing(reading.rank(), pattern.id()), found, List.of()));
        }
    }

    /** Forgets the findings of a pattern that there is no longer. */
    void without(String pattern) {
        for (var reading : readers.all()) {
            differences.compare(
                    reading.rank(), byId(ledger.standing(reading.rank(), pattern)), Map.of(), Map.of(), List.of());
        }
    }

    /** Looks again at what some changes may have changed. */
    void after(List<Note> notes, Map<Pattern, Footprint> footprints) {
        var seen = new LinkedHashMap<List<Object>, After>();
        for (var reading : readers.all()) {
            var level = level(reading);
            var readable =
                    notes.stream().filter(note -> note.mayBeReadBy(reading)).toList();
            if (!readable.isEmpty()) {
                seen.computeIfAbsent(List.of(level.readers(), readable), _ -> new After(level, readable))
                        .compare(reading, footprints);
            }
        }
    }

    private Level level(Readers reading) {
        boolean isAbove = readers.isPlain() && reading.clearance().compareTo(highest) > 0;
        return new Level(findings, graph, isAbove ? Readers.of(highest) : reading);
    }

    private void compare(
            Level level,
            Readers reading,
            Pattern pattern,
            List<Standing> before,
            Map<String, Finding> found,
            List<Reason> reasons) {
        var known = byId(before);
        var standings = new LinkedHashMap<String, Standing>();
        found.forEach((id, finding) ->
                standings.put(id, standing(level, pattern, finding, Optional.ofNullable(known.get(id)))));
        var missing = before.stream()
                .filter(standing -> !found.containsKey(standing.finding()))
                .flatMap(standing -> standing.core().stream())
                .map(Seat::entity)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var today = missing.isEmpty() ? Map.<String, String>of() : ledger.standFor(missing);
        differences.compare(reading.rank(), known, standings, today, reasons);
    }

    private static Standing standing(Level level, Pattern pattern, Finding finding, Optional<Standing> before) {
        var same = Standings.of(pattern, finding, before.map(Standing::cases).orElse(List.of()));
        if (before.isPresent() && before.get().equals(same)) {
            return same;
        }
        var core = same.core().stream().map(Seat::entity).toList();
        return Standings.of(pattern, finding, level.cases(finding, core));
    }

    private static Map<String, Standing> byId(List<Standing> standings) {
        var byId = new LinkedHashMap<String, Standing>();
        standings.forEach(standing -> byId.put(standing.finding(), standing));
        return byId;
    }

    /** What some changes bear on, asked once for all who see the same. */
    private final class After {

        private final Level level;
        private final List<Reason> reasons;
        private final Collection<String> entities = new LinkedHashSet<>();
        private final Affected affected;
        private final Map<Pattern, Level.Found> found = new LinkedHashMap<>();

        After(Level level, List<Note> notes) {
            this.level = level;
            this.reasons = notes.stream().map(Note::reason).distinct().toList();
            notes.forEach(note -> entities.addAll(note.entities()));
            this.affected = new Affected(
                    graph,
                    entities,
                    notes.stream().flatMap(note -> note.links().stream()).toList());
        }

        void compare(Readers reading, Map<Pattern, Footprint> footprints) {
            footprints.forEach((pattern, footprint) -> {
                if (affected.concerns(footprint)) {
                    compare(reading, pattern, footprint);
                }
            });
        }

        private void compare(Readers reading, Pattern pattern, Footprint footprint) {
            if (footprint.isReadable()) {
                var some = found.computeIfAbsent(pattern, _ -> level.involving(pattern, affected.by(footprint)));
                var about = new LinkedHashSet<>(some.asked());
                about.addAll(entities);
                var before = ledger.standing(
                        reading.rank(), pattern.id(), about, some.findings().keySet());
                Look.this.compare(level, reading, pattern, before, some.findings(), reasons);
            } else {
                level.all(pattern)
                        .ifPresent(all -> Look.this.compare(
                                level, reading, pattern, ledger.standing(reading.rank(), pattern.id()), all, reasons));
            }
        }
    }
}
