package org.casegraph.source.ftm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.format.Format;
import org.casegraph.source.format.Head;
import org.casegraph.source.format.Header;
import org.casegraph.source.format.JsonEntries;
import org.casegraph.source.format.Place;
import org.casegraph.source.format.Said;
import org.casegraph.source.format.Teller;
import org.casegraph.source.ftm.FtmEntity.Value;
import tools.jackson.databind.JsonNode;

/** Entities of FollowTheMoney as JSON: one a line ({@code .ftm.json}, {@code .ijson}, NDJSON), or in one list. */
public final class FtmFile implements Format {

    private static final Set<String> OWN = Set.of("id", "schema", "properties");

    @Override
    public String word() {
        return "FollowTheMoney entities";
    }

    @Override
    public boolean recognises(Head head, Said said) {
        return head.ends(".json", ".ijson", ".ndjson", ".jsonl", ".ftm")
                && (head.first().startsWith("{") || head.first().startsWith("["))
                && head.start().contains("\"schema\"")
                && head.start().contains("\"properties\"")
                && !head.start().contains("\"casegraph\"");
    }

    @Override
    public Opened open(Said said, Vocabulary vocabulary) {
        var header = Header.of(said);
        var telling = new Telling(header, vocabulary);
        return new Opened() {
            @Override
            public Header header() {
                return header;
            }

            @Override
            public void tell(Teller teller) throws IOException {
                try (var entries = JsonEntries.open(said)) {
                    entries.each((_, line, object) -> one(line, object, telling, teller));
                }
            }
        };
    }

    private static void one(long line, JsonNode object, Telling telling, Teller teller) {
        var id = object.path("id").asString("");
        var schema = object.path("schema").asString("");
        var properties = object.path("properties");
        if (id.isBlank() || schema.isBlank() || !properties.isObject()) {
            teller.refused(new Place(line, "(entry)"), "it has no id, no schema or no properties");
            teller.entryEnds();
            return;
        }
        for (var field : object.properties()) {
            if (!OWN.contains(field.getKey())) {
                teller.noPlace(
                        new Place(line, "(entry)." + field.getKey()), "it is said of the whole entity, not of a value");
            }
        }
        telling.tell(new FtmEntity(line, id, schema, values(line, schema, properties, teller)), teller);
    }

    private static List<Value> values(long line, String schema, JsonNode properties, Teller teller) {
        var values = new ArrayList<Value>();
        for (var property : properties.properties()) {
            var found = property.getValue();
            for (var one : found.isArray() ? found.values() : List.of(found)) {
                if (one.isValueNode() && !one.isNull() && !one.asString("").isBlank()) {
                    values.add(new Value(property.getKey(), one.asString("").strip(), null, line, List.of()));
                } else if (one.isObject() && one.path("id").isString()) {
                    values.add(new Value(property.getKey(), one.path("id").asString(""), null, line, List.of()));
                } else if (!one.isNull() && !one.isString()) {
                    teller.refused(new Place(line, schema + "." + property.getKey()), "its value is no text");
                }
            }
        }
        return values;
    }
}
