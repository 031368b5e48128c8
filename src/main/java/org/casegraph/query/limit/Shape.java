package org.casegraph.query.limit;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a document asks for when its fragments are written out, without writing them out. */
final class Shape {

    private final Map<String, FragmentDefinition> fragments = new LinkedHashMap<>();
    private final Map<String, Measure> measured = new LinkedHashMap<>();
    private final Set<String> open = new HashSet<>();

    /**
     * The size of a selection.
     *
     * @param depth levels of fields, those of introspection left out
     */
    record Measure(long fields, long aliases, long directives, int depth) {

        static final Measure NOTHING = new Measure(0, 0, 0, 0);

        Measure and(Measure other) {
            return new Measure(
                    Math.min(Integer.MAX_VALUE, fields + other.fields),
                    Math.min(Integer.MAX_VALUE, aliases + other.aliases),
                    Math.min(Integer.MAX_VALUE, directives + other.directives),
                    Math.max(depth, other.depth));
        }

        Measure with(DirectivesContainer<?> marked) {
            return new Measure(
                    fields, aliases, directives + marked.getDirectives().size(), depth);
        }
    }

    private Shape(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.putIfAbsent(fragment.getName(), fragment));
    }

    /** Refuses a document one of whose operations is too large. */
    static void check(Document document) {
        var shape = new Shape(document);
        for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            var measure = shape.of(operation.getSelectionSet()).with(operation);
            require(measure.depth() <= Limits.DEPTH, "fields %d levels deep", Limits.DEPTH);
            require(measure.fields() <= Limits.FIELDS, "%d fields", Limits.FIELDS);
            require(measure.aliases() <= Limits.ALIASES, "%d aliases", Limits.ALIASES);
            require(measure.directives() <= Limits.DIRECTIVES, "%d directives", Limits.DIRECTIVES);
            long roots = operation.getSelectionSet().getSelections().size();
            require(roots <= Limits.ROOT_FIELDS, "%d fields at its root", Limits.ROOT_FIELDS);
        }
    }

    private static void require(boolean holds, String what, int most) {
        if (!holds) {
            throw Limits.refused("A question may have " + what.formatted(most) + " at most; ask it in parts.");
        }
    }

    private Measure of(@Nullable SelectionSet selections) {
        var measure = Measure.NOTHING;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                measure = measure.and(of(selection));
            }
        }
        return measure;
    }

    private Measure of(Selection<?> selection) {
        return switch (selection) {
            case Field field -> of(field);
            case InlineFragment fragment -> of(fragment.getSelectionSet()).with(fragment);
            case FragmentSpread spread -> ofFragment(spread.getName()).with(spread);
            default -> Measure.NOTHING;
        };
    }

    private Measure of(Field field) {
        var below = of(field.getSelectionSet());
        boolean isIntrospection = field.getName().startsWith("__");
        var measure = new Measure(
                below.fields() + 1,
                below.aliases() + (field.getAlias() == null ? 0 : 1),
                below.directives(),
                isIntrospection ? 0 : below.depth() + 1);
        return measure.with(field);
    }

    private Measure ofFragment(String name) {
        var known = measured.get(name);
        if (known != null) {
            return known;
        }
        var fragment = fragments.get(name);
        if (fragment == null) {
            return Measure.NOTHING;
        }
        if (!open.add(name)) {
            throw Limits.refused("A fragment may not contain itself.");
        }
        var measure = of(fragment.getSelectionSet()).with(fragment);
        open.remove(name);
        measured.put(name, measure);
        return measure;
    }
}
