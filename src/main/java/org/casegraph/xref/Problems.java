package org.casegraph.xref;

import java.util.ArrayList;
import java.util.List;

/** What was wrong with a list: the first of the rows that could not be read, how many more, and remarks. */
final class Problems {

    private static final int MOST = 100;

    private final List<String> rows = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private long more;

    synchronized void row(String sentence) {
        if (rows.size() < MOST) {
            rows.add(sentence);
        } else {
            more++;
        }
    }

    synchronized void remark(String sentence) {
        remarks.add(sentence);
    }

    synchronized List<String> sentences() {
        var all = new ArrayList<>(rows);
        if (more > 0) {
            all.add(more == 1 ? "1 more row could not be read." : "%,d more rows could not be read.".formatted(more));
        }
        all.addAll(remarks);
        return all;
    }
}
