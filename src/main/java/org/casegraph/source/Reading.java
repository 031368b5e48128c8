package org.casegraph.source;

import java.util.List;

/** What came of reading a file: what it says, or all that is wrong with it. */
public sealed interface Reading {

    record Good(CaseFile caseFile) implements Reading {}

    record Bad(List<Problem> problems) implements Reading {
        public Bad {
            problems = List.copyOf(problems);
        }
    }
}
