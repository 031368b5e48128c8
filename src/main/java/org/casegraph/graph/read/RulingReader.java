package org.casegraph.graph.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Row;
import org.casegraph.graph.RulingRows;
import org.casegraph.model.Ruling;
import org.springframework.stereotype.Component;

/** Reads the ledger of rulings, as far as a viewer may know what they speak of. */
@Component
public final class RulingReader {

    private final Reading reading;

    RulingReader(Reading reading) {
        this.reading = reading;
    }

    public Map<String, Ruling> byIds(Collection<String> ids, Viewer viewer) {
        var rulings = new LinkedHashMap<String, Ruling>();
        reading.rows("rulings_by_id", ids, viewer).stream()
                .map(RulingReader::ruling)
                .forEach(ruling -> rulings.put(ruling.id(), ruling));
        return rulings;
    }

    /** All that were ever made, the latest first. */
    public Page<Ruling> page(PageRequest page, Viewer viewer) {
        var rows = reading.rows("rulings_page", Parameters.of(viewer).with(page));
        return Page.of(rows, page.first(), RulingReader::ruling);
    }

    public int count(Viewer viewer) {
        return reading.count("rulings_count", Parameters.of(viewer));
    }

    private static Ruling ruling(Row row) {
        return RulingRows.ruling(row.row("ruling"));
    }
}
