package org.casegraph.cli;

import java.util.stream.Collectors;
import org.casegraph.graph.erase.Tombstones;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells of what was erased. */
@Command(name = "erasures", description = "List what was erased, as far as anybody may know it, or let it in again.")
final class ErasuresCommand {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Command(name = "list", description = "List the erasures: when, by whom, why, and how much went.")
    int list() {
        try (var store = parent.open()) {
            var table = new Table("number", "at", "reason", "state", "by", "what went or changed");
            store.part(Tombstones.class)
                    .all()
                    .forEach(one -> table.row(
                            one.number(),
                            String.valueOf(one.at()),
                            one.reason().name(),
                            one.liftedAt() == null ? "kept out" : "lifted",
                            one.by(),
                            one.counts().entrySet().stream()
                                    .map(count -> count.getValue() + " " + count.getKey())
                                    .collect(Collectors.joining(", "))));
            table.print(parent.out());
            return 0;
        }
    }

    @Command(name = "lift", description = "Let in again what an erasure took away. It brings nothing back by itself.")
    int lift(
            @Parameters(paramLabel = "NUMBER", description = "The number of the erasure.") String number,
            @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who answers for it.")
                    String by) {
        try (var store = parent.open()) {
            store.part(Tombstones.class).lift(number, by);
            parent.out().println("What erasure " + number + " took away may come in again.");
            return 0;
        }
    }
}
