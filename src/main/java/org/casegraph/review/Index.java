package org.casegraph.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.casegraph.graph.review.Decision;
import org.casegraph.graph.review.Review;

/** The ids of what a text proposes, so small that those of many texts can be remembered. */
record Index(String textSha256, long[] ids) {

    private static final int HEX = 16;

    static Index of(String textSha256, Sheet sheet) {
        return new Index(
                textSha256,
                sheet.proposed().stream()
                        .mapToLong(one -> number(one.id()))
                        .sorted()
                        .toArray());
    }

    private static long number(String id) {
        return Long.parseUnsignedLong(id.substring(id.indexOf('-') + 1), HEX);
    }

    /** How many are in each state, those among them that nothing proposes now and somebody accepts. */
    ReviewCounts counts(Collection<Review> reviews) {
        var states = new ArrayList<State>();
        int untouched = ids.length;
        for (var review : reviews) {
            boolean isProposed = Arrays.binarySearch(ids, number(review.id())) >= 0;
            untouched -= isProposed ? 1 : 0;
            if (isProposed || review.standing().stream().anyMatch(Decision::accepts)) {
                states.add(Decided.state(review));
            }
        }
        return ReviewCounts.of(untouched, List.copyOf(states));
    }
}
