package org.casegraph.graph.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.access.Viewer;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.Row;
import org.casegraph.graph.WriteDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How far the changes have been posted to the outside. The changes themselves are the queue, so that nothing is lost
 * when a process ends, and of several processes on one store one posts.
 */
@Component
public final class Outbox {

    private static final int TOGETHER = 100;

    private final WriteDoor door;
    private final CypherFiles files;
    private final ChangeReader reader;

    Outbox(WriteDoor door, CypherFiles files, ChangeReader reader) {
        this.door = door;
        this.files = files;
        this.reader = reader;
    }

    /**
     * Changes that are to be posted together: the same at every attempt.
     *
     * @param attempts how often it has been tried in vain
     * @param since when it was tried first
     */
    public record Parcel(List<FindingChange> changes, int attempts, Instant since) {

        public Parcel {
            changes = List.copyOf(changes);
        }

        public String id() {
            return "delivery-" + changes.getFirst().number() + "-"
                    + changes.getLast().number();
        }
    }

    /** From now on whatever is found is to be posted; what was found before is not, the first time. */
    public void open(Viewer viewer) {
        var parameters = Map.<String, Object>of("latest", reader.latest(reader.outside(viewer)));
        door.write(transaction -> transaction.run(files.write("open_outbox"), parameters));
    }

    /** What is to be posted next, if it is due and no other process posts; for so long nobody else does. */
    public Optional<Parcel> take(Viewer asking, Instant now, Duration length) {
        var viewer = reader.outside(asking);
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("now", now.toEpochMilli());
        parameters.put("until", now.plus(length).toEpochMilli());
        parameters.put("readers", (long) viewer.readers().rank());
        return door.write(transaction -> transaction.run(files.write("take_parcel"), parameters)).stream()
                .findFirst()
                .map(row -> parcel(row, viewer, now));
    }

    private Parcel parcel(Row row, Viewer viewer, Instant now) {
        long upTo = row.maybeNumber("upTo").orElse(Long.MAX_VALUE);
        var changes = reader.after(row.number("number"), TOGETHER, viewer).stream()
                .filter(change -> change.number() <= upTo)
                .toList();
        var since = row.maybeNumber("since");
        return new Parcel(
                changes,
                (int) row.number("attempts"),
                since.isPresent() ? Instant.ofEpochMilli(since.getAsLong()) : now);
    }

    /** The parcel has arrived, or is given up: the next one is in turn. */
    public void done(Parcel parcel) {
        update(parcel, true, null);
    }

    /** The parcel did not arrive, and is to be tried again. */
    public void failed(Parcel parcel, Instant again) {
        update(parcel, false, again);
    }

    private void update(Parcel parcel, boolean isDone, @Nullable Instant again) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("number", parcel.changes().getLast().number());
        parameters.put("attempts", (long) parcel.attempts() + 1);
        parameters.put("since", parcel.since().toEpochMilli());
        parameters.put("due", again == null ? 0L : again.toEpochMilli());
        var query = files.write(isDone ? "finish_parcel" : "postpone_parcel");
        door.write(transaction -> transaction.run(query, parameters));
    }
}
