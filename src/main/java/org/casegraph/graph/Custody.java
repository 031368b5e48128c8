package org.casegraph.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casegraph.model.Collected;
import org.casegraph.model.CustodyEntry;
import org.casegraph.model.CustodyEvent;
import org.casegraph.model.Ids;
import org.jspecify.annotations.Nullable;

/** What happened to the original of a document, gathered while it happens and written with it. */
public final class Custody {

    private final String sha256;
    private final String by;
    private final Instant now;
    private final List<CustodyEntry> entries = new ArrayList<>();

    public Custody(String sha256, String by, Instant now) {
        this.sha256 = sha256;
        this.by = by;
        this.now = now;
    }

    String sha256() {
        return sha256;
    }

    Custody collected(@Nullable Collected how) {
        if (how != null) {
            entries.add(new CustodyEntry(
                    sha256, CustodyEvent.COLLECTED, now, how.by(), how.at(), how.from(), how.with(), null));
        }
        return this;
    }

    public Custody add(CustodyEvent event, @Nullable String from, @Nullable String with, @Nullable String note) {
        entries.add(new CustodyEntry(sha256, event, now, by, null, from, with, note));
        return this;
    }

    public void write(WriteTransaction transaction, CypherFiles files) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < entries.size(); i++) {
            rows.add(row(entries.get(i), i));
        }
        if (!rows.isEmpty()) {
            transaction.run(files.write("add_custody"), Map.of("rows", rows));
        }
    }

    private static Map<String, Object> row(CustodyEntry entry, int place) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", id(entry));
        row.put("sha256", entry.sha256());
        row.put("event", entry.event().name());
        row.put("recordedAt", entry.recordedAt().toString());
        // Several things happen in one moment; the moment comes first, as a number.
        row.put("number", entry.recordedAt().toEpochMilli() * 100 + place);
        row.put("by", entry.by());
        row.put("happenedAt", entry.happenedAt());
        row.put("from", entry.from());
        row.put("with", entry.with());
        row.put("note", entry.note());
        var said = new LinkedHashMap<String, Object>();
        row.forEach((key, value) -> {
            if (value != null) {
                said.put(key, value);
            }
        });
        return said;
    }

    /** That something was collected is a saying, which says no more when it is repeated; all else are events. */
    private static String id(CustodyEntry entry) {
        return entry.event() == CustodyEvent.COLLECTED
                ? Ids.of(
                        "custody",
                        entry.sha256(),
                        entry.by(),
                        String.valueOf(entry.happenedAt()),
                        String.valueOf(entry.from()),
                        String.valueOf(entry.with()))
                : "custody-" + UUID.randomUUID();
    }

    /** The entry that a node (as a row of its properties) holds. */
    public static CustodyEntry entry(Row row) {
        return new CustodyEntry(
                row.text("sha256"),
                CustodyEvent.valueOf(row.text("event")),
                Instant.parse(row.text("recordedAt")),
                row.text("by"),
                row.maybeText("happenedAt").orElse(null),
                row.maybeText("from").orElse(null),
                row.maybeText("with").orElse(null),
                row.maybeText("note").orElse(null));
    }
}
