package org.casegraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.casegraph.graph.erase.Reason;
import org.casegraph.graph.erase.Tombstone;
import org.casegraph.graph.erase.Wish;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes a person or a document out of the store for good. */
@Command(
        name = "erase",
        description = "Take a person or a document out for good: names, statements, passages of texts, originals that "
                + "hold them. Without --yes it is only told what would go. The server has to be stopped for it.")
final class EraseCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Parameters(paramLabel = "ID", description = "The id of a person or a document.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Option(
            names = "--also",
            paramLabel = "NAME",
            description = "A further name under which the person stands in texts; may be given again.")
    private List<String> also = List.of();

    @Option(names = "--said", description = "Only what the person said, who withdraws it; what others say stays.")
    private boolean said;

    @Option(names = "--reason", description = "Why: REQUEST, CONSENT, RETENTION, ORDER or MISTAKE.")
    private @Nullable Reason reason;

    @Option(names = "--by", paramLabel = "NAME", description = "Who answers for it.")
    private @Nullable String by;

    @Option(names = "--yes", description = "Do it. It cannot be undone.")
    private boolean yes;

    @Override
    public Integer call() {
        var wish = said ? Wish.saidBy(id) : Wish.of(id, also);
        if (!yes) {
            new Erasing(parent).show(wish);
            parent.out().println("Nothing was changed. With --yes, --reason and --by it is done for good.");
            return 0;
        }
        if (reason == null || by == null || by.isBlank()) {
            throw new Mistakes.Mistake("Say why with --reason, and who answers for it with --by.");
        }
        tell(new Erasing(parent).erase(wish, reason, by));
        return 0;
    }

    private void tell(Tombstone tombstone) {
        parent.out().println("Erased, as number " + tombstone.number() + ".");
        var table = new Table("how many", "what went or changed");
        tombstone.counts().forEach((what, count) -> table.row("%,d".formatted(count), what));
        table.print(parent.out());
        parent.out()
                .println("Backups elsewhere still hold it, and so do the files that were imported: destroy them, or "
                        + "erase again after a backup is restored.");
    }
}
