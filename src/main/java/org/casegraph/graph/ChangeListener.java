package org.casegraph.graph;

/**
 * Hears of changes of the graph after they are committed. Hearing is best effort: what has to be done for each change,
 * whatever happens to the process, is read from the notes that the change itself has left in the store.
 */
public interface ChangeListener {

    /** Must return soon, and throw nothing: whoever made the change waits for it. */
    void changed(Touched touched);
}
