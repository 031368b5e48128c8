package org.casegraph.suggest.mention;

import org.casegraph.model.EntityKind;
import org.casegraph.suggest.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Words that a rule takes for a mention: from the first to the one before the end. */
record Claim(int first, int end, EntityKind kind, @Nullable String type, Rule rule, double score) {

    static Claim of(int first, int end, Rule rule) {
        return new Claim(first, end, EntityKind.valueOf(rule.kind()), rule.type(), rule, rule.score());
    }

    Claim typed(@Nullable String otherType) {
        return new Claim(first, end, kind, otherType, rule, rule.score());
    }

    int length() {
        return end - first;
    }
}
