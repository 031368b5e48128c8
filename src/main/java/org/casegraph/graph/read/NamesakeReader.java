package org.casegraph.graph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Row;
import org.casegraph.identity.NameKeys;
import org.casegraph.model.EntityKind;
import org.springframework.stereotype.Component;

/** Finds entities that bear a name, in whatever letters, marks and order of words. */
@Component
public final class NamesakeReader {

    /** A name, and what it is the name of. */
    public record Called(EntityKind kind, String name) {}

    private static final NameKeys KEYS = NameKeys.create();

    private final Reading reading;

    NamesakeReader(Reading reading) {
        this.reading = reading;
    }

    /** Those of the same kind for each name, twenty at most. */
    public Map<Called, List<Entity>> of(Collection<Called> called, Viewer viewer) {
        var asked = new ArrayList<Map<String, Object>>();
        called.forEach(one -> KEYS.exact(one.name()).forEach(key -> asked.add(asked(one, key))));
        var rows = asked.isEmpty()
                ? List.<Row>of()
                : reading.rows(
                        "entities_of_name_keys",
                        Parameters.of(viewer)
                                .with("asked", asked.stream().distinct().toList()));
        var found = new LinkedHashMap<Called, List<Entity>>();
        for (var one : called) {
            var keys = KEYS.exact(one.name());
            found.put(
                    one,
                    rows.stream()
                            .filter(row -> keys.contains(row.text("key")))
                            .map(Entity::of)
                            .filter(entity -> entity.kind() == one.kind())
                            .toList());
        }
        return found;
    }

    private static Map<String, Object> asked(Called one, String key) {
        var asked = new LinkedHashMap<String, Object>();
        asked.put("key", key);
        asked.put("kind", one.kind().name());
        return asked;
    }
}
