package org.casegraph.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said of a document; null is left as it is. */
record Description(
        @Nullable String title,
        @Nullable String type,
        Draft.@Nullable Who publisher,
        @Nullable List<Draft.Who> authors,
        @Nullable List<Draft.Who> addressees,
        @Nullable String published,
        @Nullable String language,
        @Nullable String url) {

    /** Everybody whom it speaks of. */
    List<Draft.Who> everybody() {
        return Stream.of(
                        publisher == null ? List.<Draft.Who>of() : List.of(publisher),
                        Objects.requireNonNullElse(authors, List.<Draft.Who>of()),
                        Objects.requireNonNullElse(addressees, List.<Draft.Who>of()))
                .flatMap(List::stream)
                .toList();
    }
}
