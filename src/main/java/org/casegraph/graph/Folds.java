package org.casegraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.casegraph.identity.Identities;
import org.casegraph.model.Vocabulary;

/** Makes the rows of the projected ties and acts of all that is told of them. */
record Folds(Material material, Identities identities, Provenances provenances, Vocabulary vocabulary) {

    List<Map<String, Object>> ties(Collection<TieFold.Tie> ties) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var tie : ties) {
            var statements = material.ties().get(tie);
            if (statements != null) {
                rows.add(TieFold.row(tie, statements, material.settled(), identities, provenances));
            }
        }
        return rows;
    }

    List<Map<String, Object>> acts() {
        var rows = new ArrayList<Map<String, Object>>();
        material.acts()
                .forEach((act, statements) -> rows.add(
                        ActFold.row(act, statements, material.settled(), identities, provenances, vocabulary)));
        return rows;
    }
}
