package org.casegraph.source.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import org.casegraph.source.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The objects of a file of JSON, one after another: one a line, in one list, or in the lists of one object. */
public final class JsonEntries implements AutoCloseable {

    /** Whom objects are handed to. */
    public interface Taker {
        /** @param list the name of the list it stands in, empty where it has none */
        void take(String list, long line, JsonNode object);
    }

    private static final int DEEPEST = 50;
    private static final int LARGEST = 16 * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LARGEST)
                            .build())
                    .build())
            .build();

    private final String file;
    private final Metered bytes;
    private final JsonParser parser;

    private JsonEntries(String file, InputStream stream) {
        this.file = file;
        this.bytes = new Metered(stream);
        this.parser = JSON.createParser(bytes);
    }

    public static JsonEntries open(Said said) throws IOException {
        return new JsonEntries(said.file().toString(), new BufferedInputStream(Files.newInputStream(said.file())));
    }

    /** Hands every object on: those at the root, and those in a list at the root. */
    public void each(Taker taker) {
        walk(taker, Set.of());
    }

    /** Hands on what stands in the lists of these names, of the object at the root. */
    public void eachOf(Set<String> lists, Taker taker) {
        walk(taker, lists);
    }

    private void walk(Taker taker, Set<String> lists) {
        try {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    list("", taker);
                } else if (token == JsonToken.START_OBJECT && !lists.isEmpty()) {
                    root(lists, taker);
                } else {
                    one("", taker);
                }
            }
        } catch (Metered.Exceeded e) {
            throw refused("an entry is larger than 16 MiB");
        } catch (JacksonException e) {
            throw refused(
                    Optional.ofNullable(e.getCause())
                                    .filter(Metered.Exceeded.class::isInstance)
                                    .isPresent()
                            ? "an entry is larger than 16 MiB"
                            : "it cannot be read as JSON: " + reason(e));
        }
    }

    private void root(Set<String> lists, Taker taker) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (token == JsonToken.START_ARRAY && lists.contains(name)) {
                list(name, taker);
            } else {
                bytes.begin();
                parser.skipChildren();
            }
        }
    }

    private void list(String name, Taker taker) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            one(name, taker);
        }
    }

    private void one(String list, Taker taker) {
        bytes.begin();
        long line = parser.currentTokenLocation().getLineNr();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw refused("an entry is an object in braces, not " + Words.shortened(parser.getString()));
        }
        JsonNode object = parser.readValueAsTree();
        taker.take(list, line, object);
    }

    private FileRefused refused(String sentence) {
        return new FileRefused(file, Math.max(0, parser.currentLocation().getLineNr()), sentence);
    }

    private static String reason(JacksonException e) {
        var text = Optional.ofNullable(e.getOriginalMessage()).orElse("it breaks off");
        return text.contains("Invalid UTF-8") ? "it is no text in UTF-8" : Words.shortened(text);
    }

    @Override
    public void close() {
        parser.close();
    }
}
