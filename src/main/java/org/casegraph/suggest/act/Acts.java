package org.casegraph.suggest.act;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.casegraph.suggest.SuggestedAct;
import org.casegraph.suggest.SuggestedDate;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.suggest.read.Focus;
import org.casegraph.suggest.read.Grammar;
import org.casegraph.suggest.read.Paragraphs;
import org.casegraph.suggest.read.Sentence;
import org.casegraph.suggest.read.Tokens;
import org.casegraph.suggest.stance.StanceReader;
import org.casegraph.text.Span;

/** Proposes the acts that a text tells of. Whoever is not surely named in a part is left out of it. */
public final class Acts {

    private final Grammar grammar;
    private final Matches matches;

    public Acts() {
        var rules = Rules.read();
        this.grammar = rules.grammar();
        this.matches = new Matches(rules.all());
    }

    /**
     * The acts of a text, in its order.
     *
     * @param masked the text with its layout masked
     * @param sentences where its sentences are, in order
     */
    public List<SuggestedAct> in(
            String masked, List<Span> sentences, List<SuggestedMention> mentions, List<SuggestedDate> dates) {
        var tokens = new Tokens(masked, mentions, dates);
        var fillers = new Fillers(mentions);
        var focus = new Focus();
        var stances = new StanceReader();
        var acts = new ArrayList<SuggestedAct>();
        int end = 0;
        for (var span : sentences) {
            boolean opensParagraph = Paragraphs.opens(masked, end, span.start());
            for (var sentence : Sentence.of(span, tokens.of(span), grammar)) {
                focus.read(sentence, opensParagraph);
                Entries.read(sentence, focus, opensParagraph);
                var found = matches.in(sentence);
                var reading = new Reading(sentence, found, focus, fillers, stances.of(sentence, focus));
                acts.addAll(once(reading.acts()));
            }
            end = span.end();
        }
        return acts;
    }

    /** Two triggers of one sentence that tell the same of the same make one act. */
    private static List<SuggestedAct> once(List<SuggestedAct> acts) {
        var told = new LinkedHashSet<List<Object>>();
        var first = new ArrayList<SuggestedAct>();
        for (var act : acts) {
            boolean isNew = told.add(List.of(act.kind(), act.roles(), act.stance()));
            if (isNew || act.date() != null) {
                first.add(act);
            }
        }
        return first;
    }
}
