package org.casegraph.analysis;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.casegraph.graph.Row;
import org.casegraph.graph.read.Act;
import org.casegraph.graph.read.Entity;
import org.casegraph.pattern.Backed;
import org.casegraph.pattern.Backing.Link;

/** One act by which one was pressed against another, as a row of the query tells it. */
record Pressure(Entity pressed, Entity against, Act act, List<Entity> cases, List<Link> links) {

    static Pressure of(Row row) {
        var links = List.of(Link.act(row.row("act")), Link.tie(row.row("part")), Link.tie(row.row("against")));
        return new Pressure(
                Things.entity(row.row("pressed")),
                Things.entity(row.row("target")),
                Things.act(row.row("act")),
                row.rows("cases").stream().map(Things::entity).toList(),
                links);
    }

    /** All that was done to press one person, with what proves it. */
    record Proved(List<Pressure> acts, Backed backed) {

        Entity pressed() {
            return acts.getFirst().pressed();
        }

        SortedSet<Entity> against() {
            return distinct(acts, pressure -> List.of(pressure.against()));
        }

        SortedSet<Entity> cases() {
            return distinct(acts, Pressure::cases);
        }
    }

    private static SortedSet<Entity> distinct(
            Collection<Pressure> acts, Function<Pressure, Collection<Entity>> entities) {
        var distinct = new TreeSet<>(Things.BY_NAME);
        acts.forEach(act -> distinct.addAll(entities.apply(act)));
        return distinct;
    }
}
