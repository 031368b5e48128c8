package org.casegraph.graph.read;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the acts in the lives of people and in cases in order. */
@Component
public final class TimelineReader {

    private final Reading reading;
    private final EntityReader entities;

    TimelineReader(Reading reading, EntityReader entities) {
        this.reading = reading;
        this.entities = entities;
    }

    /** An act, and which of those asked about have a part in it. */
    public record Entry(Act act, List<Entity> of) {

        public Entry {
            of = List.copyOf(of);
        }
    }

    /** The acts in order, those without a date last; one more than {@code most} tells that there are too many. */
    public List<Entry> read(
            List<String> of, @Nullable LocalDate from, @Nullable LocalDate until, int most, Viewer viewer) {
        var asked = new LinkedHashMap<String, Entity>();
        entities.byIds(of, viewer).values().forEach(entity -> asked.put(entity.id(), entity));
        var parameters = Parameters.of(viewer)
                .with("ids", List.copyOf(asked.keySet()))
                .withDay("from", from)
                .withDay("until", until)
                .with("limit", (long) most + 1);
        return reading.rows("acts_involving", parameters).stream()
                .map(row -> new Entry(Act.of(row), present(row.texts("of"), asked)))
                .toList();
    }

    private static List<Entity> present(List<String> ids, Map<String, Entity> asked) {
        return asked.values().stream()
                .filter(entity -> ids.contains(entity.id()))
                .toList();
    }
}
