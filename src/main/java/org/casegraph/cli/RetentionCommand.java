package org.casegraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.casegraph.graph.erase.Reason;
import org.casegraph.graph.erase.Retention;
import org.casegraph.graph.erase.Retention.Due;
import org.casegraph.graph.erase.RetentionRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Erases what has been kept for long enough. */
@Command(
        name = "retention",
        description = "Tell what has been kept for as long as the rules allow (CASEGRAPH_RETENTION names their file), "
                + "or erase it.")
final class RetentionCommand {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Command(name = "list", description = "List the documents of which something is to go.")
    int list() {
        var due = due();
        show(due);
        parent.out().println("%,d documents of which something is to go.".formatted(due.size()));
        return 0;
    }

    @Command(name = "apply", description = "Erase it for good. The server has to be stopped for it.")
    int apply(
            @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who answers for it.")
                    String by,
            @Option(names = "--yes", description = "Do it. It cannot be undone.") boolean yes) {
        var due = due();
        show(due);
        if (due.isEmpty()) {
            parent.out().println("Nothing has been kept for too long.");
        } else if (!yes) {
            parent.out().println("Nothing was changed. With --yes it is done for good.");
        } else {
            var tombstone = new Erasing(parent).erase(Retention.wish(due), Reason.RETENTION, by);
            parent.out().println("Erased, as number " + tombstone.number() + ".");
        }
        return 0;
    }

    private List<Due> due() {
        try (var store = parent.open()) {
            var file = store.setting("casegraph.retention", "");
            if (file.isBlank()) {
                throw new Mistakes.Mistake("There are no rules: name a file of them with CASEGRAPH_RETENTION.");
            }
            return store.part(Retention.class).due(RetentionRules.read(Path.of(file)));
        }
    }

    private void show(List<Due> due) {
        var table = new Table("what goes", "came in", "type", "document", "title");
        due.forEach(one -> table.row(
                one.part().name().toLowerCase(Locale.ROOT),
                String.valueOf(one.since()),
                one.type() == null ? "-" : one.type(),
                one.document(),
                one.title()));
        table.print(parent.out());
    }
}
