package org.casegraph.suggest.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.casegraph.suggest.SuggestedDate;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.suggest.SuggestedTie;
import org.casegraph.suggest.read.Focus;
import org.casegraph.suggest.read.Grammar;
import org.casegraph.suggest.read.Paragraphs;
import org.casegraph.suggest.read.Sentence;
import org.casegraph.suggest.read.Tokens;
import org.casegraph.suggest.stance.StanceReader;
import org.casegraph.suggest.stance.Stances;
import org.casegraph.text.Span;

/** Proposes the relations that a text tells of. Where it would take a guess who is meant, nothing is proposed. */
public final class Ties {

    private final Grammar grammar = Grammar.read();
    private final Sieve sieve = new Sieve(TieRules.read().all());

    /**
     * The ties of a text, in its order.
     *
     * @param masked the text with its layout masked
     * @param sentences where its sentences are, in order
     */
    public List<SuggestedTie> in(
            String masked, List<Span> sentences, List<SuggestedMention> mentions, List<SuggestedDate> dates) {
        var tokens = new Tokens(masked, mentions, dates);
        var read = sentences.stream()
                .map(span -> new Sentence(span, tokens.of(span), grammar))
                .toList();
        var narrator = Narrator.of(read);
        var focus = new Focus();
        var stances = new StanceReader();
        var lines = new Lines();
        var ties = new ArrayList<SuggestedTie>();
        int end = 0;
        for (var sentence : read) {
            focus.read(sentence, Paragraphs.opens(masked, end, sentence.span().start()));
            var stand = stances.of(sentence, focus);
            var owners = new Owners(sentence, narrator, focus);
            sieve.in(sentence, owners).forEach(found -> pairs(found, sentence, stand, ties));
            ties.addAll(lines.in(sentence));
            end = sentence.span().end();
        }
        return ties;
    }

    private static boolean isTold(SuggestedTie tie, List<SuggestedTie> ties) {
        return ties.stream()
                .skip(Math.max(0, ties.size() - 50))
                .anyMatch(told -> told.relation().equals(tie.relation())
                        && told.from() == tie.from()
                        && told.to() == tie.to()
                        && told.span().overlaps(tie.span()));
    }

    private static void pairs(Found found, Sentence in, Stances stances, List<SuggestedTie> ties) {
        var stand = stances.at(found.noun());
        var rule = found.rule();
        for (var from : found.from()) {
            for (var to : found.to()) {
                if (!Objects.equals(from, to)) {
                    var span = in.span(found.start(), found.end());
                    var tie = new SuggestedTie(
                            span,
                            rule.relation(),
                            from,
                            to,
                            found.quality(),
                            stand.stance(),
                            stand.speakers(),
                            rule.name(),
                            rule.score());
                    if (!isTold(tie, ties)) {
                        ties.add(tie);
                    }
                }
            }
        }
    }
}
