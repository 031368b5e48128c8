package org.casegraph.export.network;

import java.util.Locale;
import org.casegraph.graph.NetworkPages.Edge;
import org.casegraph.graph.NetworkPages.Node;
import org.casegraph.model.Vocabulary;
import org.springframework.stereotype.Component;

/** What is written beside a node or an edge. */
@Component
public final class Labels {

    private final Vocabulary vocabulary;

    Labels(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public String of(Node node) {
        return node.isAct() ? inWords(node.kind()) : node.name();
    }

    public String of(Edge edge) {
        var says = vocabulary.relation(edge.relation()).map(Vocabulary.Relation::label);
        var label = says.orElseGet(() -> inWords(edge.relation()));
        return edge.qualities().isEmpty() ? label : label + " (" + String.join(", ", edge.qualities()) + ")";
    }

    static String inWords(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
