package org.casegraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.casegraph.graph.backup.BackupFile;
import org.casegraph.graph.backup.Restore;
import org.casegraph.graph.embedded.LocalDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Fills an empty store from a backup. */
@Command(
        name = "restore",
        description = "Fill an empty data directory from a backup of this version or an older one. All of the file is "
                + "checked before anything is written.")
final class RestoreCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Parameters(paramLabel = "FILE", description = "What backup wrote.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() {
        var backup = BackupFile.open(file, BackupPassword::asked);
        try (var store = parent.openToRestore()) {
            if (store.all(LocalDatabase.class).stream().anyMatch(LocalDatabase::isJoined)) {
                throw new Mistakes.Mistake(
                        "A server runs on the data directory: stop it, and restore into an empty one.");
            }
            var report = store.part(Restore.class).from(backup);
            parent.out()
                    .println("%,d records and %,d files of texts restored from %s."
                            .formatted(report.records(), report.texts(), file));
            parent.out().println("Checksum: " + report.checksum().value() + ", " + verdict(report));
            return 0;
        }
    }

    private static String verdict(Restore.Report report) {
        if (report.isTheSame()) {
            return "the same as when the backup was made.";
        }
        return report.migrated() > 0
                ? "another than when the backup was made: %,d migrations have been applied since."
                        .formatted(report.migrated())
                : "another than when the backup was made: all records are there, and this version makes something "
                        + "else of them.";
    }
}
