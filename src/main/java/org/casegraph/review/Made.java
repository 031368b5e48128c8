package org.casegraph.review;

import java.util.List;
import org.casegraph.model.Statement;
import org.casegraph.source.CaseFile;

/** What a draft comes to: a statement and whatever has to be said before it, or why there is none. */
sealed interface Made {

    /**
     * @param file the statement, last, and those that name whom it speaks of
     * @param implied mentions that are accepted with it
     */
    record Sound(CaseFile file, Statement statement, List<Implied> implied) implements Made {
        public Sound {
            implied = List.copyOf(implied);
        }
    }

    /** One sentence for each thing that is wrong. */
    record Wrong(List<String> problems) implements Made {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }

    /** A mention that is accepted with a statement which speaks of it, and the statement that names it. */
    record Implied(String proposal, Draft draft, Statement naming) {}
}
