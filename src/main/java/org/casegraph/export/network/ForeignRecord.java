package org.casegraph.export.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.model.Fact;
import org.casegraph.model.Statement;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An entity of FollowTheMoney that came in, found no other place here, and goes out as it came. */
record ForeignRecord(String id, String schema, Map<String, List<String>> properties) {

    static final String PROPERTY = "RECORD";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** None where somebody wrote something else by hand, or nobody says that it is so. */
    static Optional<ForeignRecord> of(Statement statement) {
        return statement.stance().supports() && statement.fact() instanceof Fact.Valued valued
                ? of(valued.value())
                : Optional.empty();
    }

    private static Optional<ForeignRecord> of(String written) {
        try {
            var entry = JSON.readTree(written);
            var id = entry.path("id").asString("");
            var schema = entry.path("schema").asString("");
            return id.isEmpty() || schema.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ForeignRecord(id, schema, properties(entry.path("properties"))));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Map<String, List<String>> properties(JsonNode object) {
        var properties = new LinkedHashMap<String, List<String>>();
        object.properties().forEach(property -> {
            var values = new ArrayList<String>();
            property.getValue().forEach(value -> values.add(value.asString("")));
            properties.put(property.getKey(), values);
        });
        return properties;
    }
}
