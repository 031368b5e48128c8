package org.casegraph.source.brat;

import java.util.List;
import java.util.Map;
import org.casegraph.model.Clearance;
import org.casegraph.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * What annotators' words mean, and what they do not say of their texts.
 *
 * @param collection whose local ids the files share, null to take the name of their folder
 * @param coder who annotated, null where nobody says
 * @param clearance of texts and statements, null where nothing is said
 * @param language of the texts, null where nothing is said
 * @param type of the documents, such as LETTER, null where nothing is said
 * @param authors whose voice the texts are; empty where nobody says
 * @param words meanings by section and by the annotators' word, in the form that {@link Meanings} reads
 */
public record BratMapping(
        @Nullable String collection,
        @Nullable String coder,
        @Nullable Clearance clearance,
        @Nullable String language,
        @Nullable String type,
        List<Author> authors,
        Map<Section, Map<String, String>> words) {

    /** Nothing is said beyond what every mapping has. */
    public static final BratMapping NONE = new BratMapping(null, null, null, null, null, List.of(), Map.of());

    /** Somebody in whose voice the texts are. */
    public record Author(String name, EntityKind kind) {}

    /** The sorts of words that annotators use. */
    public enum Section {
        ENTITIES("entities"),
        RELATIONS("relations"),
        EVENTS("events"),
        ROLES("roles"),
        ATTRIBUTES("attributes");

        private final String field;

        Section(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    public BratMapping {
        authors = List.copyOf(authors);
        words = Map.copyOf(words);
    }

    Map<String, String> words(Section section) {
        return words.getOrDefault(section, Map.of());
    }
}
