package org.casegraph.access.audit;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.casegraph.model.Ids;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry as a line of JSON. Its hash is that of the very bytes before it, so that there is one way only to write a
 * line, and every byte of it counts.
 */
final class AuditLine {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern LINE =
            Pattern.compile("(\\{.*),\"hash\":\"([0-9a-f]{64})\"(?:,\"seal\":\"([0-9a-f]{64})\")?}", Pattern.DOTALL);

    private AuditLine() {}

    /** What a line says; the seal is null where it has none. */
    record Read(Recorded recorded, @Nullable String seal) {}

    /** A line with its end, and the entry as it stands there. */
    record Written(byte[] bytes, Recorded recorded) {}

    static Written write(long number, Instant at, Entry entry, String previous, @Nullable AuditKey key) {
        var json = JSON.writeValueAsString(fields(number, at, entry, previous));
        var body = json.substring(0, json.length() - 1);
        var hash = Ids.hash(body.getBytes(StandardCharsets.UTF_8));
        var seal = key == null ? "" : ",\"seal\":\"" + key.seal(hash) + '"';
        var line = body + ",\"hash\":\"" + hash + '"' + seal + "}\n";
        return new Written(
                line.getBytes(StandardCharsets.UTF_8), new Recorded(number, at, entry, previous, hash, key != null));
    }

    static String json(Recorded recorded) {
        var fields = fields(recorded.number(), recorded.at(), recorded.entry(), recorded.previous());
        fields.put("hash", recorded.hash());
        return JSON.writeValueAsString(fields);
    }

    /** Empty where a line is not one that was written here, byte for byte. */
    static Optional<Read> read(byte[] bytes) {
        var line = new String(bytes, StandardCharsets.UTF_8);
        var parts = LINE.matcher(line);
        if (!parts.matches() || !Arrays.equals(bytes, line.getBytes(StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        var hash = parts.group(2);
        if (!hash.equals(Ids.hash(parts.group(1).getBytes(StandardCharsets.UTF_8)))) {
            return Optional.empty();
        }
        try {
            var recorded = recorded(JSON.readTree(parts.group(1) + "}"), hash, parts.group(3) != null);
            return Optional.of(new Read(recorded, parts.group(3)));
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> fields(long number, Instant at, Entry entry, String previous) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("number", number);
        fields.put("at", at.toString());
        fields.put("who", entry.actor().who());
        fields.put("by", entry.actor().by());
        fields.put("what", entry.what());
        fields.put("parts", entry.parts());
        fields.put("about", entry.about());
        fields.put("of", entry.aboutCount());
        fields.put("outcome", entry.outcome().name());
        fields.put("counts", entry.counts());
        fields.put("previous", previous);
        return fields;
    }

    private static Recorded recorded(JsonNode line, String hash, boolean isSealed) {
        var counts = new TreeMap<String, Long>();
        line.get("counts")
                .properties()
                .forEach(count -> counts.put(count.getKey(), count.getValue().longValue()));
        var entry = new Entry(
                new Actor(line.get("who").stringValue(), line.get("by").stringValue()),
                line.get("what").stringValue(),
                texts(line.get("parts")),
                texts(line.get("about")),
                line.get("of").intValue(),
                Outcome.valueOf(line.get("outcome").stringValue()),
                counts);
        var at = Instant.parse(line.get("at").stringValue());
        return new Recorded(
                line.get("number").longValue(), at, entry, line.get("previous").stringValue(), hash, isSealed);
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.stringValue()));
        return texts;
    }
}
