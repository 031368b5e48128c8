package org.casegraph.suggest.tie;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.SuggestedMention;
import org.jspecify.annotations.Nullable;

/**
 * How a relation is told of.
 *
 * @param nouns by their first words
 * @param types of institutions that may be at the other end; empty where all may
 * @param notTypes those that may not
 */
record TieRule(
        String name,
        String relation,
        Set<EntityKind> from,
        Set<EntityKind> to,
        Set<String> types,
        Set<String> notTypes,
        Map<String, List<Noun>> nouns,
        List<List<Step>> patterns,
        double score) {

    boolean mayBeFrom(@Nullable SuggestedMention name) {
        return name != null && from.contains(name.kind());
    }

    boolean mayBeTo(@Nullable SuggestedMention name) {
        if (name == null || !to.contains(name.kind())) {
            return false;
        }
        var type = name.type() == null ? "OTHER" : name.type();
        return name.kind() != EntityKind.INSTITUTION
                || ((types.isEmpty() || types.contains(type)) && !notTypes.contains(type));
    }
}
