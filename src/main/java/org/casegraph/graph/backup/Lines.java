package org.casegraph.graph.backup;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the database keeps, as lines of JSON that say the same of the same, and back. */
final class Lines {

    private static final String MOMENT = "datetime";
    private static final String DAY = "date";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private Lines() {}

    static byte[] bytes(Map<String, ?> fields) {
        return (JSON.writeValueAsString(plain(fields)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, @Nullable Object> fields(String line) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        Map<?, ?> read = JSON.readValue(line, Map.class);
        read.forEach((key, value) -> fields.put(String.valueOf(key), kept(value)));
        return fields;
    }

    static <T> byte[] bytesOf(T value) {
        return JSON.writeValueAsBytes(value);
    }

    static <T> T read(byte[] bytes, Class<T> type) {
        return JSON.readValue(bytes, type);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Boolean flag -> flag;
            case Long number -> number;
            case Double number -> number;
            case ZonedDateTime moment -> Collections.singletonMap(MOMENT, moment.toString());
            case LocalDate day -> Collections.singletonMap(DAY, day.toString());
            case List<?> list -> list.stream().map(Lines::plain).toList();
            case Map<?, ?> map -> {
                var sorted = new TreeMap<String, @Nullable Object>();
                map.forEach((key, one) -> sorted.put(String.valueOf(key), plain(one)));
                yield sorted;
            }
            default ->
                throw new BackupRefused("The store keeps a value of a kind that a backup cannot hold: "
                        + value.getClass().getSimpleName() + ".");
        };
    }

    private static @Nullable Object kept(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case List<?> list -> list.stream().map(Lines::kept).toList();
            case Map<?, ?> map
            when map.size() == 1 && map.get(MOMENT) instanceof String text -> ZonedDateTime.parse(text);
            case Map<?, ?> map when map.size() == 1 && map.get(DAY) instanceof String text -> LocalDate.parse(text);
            case Map<?, ?> map -> {
                var all = new LinkedHashMap<String, @Nullable Object>();
                map.forEach((key, one) -> all.put(String.valueOf(key), kept(one)));
                yield all;
            }
            default -> value;
        };
    }
}
