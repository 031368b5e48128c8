package org.casegraph.source.popolo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.casegraph.source.format.Dates;
import org.casegraph.source.format.Dates.Order;
import org.casegraph.source.format.Frame;
import org.casegraph.source.format.Place;
import org.casegraph.source.format.Teller;
import tools.jackson.databind.JsonNode;

/** An object of one of the lists. */
record Item(String list, long line, JsonNode object) {

    static final Dates DATES = new Dates(Order.NOT_SAID);

    Place at(String field) {
        return new Place(line, list + "." + field);
    }

    /** Ids are told apart by the list they stand in. */
    String id() {
        return list + ":" + text("id");
    }

    String text(String field) {
        return object.path(field).asString("").strip();
    }

    Optional<String> find(String field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }

    List<JsonNode> all(String field) {
        var value = object.path(field);
        return value.isArray() ? List.copyOf(value.values()) : value.isObject() ? List.of(value) : List.of();
    }

    /** Whom it is from: the sources that it names. */
    Frame frame() {
        var sources = new LinkedHashMap<String, Boolean>();
        all("sources").forEach(source -> {
            var words =
                    (source.path("note").asString("") + " " + source.path("url").asString("")).strip();
            if (!words.isEmpty()) {
                sources.put(words, true);
            }
        });
        return Frame.PLAIN.from(List.copyOf(sources.keySet()));
    }

    Frame dated(JsonNode what, String field, Teller teller) {
        try {
            return frame().on(DATES.between(
                    what.path("start_date").asString(""), what.path("end_date").asString("")));
        } catch (IllegalArgumentException e) {
            teller.refused(at(field), String.valueOf(e.getMessage()));
            return frame();
        }
    }
}
