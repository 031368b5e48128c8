package org.casegraph.suggest.tie;

import java.util.ArrayList;
import java.util.List;
import org.casegraph.suggest.SuggestedDate;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.suggest.SuggestedTie;
import org.casegraph.suggest.read.Focus;
import org.casegraph.suggest.read.Grammar;
import org.casegraph.suggest.read.Sentence;
import org.casegraph.suggest.read.Tokens;
import org.casegraph.suggest.stance.StanceReader;
import org.casegraph.text.Sentences;

/** Reads the ties of a text whose mentions are known. */
final class TieReading {

    private static final Grammar GRAMMAR = Grammar.read();

    private TieReading() {}

    static List<SuggestedTie> of(String masked, List<SuggestedMention> mentions, List<SuggestedDate> dates) {
        var tokens = new Tokens(masked, mentions, dates);
        var sentences = Sentences.of(masked).stream()
                .map(span -> new Sentence(span, tokens.of(span), GRAMMAR))
                .toList();
        var reader = new StanceReader();
        var focus = new Focus();
        var ties = new Ties(Narrator.of(sentences));
        var all = new ArrayList<SuggestedTie>();
        for (var sentence : sentences) {
            focus.read(sentence);
            all.addAll(ties.in(sentence, reader.of(sentence, focus)));
        }
        return all;
    }
}
