package org.casegraph.query.audit;

import graphql.execution.ExecutionContext;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What an operation asks for at its root, also by fragments. */
final class RootFields {

    private final ExecutionContext execution;
    private final List<Field> fields = new ArrayList<>();

    private RootFields(ExecutionContext execution) {
        this.execution = execution;
    }

    static List<Field> of(ExecutionContext execution) {
        var root = new RootFields(execution);
        root.look(execution.getOperationDefinition().getSelectionSet());
        return root.fields;
    }

    /** A valid document has no fragment that leads back to itself. */
    private void look(SelectionSet set) {
        fields.addAll(set.getSelectionsOfType(Field.class));
        set.getSelectionsOfType(InlineFragment.class).forEach(fragment -> look(fragment.getSelectionSet()));
        set.getSelectionsOfType(FragmentSpread.class).stream()
                .map(spread -> execution.getFragment(spread.getName()))
                .filter(Objects::nonNull)
                .forEach(fragment -> look(fragment.getSelectionSet()));
    }
}
