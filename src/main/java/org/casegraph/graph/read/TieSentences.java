package org.casegraph.graph.read;

import java.util.List;
import org.casegraph.graph.Told;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Stance;
import org.casegraph.model.Vocabulary;
import org.casegraph.model.Vocabulary.Relation;
import org.springframework.stereotype.Component;

/** Says ties in English. */
@Component
public final class TieSentences {

    private final Vocabulary vocabulary;
    private final ActPhrases acts;

    TieSentences(Vocabulary vocabulary, ActPhrases acts) {
        this.vocabulary = vocabulary;
        this.acts = acts;
    }

    /** How a tie reads from its first end to its second: "represents", "was pressed to testify against". */
    public String label(Tie tie) {
        return phrase(tie, tie.from()).label();
    }

    /** How it reads the other way. */
    public String inverse(Tie tie) {
        return phrase(tie, tie.to()).label();
    }

    /** How a step of a route reads from where it begins: "is the sister of". */
    public String label(Route.Hop hop, Told told) {
        return phrase(hop, told).label();
    }

    /** A relation as a sentence; the qualities are the words of its sources. */
    public String sentence(Tie tie, Told told) {
        var qualified = qualified(tie, told);
        var words = qualified.isEmpty() && !told.qualities().isEmpty()
                ? " (" + String.join("; ", told.qualities()) + ")"
                : "";
        var phrase = qualified.isEmpty() ? phrase(tie, tie.from()) : Phrase.of(qualified);
        return said(phrase.between(ActSentences.named(tie.from()), ActSentences.named(tie.to())) + words, tie, told);
    }

    /** A step of a route as a sentence: from where it begins, or as its sources say it where that cannot be turned. */
    public String sentence(Route.Hop hop, Told told) {
        var tie = hop.tie();
        if (tie.act() == null && (isForward(hop) || !told.qualities().isEmpty())) {
            return sentence(tie, told);
        }
        var phrase = phrase(hop, told);
        var time = tie.act() == null
                ? ""
                : told.date().map(FuzzyDate::inWords).map(words -> ", " + words).orElse("");
        return said(phrase.between(ActSentences.named(hop.from()), ActSentences.named(hop.to())) + time, tie, told);
    }

    private Phrase phrase(Route.Hop hop, Told told) {
        var qualified = isForward(hop) ? qualified(hop.tie(), told) : "";
        return qualified.isEmpty() ? phrase(hop.tie(), hop.from()) : Phrase.of(qualified);
    }

    private static boolean isForward(Route.Hop hop) {
        return hop.tie().from().id().equals(hop.from().id());
    }

    private Phrase phrase(Tie tie, Entity one) {
        boolean isForward = tie.from().id().equals(one.id());
        if (tie.act() != null) {
            return isForward
                    ? acts.phrase(
                            tie.relation(), tie.roles().getFirst(), tie.roles().getLast(), tie.from(), tie.to())
                    : acts.phrase(
                            tie.relation(), tie.roles().getLast(), tie.roles().getFirst(), tie.to(), tie.from());
        }
        var says = vocabulary
                .relation(tie.relation())
                .map(isForward ? Relation::label : Relation::inverse)
                .orElse(tie.relation());
        return Phrase.of(ActPhrases.isSeveral(one) ? Plurals.of(says) : says);
    }

    /** The relation in the one word of its sources, where that makes a sentence: "is a distant relative of". */
    private String qualified(Tie tie, Told told) {
        var label = vocabulary.relation(tie.relation()).map(Relation::label).orElse("");
        var words = told.qualities().stream()
                .filter(word -> told.qualities().stream().noneMatch(other -> other.endsWith(" " + word)))
                .toList();
        return words.size() == 1 && !ActPhrases.isSeveral(tie.from()) ? Kinship.phrase(label, words.getFirst()) : "";
    }

    /** What has to be known before the sentence is believed, and that others deny it. */
    private static String said(String sentence, Tie tie, Told told) {
        var denied = told.isContested() && !told.stances().equals(List.of(Stance.DENIES)) ? " (which is denied)" : "";
        return Opening.of(told.stances()).before(sentence) + denied + ".";
    }
}
