package org.casegraph.analysis;

import java.util.List;
import org.casegraph.analysis.Recurrence.Recurring;

/** Says in words what recurs, and above all what does not. */
final class RecurrenceSentences {

    static final String APART = "States are listed apart from bodies, and groups that nobody names apart from both. "
            + "Whoever was only written to, or only decided, did nothing by that and is not among those who did or ordered harm.";

    static final String BOUNDED = "Looked at were the %d who stand in most acts, and %d acts of each."
            .formatted(RecurringActors.MOST_CANDIDATES, RecurringActors.MOST_ACTS);

    private RecurrenceSentences() {}

    static String whole(List<Recurring> officials, List<Recurring> bodies, Recurrences.Question question) {
        var cases = "in " + Wording.count(question.minCases(), "case", "cases") + " or more";
        return Wording.capitalised("%s and %s are said to have done or ordered harm %s."
                .formatted(
                        officials.isEmpty()
                                ? "no official by name"
                                : Wording.count(officials.size(), "official", "officials"),
                        bodies.isEmpty() ? "no body" : Wording.count(bodies.size(), "body", "bodies"),
                        cases));
    }

    /** @param isAnybody whether anybody is named as having done harm at all */
    static String noOfficial(boolean isAnybody) {
        return isAnybody
                ? "No official is named in several cases as having done or ordered harm;"
                        + " those who are named are named in fewer."
                : "No readable document names an official as having done or ordered harm in any case.";
    }
}
