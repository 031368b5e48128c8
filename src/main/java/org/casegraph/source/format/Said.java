package org.casegraph.source.format;

import java.nio.file.Path;
import org.casegraph.model.Clearance;
import org.casegraph.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * A file, and what whoever brings it says of it.
 *
 * @param mapping what its columns or attributes mean; null to take the file beside it, if there is one
 * @param collection whose ids it shares; null for its own name
 * @param publisher who speaks in it; null where nobody says
 * @param label who may read it
 * @param coder who brings it
 */
public record Said(
        Path file,
        @Nullable Path mapping,
        @Nullable String collection,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String language,
        @Nullable String url,
        Label label,
        String coder) {

    /** Nothing is said: then only the team may read it. */
    public static Said of(Path file) {
        return new Said(file, null, null, null, null, null, null, Label.of(Clearance.TEAM), "local");
    }

    public Said mappedBy(@Nullable Path other) {
        return new Said(file, other, collection, publisher, title, language, url, label, coder);
    }

    /** The name of the file, without the folders. */
    public String name() {
        var name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    /** The name without its ending. */
    public String bare() {
        int dot = name().indexOf('.');
        return dot > 0 ? name().substring(0, dot) : name();
    }
}
