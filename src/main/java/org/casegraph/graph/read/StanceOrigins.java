package org.casegraph.graph.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.model.Origins;
import org.casegraph.model.Stance;

/** Counts the independent origins of statements that are made in certain stances and may be read. */
final class StanceOrigins {

    private final Map<String, OriginReader.Sourced> known = new LinkedHashMap<>();
    private final OriginReader origins;
    private final List<Stance> stances;
    private final Viewer viewer;

    StanceOrigins(OriginReader origins, List<Stance> stances, Viewer viewer) {
        this.origins = origins;
        this.stances = stances;
        this.viewer = viewer;
    }

    /** Reads statements beforehand, all at once. */
    void read(Collection<String> ids) {
        var wanted = new LinkedHashSet<>(ids);
        wanted.removeAll(known.keySet());
        known.putAll(origins.read(wanted, viewer));
    }

    int count(Collection<String> ids) {
        var voices = new LinkedHashMap<String, List<String>>();
        made(ids).forEach(one -> voices.put(one.provenance().statement(), one.voices()));
        return Origins.of(voices).size();
    }

    /** Ids of those of the statements that are made in these stances. */
    List<String> counted(Collection<String> ids) {
        return made(ids).map(one -> one.provenance().statement()).toList();
    }

    private Stream<OriginReader.Sourced> made(Collection<String> ids) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .filter(one -> stances.contains(one.stance()));
    }
}
