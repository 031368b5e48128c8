package org.casegraph.graph.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.graph.RulingRows;
import org.casegraph.model.Protection;
import org.springframework.stereotype.Component;

/** Reads who is protected, for whoever may know the names. */
@Component
public final class ProtectionReader {

    private final Reading reading;

    ProtectionReader(Reading reading) {
        this.reading = reading;
    }

    /** What protects some entities, by their ids: of several protections the one whose alias is shown. */
    public Map<String, Protection> of(Collection<String> entities, Viewer viewer) {
        var protections = new LinkedHashMap<String, Protection>();
        reading.rows("protections_of", entities, viewer)
                .forEach(row -> protections.putIfAbsent(row.text("id"), RulingRows.protection(row.row("ruling"))));
        return protections;
    }
}
