package org.casegraph.query;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casegraph.model.Vocabulary;
import org.springframework.core.io.Resource;

/**
 * Reads the vocabulary from the schema files on the class path, where each word is an enum value with a directive.
 *
 * <p>An {@link IllegalStateException} lists every word that lacks something, with its file and line.
 */
public final class VocabularyReader {

    private final TypeDefinitionRegistry schema;
    private final List<String> problems = new ArrayList<>();

    private VocabularyReader(TypeDefinitionRegistry schema) {
        this.schema = schema;
    }

    /** Reads the words of the class path and of the files given besides, which may extend its enums. */
    public static Vocabulary read(Resource... more) {
        return new VocabularyReader(SchemaFiles.parse(more)).vocabulary();
    }

    private Vocabulary vocabulary() {
        var categories = List.copyOf(values("ActCategory").keySet());
        var vocabulary = new Vocabulary(
                words("RelationKind", "relation", Declaration::relation),
                words("ActKind", "act", declaration -> declaration.actKind(categories)),
                words("ActRole", "actRole", Declaration::role),
                words("InstitutionType", "code", Declaration::word),
                words("PropertyKind", "code", Declaration::word));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The vocabulary is not complete:\n" + String.join("\n", problems));
        }
        return vocabulary;
    }

    private <T> SequencedMap<String, T> words(String type, String directive, Function<Declaration, T> reading) {
        var words = new LinkedHashMap<String, T>();
        values(type).forEach((id, value) -> words.put(id, reading.apply(new Declaration(value, directive, problems))));
        return words;
    }

    private SequencedMap<String, EnumValueDefinition> values(String type) {
        var declared = schema.getTypeOrNull(type, EnumTypeDefinition.class);
        if (declared == null) {
            throw new IllegalStateException("The schema files declare no enum " + type);
        }
        var values = new LinkedHashMap<String, EnumValueDefinition>();
        var extensions = schema.enumTypeExtensions().getOrDefault(type, List.of());
        Stream.concat(Stream.of(declared), extensions.stream())
                .flatMap(part -> part.getEnumValueDefinitions().stream())
                .forEach(value -> values.put(value.getName(), value));
        return values;
    }
}
