package org.casegraph.graph.read;

import java.util.List;
import org.casegraph.graph.Told;
import org.casegraph.model.Vocabulary;
import org.springframework.stereotype.Component;

/** Says in English what a statement would say that is not yet one: who has which part, and nothing else. */
@Component
public final class DraftSentences {

    private static final Told NOTHING_TOLD = new Told(List.of());

    private final Vocabulary vocabulary;
    private final ActSentences acts;

    DraftSentences(Vocabulary vocabulary, ActSentences acts) {
        this.vocabulary = vocabulary;
        this.acts = acts;
    }

    public String act(String kind, List<Part> parts) {
        return acts.of(new Act("", kind, "", 0, List.of(), 0, false), parts, NOTHING_TOLD);
    }

    public String tie(String relation, Entity from, Entity to) {
        var says = vocabulary.relation(relation).map(Vocabulary.Relation::label).orElse(relation);
        var phrase = Phrase.of(ActPhrases.isSeveral(from) ? Plurals.of(says) : says);
        return ActSentences.capitalised(phrase.between(ActSentences.named(from), ActSentences.named(to))) + ".";
    }
}
