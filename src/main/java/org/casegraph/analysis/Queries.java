package org.casegraph.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.Row;
import org.casegraph.pattern.Backing;
import org.casegraph.pattern.Backing.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Runs the read queries of this package, at the clearance of whoever asks. */
@Component
final class Queries {

    private final ReadDoor door;
    private final CypherFiles files;

    Queries(ReadDoor door, CypherFiles files) {
        this.door = door;
        this.files = files;
    }

    List<Row> rows(String query, Map<String, @Nullable Object> parameters, Viewer viewer) {
        var all = new LinkedHashMap<>(parameters);
        all.put("readers", (long) viewer.readers().rank());
        return door.read(files.read(query), all);
    }

    /** What stands behind all of these. */
    Backing backing(Collection<Link> links, Viewer viewer) {
        return Backing.read(door, files, links, viewer.readers());
    }

    /** Names and values in turn. */
    static Map<String, @Nullable Object> with(@Nullable Object... namesAndValues) {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return parameters;
    }

    static @Nullable Long day(@Nullable LocalDate day) {
        return day == null ? null : (Long) day.toEpochDay();
    }
}
