package org.casegraph.cli;

import java.io.PrintWriter;
import java.time.Duration;
import org.casegraph.access.Viewer;
import org.casegraph.graph.StoreException;
import org.casegraph.model.Clearance;
import org.casegraph.watch.Changes;
import org.casegraph.watch.Evaluation;

/** Tells what becomes of the findings while a command changes the graph. */
final class News {

    private static final int SHOWN = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Viewer viewer = new Viewer("command line", Clearance.SEALED);
    private final Evaluation evaluation;
    private final Changes changes;
    private long told;

    News(Store store) {
        this.evaluation = store.part(Evaluation.class);
        this.changes = store.part(Changes.class);
        this.told = changes.latest(viewer);
    }

    /** Tells what was found since it was told last. What is written already stays written, whatever fails here. */
    void tell(PrintWriter out) {
        try {
            if (!evaluation.settle(PATIENCE)) {
                out.println("  the findings are still being looked at; 'changes' will tell what became of them");
            }
            var found = changes.after(told, SHOWN, viewer);
            found.forEach(change -> out.println("  " + change.sentence()));
            long last = found.isEmpty() ? told : found.getLast().number();
            told = changes.latest(viewer);
            if (found.size() == SHOWN && last < told) {
                out.println("  … and more; 'changes' tells them all");
            }
        } catch (StoreException e) {
            out.println("  the findings could not be looked at again: " + e.getMessage()
                    + " It is done with the next change, or by the server.");
        }
    }
}
