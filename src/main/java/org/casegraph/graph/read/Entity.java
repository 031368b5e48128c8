package org.casegraph.graph.read;

import org.casegraph.graph.Row;
import org.casegraph.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * A person, group, institution, place or case, under the name that the viewer may know.
 *
 * @param type the sort of institution, null for anything else
 */
public record Entity(String id, EntityKind kind, @Nullable String type, String name) implements Subject {

    /** The entity of a row with the columns that the read queries name so. */
    public static Entity of(Row row) {
        return new Entity(
                row.text("id"),
                EntityKind.valueOf(row.text("kind")),
                row.maybeText("type").orElse(null),
                row.text("name"));
    }
}
