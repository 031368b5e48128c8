package org.casegraph.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.casegraph.model.Document;
import org.casegraph.model.Mention;

/**
 * What somebody says of one document, as the sections of a case file: maps, lists and texts.
 *
 * @param document what it is said of; its sections refer to no other
 * @param collection of whatever is declared here
 * @param known what the ids stand for that are not declared here
 * @param entities those that are new, each with its names
 * @param acts those that are new
 * @param names of entities, new or known: the id and the names of each
 * @param statements acts, relations and properties
 */
public record Sayings(
        Document document,
        String collection,
        String coder,
        Map<String, Mention> known,
        List<SequencedMap<String, Object>> entities,
        List<SequencedMap<String, Object>> acts,
        List<SequencedMap<String, Object>> names,
        List<SequencedMap<String, Object>> statements) {

    public Sayings {
        known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
        entities = List.copyOf(entities);
        acts = List.copyOf(acts);
        names = List.copyOf(names);
        statements = List.copyOf(statements);
    }
}
