package org.casegraph.export.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The elements of the categories of the Working Group on Arbitrary Detention, and what speaks to each. */
record Checklist(Map<String, Element> elements) {

    Checklist {
        elements = new LinkedHashMap<>(elements);
    }

    /**
     * What speaks to an element by its kind.
     *
     * @param kinds of acts
     * @param properties of those who suffered
     * @param roles that make any act with them speak to it
     */
    record Element(@Nullable List<String> kinds, @Nullable List<String> properties, @Nullable List<String> roles) {

        boolean accepts(Event event) {
            return or(kinds).contains(event.act().kind()) || or(roles).stream().anyMatch(event::has);
        }

        List<String> wanted() {
            return or(properties);
        }

        List<String> words() {
            return or(kinds);
        }

        private static List<String> or(@Nullable List<String> some) {
            return Optional.ofNullable(some).orElse(List.of());
        }
    }

    static Checklist read() {
        try (var stream = Objects.requireNonNull(Checklist.class.getResourceAsStream("/dossier/wgad.yaml"))) {
            return new Checklist(YAMLMapper.builder()
                    .build()
                    .readValue(stream, new TypeReference<LinkedHashMap<String, Element>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
