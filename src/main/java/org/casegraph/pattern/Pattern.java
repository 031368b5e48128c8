package org.casegraph.pattern;

import java.util.List;
import java.util.Optional;
import org.casegraph.graph.Cypher;
import org.jspecify.annotations.Nullable;

/**
 * A named question to the graph, as its file asks it.
 *
 * @param roles the parts that people, bodies and cases have in a finding
 * @param beside columns of the query that are counted and not shown
 * @param legs what a finding rests on; the first is what the query starts from
 * @param order which of two legs came first, null where it does not matter
 * @param least how much one finding has to gather, null where one row makes a finding
 */
public record Pattern(
        String id,
        String title,
        String description,
        List<Role> roles,
        List<String> beside,
        List<Leg> legs,
        @Nullable Order order,
        @Nullable Least least,
        Wording wording,
        Cypher cypher) {

    public Pattern {
        roles = List.copyOf(roles);
        beside = List.copyOf(beside);
        legs = List.copyOf(legs);
    }

    /** A part in a finding, had by one or by many. */
    public record Role(String name, boolean isMany) {}

    /**
     * A claim that a finding rests on.
     *
     * @param isRequired whether there is no finding without it; otherwise it strengthens
     * @param names the roles, and columns beside them, that this leg makes known
     * @param missing what to say when nothing proves it
     */
    public record Leg(String name, boolean isRequired, List<String> names, String missing) {
        public Leg {
            names = List.copyOf(names);
        }
    }

    /**
     * One leg came before another.
     *
     * @param statedBy the leg in which a source says so, null where only dates tell
     * @param missing what to say where neither a source nor dates tell; null where that is no obstacle
     */
    public record Order(String before, String after, @Nullable String statedBy, @Nullable String missing) {

        boolean isRequired() {
            return missing != null;
        }
    }

    /**
     * What a finding has to gather.
     *
     * @param different a role or column that has to differ among those counted, null where they just have to be many
     */
    public record Least(int count, String role, @Nullable String different, String missing) {}

    /** The sentence of a finding, of one that somebody denies, and of one that is not complete. */
    public record Wording(String proved, String contested, String partial) {}

    Optional<Role> role(String name) {
        return roles.stream().filter(role -> role.name().equals(name)).findFirst();
    }

    List<Leg> required() {
        return legs.stream().filter(Leg::isRequired).toList();
    }

    boolean isMany(String role) {
        return role(role).map(Role::isMany).orElse(true);
    }
}
