package org.casegraph.graph;

import java.util.OptionalLong;
import org.casegraph.model.Document;
import org.jspecify.annotations.Nullable;

/** Documents as their nodes hold them. */
public final class DocumentRows {

    private DocumentRows() {}

    /** The document that a node (as a row of its properties) holds. */
    public static Document document(Row row) {
        return new Document(
                row.text("id"),
                row.text("title"),
                row.maybeText("type").orElse(null),
                row.maybeText("publisher").orElse(null),
                row.texts("authors"),
                row.texts("addressees"),
                Dates.read(row).orElse(null),
                row.maybeText("language").orElse(null),
                row.maybeText("url").orElse(null),
                row.maybeText("sha256").orElse(null),
                characters(row.maybeNumber("characters")),
                Labels.of(row));
    }

    private static @Nullable Integer characters(OptionalLong number) {
        return number.isPresent() ? (Integer) Math.toIntExact(number.getAsLong()) : null;
    }
}
