package org.casegraph.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.casegraph.source.list.ListedName;
import org.casegraph.xref.Match;
import org.jspecify.annotations.Nullable;

/** A match of a list with the graph, field by field, as it is written out. */
final class MatchFields {

    private MatchFields() {}

    /** As JSON has it: what the list says of somebody is an object of its own. */
    static Map<String, @Nullable Object> of(Match match) {
        var fields = beginning(match);
        var said = new LinkedHashMap<String, Object>();
        match.listed().fields().forEach(field -> said.merge(field.name(), field.value(), MatchFields::both));
        fields.put("fields", said);
        return fields;
    }

    /** As a table has it. */
    static Map<String, @Nullable Object> inCells(Match match) {
        var fields = beginning(match);
        fields.put(
                "fields",
                match.listed().fields().stream().map(MatchFields::said).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> beginning(Match match) {
        var listed = match.listed();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("row", match.row());
        fields.put("listId", listed.id());
        fields.put("listKind", listed.kind());
        fields.put("names", listed.names());
        fields.put("entity", match.entity().id());
        fields.put("entityKind", match.entity().kind());
        fields.put("entityName", match.entity().name());
        fields.put("wanted", match.wanted());
        fields.put("matched", match.matched());
        fields.put("score", match.score());
        fields.put("band", match.band());
        fields.put("reason", match.reason());
        fields.put("for", match.reasons());
        fields.put("against", match.against());
        return fields;
    }

    private static String said(ListedName.Field field) {
        return field.name() + "=" + field.value();
    }

    private static Object both(Object one, Object other) {
        return one + "; " + other;
    }
}
