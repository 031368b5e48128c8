package org.casegraph.suggest.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The rule files of the class path: data that a lawyer may read and change. */
public final class RuleFiles {

    private static final YAMLMapper YAML = new YAMLMapper();

    private RuleFiles() {}

    /** Every file of a folder, in the order of their names. */
    public static List<JsonNode> in(String folder) {
        try {
            var found =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:suggest/" + folder + "/*.yaml");
            return Stream.of(found)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .map(RuleFiles::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode one(String path) {
        return read(new ClassPathResource("suggest/" + path));
    }

    /** Words of one line, with commas between them. */
    public static List<String> split(JsonNode words) {
        return List.of(words.asString().strip().split("\\s*,\\s*"));
    }

    private static JsonNode read(Resource file) {
        try (var content = file.getInputStream()) {
            return YAML.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
