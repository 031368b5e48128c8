package org.casegraph.xref;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.graph.read.Spelling;
import org.casegraph.model.Vocabulary;
import org.springframework.stereotype.Component;

/** What is said of entities, as columns of a spreadsheet. */
@Component
public final class KnownParticulars {

    private final EntityReader entities;
    private final Vocabulary vocabulary;

    KnownParticulars(EntityReader entities, Vocabulary vocabulary) {
        this.entities = entities;
        this.vocabulary = vocabulary;
    }

    /** The words of all columns, with what each holds. */
    public SequencedMap<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("NAME", "Every form of the name.");
        columns.put("TYPE", "The sort of institution.");
        vocabulary.properties().values().forEach(word -> columns.put(word.id(), word.description()));
        return columns;
    }

    /** Whoever is known of some ids, by these. */
    public Map<String, Entity> known(Collection<String> ids, Viewer viewer) {
        return entities.byIds(ids, viewer);
    }

    /** For each id and each column the values that somebody says and not only denies. */
    public Map<String, Map<String, List<String>>> values(
            Collection<String> ids, Collection<String> columns, Viewer viewer) {
        var known = known(ids, viewer);
        var own = known.values().stream().map(Entity::id).distinct().toList();
        var properties = entities.properties(own, viewer);
        var spellings = entities.spellings(own, viewer);
        var rows = new LinkedHashMap<String, Map<String, List<String>>>();
        for (var id : ids) {
            var entity = known.get(id);
            var row = new LinkedHashMap<String, List<String>>();
            for (var column : columns) {
                row.put(
                        column,
                        entity == null
                                ? List.of()
                                : switch (column) {
                                    case "NAME" -> names(entity, spellings);
                                    case "TYPE" -> entity.type() == null ? List.of() : List.of(entity.type());
                                    default ->
                                        Particulars.said(column, properties.getOrDefault(entity.id(), List.of()));
                                });
            }
            rows.put(id, row);
        }
        return rows;
    }

    private static List<String> names(Entity entity, Map<String, List<Spelling>> spellings) {
        var names = new ArrayList<String>();
        names.add(entity.name());
        spellings.getOrDefault(entity.id(), List.of()).stream()
                .map(Spelling::value)
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        return names;
    }
}
