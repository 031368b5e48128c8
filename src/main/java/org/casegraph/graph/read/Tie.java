package org.casegraph.graph.read;

import java.util.List;
import org.casegraph.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A tie between two entities: a relation, or an act in which both have a part.
 *
 * @param relation a word of the vocabulary: a relation, or the kind of the act
 * @param other the end that is not the entity whose ties were asked for, null where there is no such entity
 * @param act the act that ties the two, null for a relation
 * @param roles the parts of both ends in the act, none for a relation
 */
public record Tie(
        String id,
        String relation,
        Entity from,
        Entity to,
        @Nullable Entity other,
        @Nullable Act act,
        List<String> roles,
        List<String> statements,
        int origins,
        boolean contested)
        implements Evidenced {

    public Tie {
        roles = List.copyOf(roles);
        statements = List.copyOf(statements);
    }

    /** The relation of a row; {@code other} is the end that the query calls so. */
    static Tie ofRelation(Row row) {
        var near = Entity.of(row.row("near"));
        var other = Entity.of(row.row("other"));
        boolean isOut = row.flag("out");
        return new Tie(
                row.text("id"),
                row.text("relation"),
                isOut ? near : other,
                isOut ? other : near,
                other,
                null,
                List.of(),
                row.texts("statements"),
                (int) row.number("support"),
                row.number("denied") > 0);
    }

    /** The same, resting on these statements alone. */
    Tie counting(List<String> behind, int origins) {
        return new Tie(id, relation, from, to, other, act, roles, behind, origins, contested);
    }

    /** Whether the two only have the same part in an act. */
    boolean isLoose() {
        return !roles.isEmpty() && roles.getFirst().equals(roles.getLast());
    }
}
