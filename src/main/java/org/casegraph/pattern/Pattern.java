package org.casegraph.pattern;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param parameters what may be set, each with its value in this question
 * @param reaches how to come from somebody in a role to what the query starts from; none if it has to look at all
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
        List<Parameter> parameters,
        List<Reach> reaches,
        Cypher cypher) {

    public Pattern {
        roles = List.copyOf(roles);
        beside = List.copyOf(beside);
        legs = List.copyOf(legs);
        parameters = List.copyOf(parameters);
        reaches = List.copyOf(reaches);
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

        public boolean isRequired() {
            return missing != null;
        }
    }

    /**
     * What a finding has to gather.
     *
     * @param count a number, or the name of the parameter that says it
     * @param different a role or column that has to differ among those counted, null where they just have to be many
     */
    public record Least(String count, String role, @Nullable String different, String missing) {}

    /** The sentence of a finding, of one that somebody denies, and of one that is not complete. */
    public record Wording(String proved, String contested, String partial) {}

    /**
     * The same with other values for its parameters.
     *
     * @throws QuestionRefused if it has no such parameter, or the text is no value of its type
     */
    Pattern with(Map<String, String> values) {
        for (var name : values.keySet()) {
            if (parameter(name).isEmpty()) {
                throw new QuestionRefused("The pattern '" + id + "' has no parameter of that name; it has "
                        + (parameters.isEmpty() ? "none" : String.join(", ", names(parameters))) + ".");
            }
        }
        var set = parameters.stream()
                .map(parameter -> values.containsKey(parameter.name())
                        ? parameter.with(value(parameter, String.valueOf(values.get(parameter.name()))))
                        : parameter)
                .toList();
        return new Pattern(id, title, description, roles, beside, legs, order, least, wording, set, reaches, cypher);
    }

    private Object value(Parameter parameter, String text) {
        boolean isCount = least != null && least.count().equals(parameter.name());
        return parameter
                .type()
                .read(text)
                .filter(value -> !isCount || isCount(value))
                .orElseThrow(() -> new QuestionRefused("The parameter '" + parameter.name() + "' takes "
                        + (isCount
                                ? "a whole number from 1 to 1000"
                                : parameter.type().accepted()) + "."));
    }

    static boolean isCount(Object value) {
        return value instanceof Long number && number >= 1 && number <= 1_000;
    }

    /** How many have to be gathered; 0 where one row makes a finding. */
    int leastCount() {
        if (least == null) {
            return 0;
        }
        return parameter(least.count())
                .map(parameter -> Integer.parseInt(parameter.text()))
                .orElseGet(() -> Integer.parseInt(least.count()));
    }

    Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private static List<String> names(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::name).toList();
    }

    /** What the query returns beside the legs: the roles, and the columns that are only counted. */
    List<String> columns() {
        return Stream.concat(roles.stream().map(Role::name), beside.stream()).toList();
    }

    Optional<Role> role(String name) {
        return roles.stream().filter(role -> role.name().equals(name)).findFirst();
    }

    List<Leg> required() {
        return legs.stream().filter(Leg::isRequired).toList();
    }

    /** Whether some role is had by many, so that who is in a finding depends on rows about others. */
    boolean isGathering() {
        return roles.stream().anyMatch(Role::isMany);
    }

    boolean isMany(String role) {
        return role(role).map(Role::isMany).orElse(true);
    }
}
