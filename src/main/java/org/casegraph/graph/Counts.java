package org.casegraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.casegraph.access.Viewer;

/** How much of each kind there is. */
public final class Counts {

    private final ReadDoor door;
    private final CypherFiles files;

    Counts(ReadDoor door, CypherFiles files) {
        this.door = door;
        this.files = files;
    }

    /** By kind, in the order in which a person would say it. */
    public SequencedMap<String, Long> of(Viewer viewer) {
        var row = door.read(files.read("counts"), Map.of("readers", (long)
                        viewer.readers().rank()))
                .getFirst();
        var counts = new LinkedHashMap<String, Long>();
        row.values().keySet().forEach(kind -> counts.put(kind, row.number(kind)));
        return counts;
    }
}
