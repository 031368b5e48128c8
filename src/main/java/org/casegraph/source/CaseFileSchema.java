package org.casegraph.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.casegraph.model.Vocabulary;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (2020-12) of case files, with the words of the vocabulary in it, for completion in an editor. */
public final class CaseFileSchema {

    private static final String TEMPLATE = "case-file.schema.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CaseFileSchema() {}

    public static String of(Vocabulary vocabulary) {
        try (var template = new ClassPathResource(TEMPLATE).getInputStream()) {
            var schema = JSON.readTree(template);
            if (!(schema.get("$defs") instanceof ObjectNode words)) {
                throw new IllegalStateException(TEMPLATE + " has no $defs");
            }
            fill(words, "actKind", vocabulary.actKinds().keySet());
            fill(words, "relation", vocabulary.relations().keySet());
            fill(words, "role", vocabulary.roles().keySet());
            fill(words, "property", vocabulary.properties().keySet());
            fill(words, "institutionType", vocabulary.institutionTypes().keySet());
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(TEMPLATE + " cannot be read", e);
        }
    }

    private static void fill(ObjectNode words, String name, Collection<String> accepted) {
        if (!(words.get(name) instanceof ObjectNode definition)) {
            throw new IllegalStateException(TEMPLATE + " does not define " + name);
        }
        var list = definition.putArray("enum");
        accepted.forEach(list::add);
    }
}
