package org.casegraph.graph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Custody;
import org.casegraph.model.Clearance;
import org.casegraph.model.CustodyEntry;
import org.springframework.stereotype.Component;

/** Reads what happened to the originals of documents; who collected them is for the team alone. */
@Component
public final class CustodyReader {

    private final Reading reading;

    CustodyReader(Reading reading) {
        this.reading = reading;
    }

    /** What happened, by the SHA-256 of the originals. */
    public Map<String, List<CustodyEntry>> of(Collection<String> hashes, Viewer viewer) {
        var entries = new LinkedHashMap<String, List<CustodyEntry>>();
        if (!viewer.clearance().mayRead(Clearance.TEAM)) {
            return entries;
        }
        reading.rows("custody_of", hashes, viewer).stream()
                .map(row -> Custody.entry(row.row("entry")))
                .forEach(entry -> entries.computeIfAbsent(entry.sha256(), _ -> new ArrayList<>())
                        .add(entry));
        return entries;
    }
}
