package org.casegraph.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casegraph.model.Mention;
import org.casegraph.source.CaseFile;

/** Compares what a file says mentions are with what the store has them for. */
final class MentionsOnRecord {

    private MentionsOnRecord() {}

    /** The mentions that the store does not have yet; refuses those that it has with another kind. */
    static Set<String> fresh(List<Mention> mentions, GraphWrites writes, WriteTransaction transaction) {
        var known =
                writes.mentions(transaction, mentions.stream().map(Mention::id).toList());
        var reasons = new ArrayList<String>();
        var fresh = new HashSet<String>();
        for (var mention : mentions) {
            var old = known.get(mention.id());
            if (old == null) {
                fresh.add(mention.id());
            } else if (differ(old, mention)) {
                reasons.add(mention.id() + " is " + described(old) + " in the store and " + described(mention)
                        + " in this file; give it another id, or the same kind");
            }
        }
        if (!reasons.isEmpty()) {
            throw new ImportRefused(reasons);
        }
        return fresh;
    }

    /** Somebody of whom a file says nothing has no place in the store. */
    static void requireSpokenOf(CaseFile file) {
        var spokenOf = new HashSet<String>();
        file.statements().forEach(statement -> spokenOf.addAll(statement.fact().references()));
        file.mentions().stream()
                .filter(mention -> !spokenOf.contains(mention.id()))
                .findFirst()
                .ifPresent(mention -> {
                    throw new IllegalArgumentException("No statement speaks of " + mention.id());
                });
    }

    private static boolean differ(Mention old, Mention mention) {
        var oldType = old.type();
        var type = mention.type();
        return old.kind() != mention.kind() || (oldType != null && type != null && !oldType.equals(type));
    }

    private static String described(Mention mention) {
        var kind = mention.isAct() ? "an act" : String.valueOf(mention.kind());
        return mention.type() == null ? kind : kind + " (" + mention.type() + ")";
    }
}
