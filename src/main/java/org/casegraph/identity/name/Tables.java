package org.casegraph.identity.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the tables of names, which are files that anybody can read and add to. */
final class Tables {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private Tables() {}

    static Map<String, List<String>> lists(String file) {
        return read(
                file, YAML.getTypeFactory().constructType(new TypeReference<LinkedHashMap<String, List<String>>>() {}));
    }

    static <T> Map<String, T> map(String file, Class<T> shape) {
        return read(file, YAML.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, shape));
    }

    static <T> T read(String file, Class<T> shape) {
        return read(file, YAML.constructType(shape));
    }

    private static <T> T read(String file, JavaType shape) {
        try (var stream = Tables.class.getResourceAsStream("/identity/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The table " + file + " is missing.");
            }
            return YAML.readValue(stream, shape);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
