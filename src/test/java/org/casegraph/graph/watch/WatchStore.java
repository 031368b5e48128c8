package org.casegraph.graph.watch;

import org.casegraph.graph.TestStore;

/** What is kept of findings in the store of a test. */
public final class WatchStore {

    private WatchStore() {}

    public static FindingLedger ledger(TestStore store) {
        return new FindingLedger(store.reads(), store.writes(), store.files());
    }

    public static Surroundings surroundings(TestStore store) {
        return new Surroundings(store.reads(), store.files());
    }

    public static ChangeReader changes(TestStore store) {
        return new ChangeReader(store.reads(), store.files());
    }

    public static Outbox outbox(TestStore store) {
        return new Outbox(store.writes(), store.files(), changes(store));
    }
}
