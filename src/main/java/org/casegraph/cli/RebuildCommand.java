package org.casegraph.cli;

import java.util.concurrent.Callable;
import org.casegraph.graph.Projection;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Makes the projection anew. */
@Command(name = "rebuild", description = "Drop what searching uses and make it anew of statements and judgements.")
final class RebuildCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Override
    public Integer call() {
        try (var store = parent.open()) {
            int mentions = store.part(Projection.class).rebuild();
            parent.out().println("Rebuilt from " + mentions + " mentions.");
            return 0;
        }
    }
}
