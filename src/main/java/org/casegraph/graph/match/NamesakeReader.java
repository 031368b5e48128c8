package org.casegraph.graph.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.Row;
import org.casegraph.graph.match.Likenesses.Likeness;
import org.casegraph.graph.match.Likenesses.Wanted;
import org.casegraph.graph.read.Entity;
import org.casegraph.identity.NameKeys;
import org.casegraph.identity.name.Band;
import org.casegraph.model.EntityKind;
import org.springframework.stereotype.Component;

/** Finds entities that bear a name or one like it, in whatever script, system of writing and order of words. */
@Component
public final class NamesakeReader {

    private static final int MOST = 20;

    /** A name, and what it is the name of. */
    public record Called(EntityKind kind, String name) {}

    private final ReadDoor door;
    private final CypherFiles files;
    private final Likenesses likenesses;
    private final NameKeys keys = NameKeys.create();

    NamesakeReader(ReadDoor door, CypherFiles files, Likenesses likenesses) {
        this.door = door;
        this.files = files;
        this.likenesses = likenesses;
    }

    /** Those of the same kind for each name, twenty at most: those written the same first, then the most alike. */
    public Map<Called, List<Entity>> of(Collection<Called> called, Viewer viewer) {
        var distinct = called.stream().distinct().toList();
        var same = same(distinct, viewer);
        var like = likenesses.of(
                distinct.stream()
                        .map(one -> new Wanted(one.kind(), List.of(one.name())))
                        .toList(),
                Band.WEAK.from(),
                MOST,
                viewer);
        var found = new LinkedHashMap<Called, List<Entity>>();
        for (int i = 0; i < distinct.size(); i++) {
            var one = distinct.get(i);
            var all = new LinkedHashSet<>(same.getOrDefault(one, List.of()));
            like.get(i).stream().map(Likeness::entity).forEach(all::add);
            found.put(one, all.stream().limit(MOST).toList());
        }
        return found;
    }

    /** Written the same but for accents, case and order; of descriptions, too. */
    private Map<Called, List<Entity>> same(List<Called> called, Viewer viewer) {
        var asked = new LinkedHashSet<Map<String, Object>>();
        called.forEach(one -> keys.exact(one.name()).forEach(key -> asked.add(asked(one, key))));
        var rows = asked.isEmpty() ? List.<Row>of() : rows(new ArrayList<>(asked), viewer);
        var found = new LinkedHashMap<Called, List<Entity>>();
        for (var one : called) {
            var own = keys.exact(one.name());
            found.put(
                    one,
                    rows.stream()
                            .filter(row -> own.contains(row.text("key")))
                            .map(Entity::of)
                            .filter(entity -> entity.kind() == one.kind())
                            .toList());
        }
        return found;
    }

    private List<Row> rows(List<Map<String, Object>> asked, Viewer viewer) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("asked", asked);
        parameters.put("readers", (long) viewer.readers().rank());
        return door.read(files.read("entities_of_name_keys"), parameters);
    }

    private static Map<String, Object> asked(Called one, String key) {
        var asked = new LinkedHashMap<String, Object>();
        asked.put("key", key);
        asked.put("kind", one.kind().name());
        return asked;
    }
}
