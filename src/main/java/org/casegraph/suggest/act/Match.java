package org.casegraph.suggest.act;

import java.util.Set;
import org.casegraph.suggest.act.Rule.Frame;
import org.casegraph.suggest.read.Forms.Form;
import org.casegraph.suggest.read.Forms;
import org.casegraph.suggest.read.Phrase;

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

    boolean is(Form form) {
        return forms.contains(form);
    }
}
