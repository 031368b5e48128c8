package org.casegraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Label;

/** Turns the values of both ways to a database into plain ones, for what the thread works for that makes it. */
final class Rows {

    private static final String SEEN = "seen";

    /** The driver hands answers over on a thread of its own, which works for nothing in particular. */
    private final Optional<Effort> effort = Effort.current();

    Row row(Record answer) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        answer.keys().forEach(key -> values.put(key, plain(key, answer.get(key).asObject())));
        return new Row(values);
    }

    /** A row of the database of this process, while its transaction is open. */
    Row row(List<String> columns, Map<String, Object> answer) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        columns.forEach(key -> values.put(key, plain(key, answer.get(key))));
        return new Row(values);
    }

    /** Here everything passes that is read, so here it is seen whether any of it is not for everybody. */
    private @Nullable Object plain(String key, @Nullable Object value) {
        var plain = plain(value);
        if (key.equals(SEEN)
                && plain instanceof List<?> seen
                && !seen.isEmpty()
                && !Boolean.TRUE.equals(seen.getFirst())) {
            effort.ifPresent(Effort::seeRestricted);
        }
        return plain;
    }

    private @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Node node -> node(node);
            case Relationship relationship -> relationship(relationship);
            case Map<?, ?> map -> map(map);
            case List<?> list -> list(list);
            case Entity entity -> entity(entity);
            case Integer number -> number.longValue();
            case int[] numbers -> Arrays.stream(numbers).asLongStream().boxed().toList();
            case String[] texts -> List.of(texts);
            case long[] numbers -> Arrays.stream(numbers).boxed().toList();
            case double[] numbers -> Arrays.stream(numbers).boxed().toList();
            case boolean[] flags -> flags(flags);
            default -> value;
        };
    }

    private Map<String, @Nullable Object> node(Node node) {
        var labels = new ArrayList<String>();
        node.labels().forEach(labels::add);
        labels.sort(null);
        var map = properties(node);
        map.put(Row.LABELS, labels);
        return map;
    }

    private Map<String, @Nullable Object> relationship(Relationship relationship) {
        var map = properties(relationship);
        map.put(Row.TYPE, relationship.type());
        return map;
    }

    private Map<String, @Nullable Object> entity(Entity entity) {
        var map = map(entity.getAllProperties());
        if (entity instanceof org.neo4j.graphdb.Node node) {
            map.put(
                    Row.LABELS,
                    StreamSupport.stream(node.getLabels().spliterator(), false)
                            .map(Label::name)
                            .sorted()
                            .toList());
        } else if (entity instanceof org.neo4j.graphdb.Relationship relationship) {
            map.put(Row.TYPE, relationship.getType().name());
        }
        return map;
    }

    private static List<Boolean> flags(boolean[] flags) {
        var list = new ArrayList<Boolean>(flags.length);
        for (var flag : flags) {
            list.add(flag);
        }
        return list;
    }

    private Map<String, @Nullable Object> properties(MapAccessor entity) {
        return map(entity.asMap(Value::asObject));
    }

    private Map<String, @Nullable Object> map(Map<?, ?> map) {
        var sorted = new TreeMap<String, @Nullable Object>();
        map.forEach((key, value) -> sorted.put(String.valueOf(key), plain(String.valueOf(key), value)));
        return sorted;
    }

    private List<@Nullable Object> list(List<?> list) {
        var plain = new ArrayList<@Nullable Object>(list.size());
        list.forEach(value -> plain.add(plain(value)));
        return plain;
    }
}
