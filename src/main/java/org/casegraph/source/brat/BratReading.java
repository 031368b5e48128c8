package org.casegraph.source.brat;

import java.util.List;
import org.casegraph.source.CaseFile;
import org.casegraph.source.Problem;

/** What came of reading annotations: what they say, or all that is wrong with them. */
public sealed interface BratReading {

    /**
     * What they say.
     *
     * @param leftOut sentences on what annotators say and no statement holds
     * @param pair the files it was read from
     */
    record Good(CaseFile caseFile, List<String> leftOut, BratReader.Pair pair) implements BratReading {
        public Good {
            leftOut = List.copyOf(leftOut);
        }
    }

    record Bad(List<Problem> problems) implements BratReading {
        public Bad {
            problems = List.copyOf(problems);
        }
    }
}
