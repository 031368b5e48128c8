package org.casegraph.query.upload;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A question whose variables are files, put together from the parts in which it came. */
final class MultipartQuestion {

    /** What is wrong with the parts, said to whoever sent them. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String sentence) {
            super(sentence, null, false, false);
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 1024 * 1024;
    private static final int MOST_FILES = 10;
    private static final String VARIABLES = "variables.";

    private final MultiValueMap<String, Part> parts;

    MultipartQuestion(MultiValueMap<String, Part> parts) {
        this.parts = parts;
    }

    SerializableGraphQlRequest question() throws Malformed, IOException, ServletException {
        var question = read("operations", new TypeReference<SerializableGraphQlRequest>() {});
        var map = read("map", new TypeReference<Map<String, List<String>>>() {});
        if (map.isEmpty() || map.size() > MOST_FILES) {
            throw new Malformed(
                    "The part 'map' says where 1 to " + MOST_FILES + " files go: {\"0\": [\"variables.file\"]}.");
        }
        for (var entry : map.entrySet()) {
            var upload = new Upload(part(entry.getKey()));
            for (var place : entry.getValue()) {
                put(upload, place, question.getVariables());
            }
        }
        return question;
    }

    private <T> T read(String name, TypeReference<T> type) throws Malformed, IOException {
        var part = part(name);
        try (var stream = part.getInputStream()) {
            var bytes = stream.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new Malformed("The part '" + name + "' is longer than 1 MiB.");
            }
            @Nullable T value = JSON.readValue(bytes, type);
            if (value != null) {
                return value;
            }
        } catch (JacksonException e) {
            // Falls through to the one sentence for all that is not of the form.
        }
        throw new Malformed("The part '" + name
                + "' is not the JSON object that it should be; see the GraphQL multipart" + " request specification.");
    }

    private Part part(String name) throws Malformed {
        var part = parts.getFirst(name);
        if (part == null) {
            throw new Malformed(
                    "A part is missing; a file comes with the parts 'operations', 'map', and those that 'map'"
                            + " names, in this order.");
        }
        return part;
    }

    /** A file goes where the question has left null for it. */
    private static void put(Upload upload, String place, @Nullable Map<String, Object> variables) throws Malformed {
        var name = place.startsWith(VARIABLES) ? place.substring(VARIABLES.length()) : "";
        if (variables == null || !variables.containsKey(name) || variables.get(name) != null) {
            throw new Malformed("A file goes to a variable that is null, such as variables.file.");
        }
        variables.put(name, upload);
    }
}
