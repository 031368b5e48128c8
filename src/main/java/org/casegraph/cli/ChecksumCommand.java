package org.casegraph.cli;

import java.util.concurrent.Callable;
import org.casegraph.graph.backup.Checksums;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Tells in one line what the store says. */
@Command(
        name = "checksum",
        description = "Print a checksum of all statements and of what is made of them: the same in every store into "
                + "which the same was taken in, whenever that was.")
final class ChecksumCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Override
    public Integer call() {
        try (var store = parent.open()) {
            var checksum = store.part(Checksums.class).now();
            parent.out().println(checksum.value() + "  " + "%,d statements".formatted(checksum.statements()));
            return 0;
        }
    }
}
