package org.casegraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.casegraph.graph.backup.Backup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes all of a store into one file. */
@Command(
        name = "backup",
        description = "Write all that the store keeps into one new file: statements, documents and their held texts, "
                + "judgements, reviews, watches and views. A server may run meanwhile: reading goes on, writing waits.")
final class BackupCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--encrypt",
            description = "Lock it with a password, which is asked for, or taken from CASEGRAPH_BACKUP_PASSWORD. "
                    + "Where that is set, every backup is locked.")
    private boolean encrypt;

    @Override
    public Integer call() {
        try (var store = parent.open()) {
            char @Nullable [] password = encrypt ? BackupPassword.chosen() : BackupPassword.set();
            var report = store.part(Backup.class).write(file, password);
            parent.out()
                    .println("%,d records and %,d files of texts written to %s."
                            .formatted(report.records(), report.texts(), file));
            parent.out().println("Checksum: " + report.checksum().value());
            if (password == null) {
                parent.err().println("The file is not locked: whoever has it reads all of it, sealed statements too.");
            }
            return 0;
        }
    }
}
