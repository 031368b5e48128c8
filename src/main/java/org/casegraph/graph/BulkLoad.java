package org.casegraph.graph;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Takes in very much at once: first what is said, each file whole or not at all, then all that follows from it in one
 * go. Between the two the store says that the second is due, and whoever opens it next does it first.
 */
public final class BulkLoad {

    private static final ScopedValue<Boolean> UNDER_WAY = ScopedValue.newInstance();

    /** About what a statement takes in a file, by format from 40 to 150. */
    private static final long BYTES_A_STATEMENT = 100;

    /** Fewer are sooner done in the usual way. */
    private static final long LEAST = 5_000;

    /** Making all anew has to be worth it. */
    private static final long TIMES_AS_MUCH = 2;

    private final ReadDoor reads;
    private final WriteDoor writes;
    private final CypherFiles files;
    private final Projection projection;
    private final boolean isOwn;

    /** @param isOwn whether the database is that of this process, and no other is on it */
    BulkLoad(ReadDoor reads, WriteDoor writes, CypherFiles files, Projection projection, boolean isOwn) {
        this.reads = reads;
        this.writes = writes;
        this.files = files;
        this.projection = projection;
        this.isOwn = isOwn;
    }

    /** Whether this thread is in the middle of one. */
    static boolean isUnderWay() {
        return UNDER_WAY.isBound();
    }

    /** Whether so much is worth it, and nobody else looks at the store meanwhile. */
    public boolean isWorth(long bytes) {
        long coming = bytes / BYTES_A_STATEMENT;
        return isOwn && coming >= LEAST && coming >= TIMES_AS_MUCH * present();
    }

    private long present() {
        return reads.read(files.read("all_statements_count"), Map.of())
                .getFirst()
                .number("count");
    }

    /** Takes in what the work takes in; also where that ends in failure, what has come by then is whole afterwards. */
    public <T> T during(Supplier<T> work) {
        writes.write(transaction -> transaction.run(files.write("begin_bulk_load"), Map.of()));
        try {
            return ScopedValue.where(UNDER_WAY, true).call(work::get);
        } finally {
            projection.rebuild();
        }
    }

    /** Ends what another process began and did not end; answers whether there was such a thing. */
    public boolean endWhatWasBegun() {
        if (!isOwn || !projection.isDue(reads)) {
            return false;
        }
        projection.rebuild();
        return true;
    }
}
