package org.casegraph.cli;

import java.util.concurrent.Callable;
import org.casegraph.graph.Example;
import org.casegraph.query.WarmUp;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Starts the server, with the built-in example where nothing has been imported yet. */
@Command(name = "serve", description = "Start the server (what happens without a command).")
final class ServeCommand implements Callable<Integer> {

    /** The server goes on after the command line was read. */
    static final int SERVING = -1;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Override
    public Integer call() {
        return serve(parent);
    }

    static int serve(CasegraphCommand casegraph) {
        var store = casegraph.serve();
        try {
            if (Boolean.parseBoolean(store.setting("casegraph.example", "true"))) {
                var taken = store.part(Example.class).loadIfEmpty();
                casegraph.deed().count("imported", taken.size());
            }
            new Welcome(store, casegraph.deed()).print(casegraph.out());
            store.part(WarmUp.class).begin();
            return SERVING;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }
}
