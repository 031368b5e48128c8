package org.casegraph.source.ftm;

import java.util.List;
import java.util.Optional;
import org.casegraph.source.format.Frame;
import org.casegraph.source.format.Place;
import org.jspecify.annotations.Nullable;

/** An entity of FollowTheMoney: a schema, and values of its properties. */
record FtmEntity(long row, String id, String schema, List<Value> values) {

    /**
     * One value of a property.
     *
     * @param language a tag, null where nothing is said
     * @param sources whom the file names for this value
     */
    record Value(String property, String text, @Nullable String language, long row, List<String> sources) {

        Value {
            sources = List.copyOf(sources);
        }
    }

    FtmEntity {
        values = List.copyOf(values);
    }

    /** The column of a report for a property: of things by their schema, so that a loss can be seen. */
    Place at(String property) {
        return new Place(row, schema + "." + property);
    }

    Place at(Value value) {
        return new Place(value.row(), schema + "." + value.property());
    }

    List<Value> of(String property) {
        return values.stream()
                .filter(value -> value.property().equals(property))
                .toList();
    }

    List<String> texts(String property) {
        return of(property).stream().map(Value::text).toList();
    }

    Optional<String> first(String property) {
        return texts(property).stream().findFirst();
    }

    /** Whom it has from, as a whole. */
    Frame frame() {
        return Frame.PLAIN.from(values.stream()
                .flatMap(value -> value.sources().stream())
                .distinct()
                .toList());
    }

    /** Whom a value is from. */
    static Frame frame(Value value) {
        return Frame.PLAIN.from(value.sources());
    }
}
