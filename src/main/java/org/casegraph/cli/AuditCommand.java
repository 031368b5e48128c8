package org.casegraph.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.casegraph.access.audit.Actor;
import org.casegraph.access.audit.AuditException;
import org.casegraph.access.audit.AuditFilter;
import org.casegraph.access.audit.AuditLog;
import org.casegraph.access.audit.AuditTrail;
import org.casegraph.access.audit.Entry;
import org.casegraph.access.audit.Outcome;
import org.casegraph.access.audit.Recorded;
import org.casegraph.access.audit.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows who asked or changed what, and finds out whether anything of that was changed. */
@Command(
        name = "audit",
        description = "Show who asked or changed what, and find out whether anything of that was changed."
                + " Both are put on record.")
final class AuditCommand {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Command(
            name = "verify",
            description = "Look at every byte of the audit log; exit code 1 if anything was changed, taken out, put in"
                    + " or moved. Prints its head: write it down elsewhere, to find out whether its end was cut off.")
    int verify(
            @Option(
                            names = "--head",
                            paramLabel = "HASH",
                            description = "A head that was written down before: the log has to hold it.")
                    @Nullable
                    String head) {
        try (var store = parent.openUnrecorded()) {
            var verdict = store.part(AuditTrail.class).verdict(head);
            tell(verdict);
            boolean isOnRecord = record(verdict, store.part(AuditLog.class));
            return verdict.isWhole() && isOnRecord ? 0 : 1;
        }
    }

    @Command(name = "list", description = "List what was asked and changed, the latest first.")
    int list(
            @Option(names = "--by", paramLabel = "ACCOUNT", description = "By this account only.") @Nullable String by,
            @Option(names = "--about", paramLabel = "ID", description = "About this id only.") @Nullable String about,
            @Option(
                            names = "--since",
                            paramLabel = "TIME",
                            description = "Since a day or moment only, such as 2026-11-22 or 2026-11-22T08:00:00Z.")
                    @Nullable
                    String since,
            @Option(
                            names = "--last",
                            paramLabel = "NUMBER",
                            defaultValue = "100",
                            description = "So many at most; by default ${DEFAULT-VALUE}.")
                    int last,
            @Option(names = "--json", description = "As JSON lines.") boolean json) {
        var filter = new AuditFilter(by, about, since == null ? null : moment(since), null);
        try (var store = parent.openUnrecorded()) {
            store.part(AuditLog.class).record(entry("list").about(about == null ? List.of() : List.of(about)));
            var found = store.part(AuditTrail.class).before(Long.MAX_VALUE, last, filter);
            if (json) {
                found.forEach(recorded -> parent.out().println(recorded.json()));
            } else {
                table(found).print(parent.out());
            }
            return 0;
        }
    }

    private void tell(Verdict verdict) {
        var out = parent.out();
        verdict.flaws().forEach(out::println);
        if (verdict.flawCount() > verdict.flaws().size()) {
            out.println("… and %,d more."
                    .formatted(verdict.flawCount() - verdict.flaws().size()));
        }
        verdict.remarks().forEach(remark -> out.println("Note: " + remark));
        out.println("%,d entries in %,d files: %s"
                .formatted(
                        verdict.entries(),
                        verdict.files(),
                        verdict.isWhole() ? "nothing was changed." : "this is not what was written."));
        out.println("Head: " + verdict.head().hash() + ", of entry "
                + verdict.head().number() + ".");
    }

    /** A log that was changed at its end takes no more entries; that must not keep anybody from hearing so. */
    private boolean record(Verdict verdict, AuditLog log) {
        try {
            log.record(entry("verify")
                    .as(verdict.isWhole() ? Outcome.DONE : Outcome.FAILED)
                    .with("entries", verdict.entries())
                    .with("flaws", verdict.flawCount()));
            return true;
        } catch (AuditException e) {
            parent.err().println(e.getMessage());
            return false;
        }
    }

    private static Entry entry(String word) {
        return Entry.done(Actor.COMMAND, "command").of(List.of("audit", word));
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text.contains("T") ? text : text + "T00:00:00Z");
        } catch (DateTimeException e) {
            throw new Mistakes.Mistake(
                    "'" + text + "' is no day such as 2026-11-22, and no moment such as" + " 2026-11-22T08:00:00Z.");
        }
    }

    private static Table table(List<Recorded> found) {
        var table = new Table("number", "at", "who", "by", "what", "outcome", "about");
        for (var recorded : found) {
            var entry = recorded.entry();
            table.row(
                    String.valueOf(recorded.number()),
                    String.valueOf(recorded.at()),
                    entry.actor().who().isEmpty() ? "-" : entry.actor().who(),
                    entry.actor().by(),
                    String.join(
                            " ",
                            Stream.concat(Stream.of(entry.what()), entry.parts().stream())
                                    .toList()),
                    entry.outcome().name(),
                    about(entry));
        }
        return table;
    }

    private static String about(Entry entry) {
        int more = entry.aboutCount() - entry.about().size();
        return String.join(" ", entry.about()) + (more > 0 ? " and %,d more".formatted(more) : "");
    }
}
