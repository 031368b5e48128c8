package org.casegraph.graph;

@StoreTest
class EmbeddedStoreTest implements StoreContract {

    private final TestStore store;

    EmbeddedStoreTest(TestStore store) {
        this.store = store;
    }

    @Override
    public TestStore store() {
        return store;
    }
}
