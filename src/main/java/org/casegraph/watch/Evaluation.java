package org.casegraph.watch;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.casegraph.graph.watch.FindingChange;
import org.casegraph.graph.watch.FindingLedger;
import org.casegraph.graph.watch.Note;
import org.casegraph.graph.watch.Surroundings;
import org.casegraph.graph.watch.Turn;
import org.casegraph.model.Clearance;
import org.casegraph.model.Ids;
import org.casegraph.pattern.Findings;
import org.casegraph.pattern.Pattern;
import org.casegraph.pattern.Patterns;

/**
 * Looks at the findings again after changes of the graph: only at those that what was touched may bear on. What has
 * still to be looked at is noted in the store, so that nothing is missed when a process ends, and of several processes
 * on one store one has the turn.
 */
public final class Evaluation {

    /** So many touched relations and roles are looked at together. */
    private static final int LINKS = 4_000;

    private static final int NOTES = 200;
    private static final Duration TURN = Duration.ofMinutes(2);
    private static final Duration WAIT = Duration.ofMillis(100);

    private final String holder = UUID.randomUUID().toString();
    private final Findings findings;
    private final FindingLedger ledger;
    private final Surroundings graph;
    private final InstantSource clock;
    private final Map<Pattern, Footprint> footprints = new LinkedHashMap<>();
    private final List<String> versions = new ArrayList<>();
    private boolean hasLooked;

    public Evaluation(
            Patterns patterns, Findings findings, FindingLedger ledger, Surroundings graph, InstantSource clock) {
        this.findings = findings;
        this.ledger = ledger;
        this.graph = graph;
        this.clock = clock;
        for (var pattern : patterns.all()) {
            footprints.put(pattern, Footprint.of(pattern));
            versions.add(version(pattern));
        }
    }

    private static String version(Pattern pattern) {
        return pattern.id() + " " + Ids.of("text", pattern.cypher().text());
    }

    /**
     * Looks at everything that has been touched and not looked at yet, unless another process does just that.
     *
     * @return what became of findings, in the order in which it was found
     */
    public synchronized List<FindingChange> catchUp() {
        var changes = new ArrayList<FindingChange>();
        var notes = ledger.notes(NOTES);
        while (!hasLooked || !notes.isEmpty()) {
            var turn = ledger.takeTurn(holder, TURN, clock.instant(), versions);
            if (turn.isEmpty()) {
                return changes;
            }
            try {
                changes.addAll(use(turn.get(), together(notes)).orElse(List.of()));
            } finally {
                ledger.endTurn(holder);
            }
            hasLooked = true;
            notes = ledger.notes(NOTES);
        }
        return changes;
    }

    /**
     * Catches up, and waits while another process does.
     *
     * @return whether everything has been looked at
     */
    public boolean settle(Duration most) {
        var deadline = clock.instant().plus(most);
        catchUp();
        while (!ledger.notes(1).isEmpty()) {
            if (clock.instant().isAfter(deadline) || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(WAIT.toNanos());
            catchUp();
        }
        return true;
    }

    private static List<Note> together(List<Note> notes) {
        var some = new ArrayList<Note>();
        int links = 0;
        for (var note : notes) {
            links += note.links().size();
            if (some.isEmpty() || links <= LINKS) {
                some.add(note);
            }
        }
        return some;
    }

    private Optional<List<FindingChange>> use(Turn turn, List<Note> notes) {
        var highest = highest(turn, notes);
        var differences = new Differences(clock.instant());
        var readers = ledger.readers();
        var look = new Look(findings, ledger, graph, readers, highest, differences);
        boolean isNew = !turn.patterns().equals(versions);
        if (!isNew && notes.isEmpty()) {
            return Optional.empty();
        }
        if (isNew) {
            lookAtNew(turn, look);
        }
        look.after(notes, footprints);
        var looked = notes.stream().map(Note::id).toList();
        return ledger.keep(turn, differences.work(looked, highest, readers.size(), versions));
    }

    /** Patterns that came or changed are looked at as a whole; of those that went nothing is kept. */
    private void lookAtNew(Turn turn, Look look) {
        footprints.keySet().stream()
                .filter(pattern -> !turn.patterns().contains(version(pattern)))
                .forEach(look::whole);
        turn.patterns().stream()
                .map(known -> known.split(" ")[0])
                .filter(id -> footprints.keySet().stream()
                        .noneMatch(pattern -> pattern.id().equals(id)))
                .forEach(look::without);
    }

    private static Clearance highest(Turn turn, List<Note> notes) {
        var highest = turn.highest();
        for (var note : notes) {
            var other = note.reason().highest().clearance();
            highest = other.compareTo(highest) > 0 ? other : highest;
        }
        return highest;
    }
}
