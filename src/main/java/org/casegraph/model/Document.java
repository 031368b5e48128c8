package org.casegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source.
 *
 * @param publisher the id of the entity that published it, null where it does not say
 * @param authors the ids of the entities that wrote or signed it
 * @param addressees the ids of those it is addressed or copied to
 * @param sha256 of its bytes, in lower-case hexadecimal, null where only a paper copy was coded
 * @param characters length of its text in UTF-16 units, null where unknown
 * @param label who may read it
 */
public record Document(
        String id,
        String title,
        @Nullable String type,
        @Nullable String publisher,
        List<String> authors,
        List<String> addressees,
        @Nullable FuzzyDate published,
        @Nullable String language,
        @Nullable String url,
        @Nullable String sha256,
        @Nullable Integer characters,
        Label label) {

    public Document {
        authors = List.copyOf(authors);
        addressees = List.copyOf(addressees);
    }

    public Document(
            String id,
            String title,
            @Nullable String type,
            @Nullable String publisher,
            List<String> authors,
            List<String> addressees,
            @Nullable FuzzyDate published,
            @Nullable String language,
            @Nullable String url,
            @Nullable String sha256,
            @Nullable Integer characters,
            Clearance clearance) {
        this(
                id,
                title,
                type,
                publisher,
                authors,
                addressees,
                published,
                language,
                url,
                sha256,
                characters,
                Label.of(clearance));
    }

    /** The compartment that it is in, null where it is in none. */
    public @Nullable String compartment() {
        return label.compartments().isEmpty() ? null : label.compartments().getFirst();
    }

    public Clearance clearance() {
        return label.clearance();
    }
}
