package org.casegraph.analysis;

import java.util.Comparator;
import org.casegraph.graph.Row;
import org.casegraph.graph.read.Act;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.EntityKind;

/** Entities and acts as the queries of this package hand them over. */
final class Things {

    static final Comparator<Entity> BY_NAME = Comparator.comparing(Entity::name).thenComparing(Entity::id);

    private Things() {}

    static Entity entity(Row row) {
        var type = row.values().get("type") instanceof String text ? text : null;
        return new Entity(row.text("id"), EntityKind.valueOf(row.text("kind")), type, row.text("name"));
    }

    static Act act(Row row) {
        return new Act(
                row.text("id"),
                row.text("kind"),
                row.maybeText("category").orElse(""),
                (int) row.maybeNumber("severity").orElse(0),
                row.texts("statements"),
                (int) row.number("support"),
                row.number("denied") > 0);
    }
}
