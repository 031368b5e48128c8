package org.casegraph.source.brat;

import java.util.ArrayList;
import java.util.List;
import org.casegraph.model.Document;
import org.casegraph.model.Fact;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Locator;
import org.casegraph.model.Provenance;
import org.casegraph.model.Speaker;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;
import org.casegraph.source.StatementIds;
import org.casegraph.text.Span;
import org.jspecify.annotations.Nullable;

/** Those who speak in a text, and whoever annotated it: what all its statements share. */
record Voice(Document document, String coder) {

    /** What the authors of the text say at a place of it. */
    Statement says(Span place, String summary, Fact fact) {
        return says(Locator.at(place.start(), place.end()), summary, Stance.STATES, List.of(), fact, null);
    }

    /** What they say, or pass on from those whom they cite. */
    Statement says(
            Locator place, String summary, Stance stance, List<String> cited, Fact fact, @Nullable FuzzyDate date) {
        var speakers = new ArrayList<Speaker>();
        document.authors().forEach(author -> speakers.add(new Speaker(author, 0)));
        cited.forEach(one -> speakers.add(new Speaker(one, 1)));
        return StatementIds.identified(new Statement(
                "",
                document.id(),
                place,
                summary,
                stance,
                speakers,
                Provenance.labelOf(speakers),
                fact,
                date,
                document.label(),
                coder));
    }
}
