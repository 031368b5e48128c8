package org.casegraph.source.format;

import java.util.Objects;
import org.casegraph.model.EntityKind;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * What all statements of a file share.
 *
 * @param file the name by which another version of it takes its place
 * @param publisher the name of whoever speaks in it, null where nobody says
 * @param publisherType the type of institution, null where that is not said
 */
public record Header(
        String collection,
        String file,
        String title,
        @Nullable String type,
        @Nullable String language,
        @Nullable String url,
        @Nullable FuzzyDate published,
        @Nullable String publisher,
        EntityKind publisherKind,
        @Nullable String publisherType,
        String coder,
        Label label) {

    /** What whoever brings a file says of it. */
    public static Header of(Said said) {
        return new Header(
                Objects.requireNonNullElse(said.collection(), said.bare()),
                said.name(),
                Objects.requireNonNullElse(said.title(), said.name()),
                null,
                said.language(),
                said.url(),
                null,
                said.publisher(),
                said.publisher() == null ? EntityKind.GROUP : EntityKind.INSTITUTION,
                null,
                said.coder(),
                said.label());
    }
}
