package org.casegraph.graph.watch;

import java.time.Instant;
import java.util.List;
import org.casegraph.graph.Cause;
import org.casegraph.graph.Row;
import org.casegraph.graph.Touched.Link;
import org.casegraph.model.Clearance;
import org.casegraph.model.Label;
import org.casegraph.model.Readers;

/** What a change, or a part of a large one, has left to be looked at. */
public record Note(String id, Reason reason, List<Boolean> seen, List<String> entities, List<Link> links) {

    public Note {
        seen = List.copyOf(seen);
        entities = List.copyOf(entities);
        links = List.copyOf(links);
    }

    static Note of(Row row) {
        return new Note(
                row.text("id"),
                new Reason(
                        row.text("change"),
                        new Cause(Cause.Kind.valueOf(row.text("cause")), row.text("subject")),
                        Instant.parse(row.text("at")),
                        new Label(Clearance.values()[(int) row.number("highest")], row.texts("compartments"))),
                row.flags("seen"),
                row.texts("entities"),
                row.texts("links").stream().map(Note::link).toList());
    }

    /** Whether some readers may know of any of it. */
    public boolean mayBeReadBy(Readers readers) {
        return readers.rank() < seen.size() && seen.get(readers.rank());
    }

    private static Link link(String text) {
        var parts = text.split(" ", 3);
        return new Link(parts[0], parts[1], parts[2]);
    }
}
