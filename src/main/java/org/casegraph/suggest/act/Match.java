package org.casegraph.suggest.act;

import java.util.Set;
import org.casegraph.suggest.act.Rule.Frame;
import org.casegraph.suggest.read.Forms;
import org.casegraph.suggest.read.Forms.Form;
import org.casegraph.suggest.read.Phrase;
import org.casegraph.suggest.read.Sentence;

/** Words of a sentence that may tell of an act. */
record Match(Rule rule, Frame frame, Phrase.Found found, Set<Form> forms) {

    int from() {
        return found.from();
    }

    int to() {
        return found.to();
    }

    /** Where the one it happens to may stand after its verb: in the gap of the phrase, or behind all of it. */
    int objectAt() {
        return found.gapFrom() >= 0 && !rule.isObjectAfter() ? found.gapFrom() : found.to();
    }

    boolean hasFilledGap() {
        return found.gapTo() > found.gapFrom();
    }

    /** Whether whom it happens to cannot follow its words at once: "imprisoned in". */
    boolean endsIn(Sentence in, String wordClass) {
        return in.is(wordClass, to() - 1);
    }

    boolean is(Form form) {
        return forms.contains(form);
    }
}
