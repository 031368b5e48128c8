package org.casegraph.xref;

import java.util.ArrayList;
import java.util.List;
import org.casegraph.source.list.ListEntry;
import org.casegraph.source.list.ListedName;
import org.casegraph.source.list.NameList;

/** One way through a list from its first row to its last, some rows at a time. */
final class ListPass {

    private static final int AT_ONCE = 500;

    private final Matching matching;
    private final Question question;
    private final PassFollower follower;
    private final List<ListedName> batch = new ArrayList<>();
    private int rows;
    private int read;
    private int matched;
    private int names;

    ListPass(Matching matching, Question question, PassFollower follower) {
        this.matching = matching;
        this.question = question;
        this.follower = follower;
    }

    /** Holds every row against the graph, until there are no more or the follower has seen enough. */
    void run(NameList list) {
        for (var next = list.next(); next.isPresent() && follower.goesOn(); next = list.next()) {
            rows++;
            switch (next.get()) {
                case ListEntry.Read entry -> add(entry.name());
                case ListEntry.Unread entry -> follower.problem("Row %,d: %s.".formatted(entry.row(), entry.problem()));
            }
            if (names >= AT_ONCE) {
                flush(list);
            }
        }
        if (follower.goesOn()) {
            flush(list);
        }
        list.passedOver().forEach(follower::remark);
    }

    private void add(ListedName name) {
        batch.add(name);
        names += name.names().size() * name.kinds().size();
    }

    private void flush(NameList list) {
        for (var found : matching.of(batch, question)) {
            matched += found.isEmpty() ? 0 : 1;
            if (!found.isEmpty()) {
                follower.found(found);
            }
        }
        read += batch.size();
        batch.clear();
        names = 0;
        follower.progress(new PassFollower.Progress(rows, read, matched, list.bytesRead(), list.bytes()));
    }
}
