package org.casegraph.source.list;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list of entities of FollowTheMoney, one a line. */
final class EntityLines implements ListRows {

    private static final int LONGEST = 4 * 1024 * 1024;
    private static final int DEEPEST = 50;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    private final BufferedReader text;
    private final EntityRows rows;
    private long line;

    EntityLines(BufferedReader text, PassedOver passedOver) {
        this.text = text;
        this.rows = new EntityRows(passedOver);
    }

    @Override
    public Optional<ListEntry> next() {
        for (var next = line(); next != null; next = line()) {
            line++;
            var entry = next.isBlank() ? Optional.<ListEntry>empty() : entry(next);
            if (entry.isPresent()) {
                return entry;
            }
        }
        return Optional.empty();
    }

    private Optional<ListEntry> entry(String json) {
        if (json.length() > LONGEST) {
            return unread("it is longer than %,d characters".formatted(LONGEST));
        }
        try {
            @Nullable JsonNode entity = JSON.readTree(json);
            return entity != null && entity.isObject()
                    ? rows.entry(line, entity)
                    : unread("it is no JSON object; accepted is an entity of FollowTheMoney a line");
        } catch (JacksonException e) {
            return unread("it is not the JSON that it should be, or not all of it; accepted is an entity of"
                    + " FollowTheMoney a line");
        }
    }

    private Optional<ListEntry> unread(String problem) {
        return Optional.of(new ListEntry.Unread(line, problem));
    }

    /** The next line, cut where it is longer than the longest; null at the end. */
    private @Nullable String line() {
        try {
            var letters = new StringBuilder();
            int letter = text.read();
            if (letter < 0) {
                return null;
            }
            while (letter >= 0 && letter != '\n') {
                if (letters.length() <= LONGEST) {
                    letters.append((char) letter);
                }
                letter = text.read();
            }
            return letters.toString();
        } catch (IOException e) {
            throw new ListRefused("The list cannot be read to its end.");
        }
    }
}
