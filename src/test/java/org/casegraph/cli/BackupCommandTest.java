package org.casegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.casegraph.Casegraph;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.embedded.LocalDatabase;
import org.casegraph.graph.embedded.LocalDatabase.IfRunning;
import org.casegraph.source.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backs up a store on which a server runs, and restores it elsewhere, as a person types it. */
class BackupCommandTest {

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    @Test
    void backupOfARunningServerFillsAnEmptyDirectory() throws IOException {
        var backup = folder.resolve("all.backup").toString();
        var letter = Files.writeString(folder.resolve("letter.yaml"), Coding.yaml("letter", ""));
        try (var _ = LocalDatabase.open(new DataDirectory(folder.resolve("one")), IfRunning.REFUSE)) {
            assertThat(run("one", "import", letter.toString())).isZero();
            assertThat(run("one", "backup", backup)).isZero();
            assertThat(out).contains("records and 0 files of texts written to").contains("Checksum: ");
            assertThat(err).contains("The file is not locked: whoever has it reads all of it");
            assertThat(run("one", "backup", backup)).isEqualTo(1);
            assertThat(err).contains("is there already");
            assertThat(run("one", "restore", backup)).isEqualTo(1);
            assertThat(err).contains("A server runs on the data directory");
            assertThat(run("one", "backup", backup + 2, "--encrypt")).isEqualTo(1);
            assertThat(err).contains("set CASEGRAPH_BACKUP_PASSWORD");
            assertThat(run("one", "checksum")).isZero();
        }
        var checksum = out.substring(0, 64);
        assertThat(Files.getPosixFilePermissions(Path.of(backup)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));

        assertThat(run("two", "restore", letter.toString())).isEqualTo(1);
        assertThat(err).contains("The file is no backup of Casegraph");
        assertThat(run("two", "restore", backup)).isZero();
        assertThat(out).contains("Checksum: " + checksum + ", the same as when the backup was made.");
    }

    private int run(String data, String... arguments) {
        var said = new StringWriter();
        var told = new StringWriter();
        var line = CasegraphCommand.commandLine(Casegraph.class)
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(told));
        var all = new ArrayList<>(List.of("--data", folder.resolve(data).toString()));
        all.addAll(List.of(arguments));
        int code = line.execute(all.toArray(String[]::new));
        out = said.toString();
        err = told.toString();
        return code;
    }
}
