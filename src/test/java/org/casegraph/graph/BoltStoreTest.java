package org.casegraph.graph;

import java.net.URI;
import org.casegraph.graph.embedded.ServerAddress;
import org.junit.jupiter.api.AfterEach;

/** The embedded database as if it were another machine's: under another name of this one, it is not known as our own. */
@StoreTest
class BoltStoreTest implements StoreContract {

    private final TestStore store;

    BoltStoreTest(TestStore near) {
        var address = near.address();
        var elsewhere = URI.create("bolt://localhost:" + address.uri().getPort());
        this.store = TestStore.at(new ServerAddress(elsewhere, address.user(), address.password()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public TestStore store() {
        return store;
    }
}
