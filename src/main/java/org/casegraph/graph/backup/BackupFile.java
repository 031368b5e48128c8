package org.casegraph.graph.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** A backup on the disk, with what opens it. */
public final class BackupFile {

    private final Path file;
    private final FirstLine first;
    private final Seal seal;

    private BackupFile(Path file, FirstLine first, Seal seal) {
        this.file = file;
        this.first = first;
        this.seal = seal;
    }

    /**
     * Opens a file.
     *
     * @param password asked for if the backup is locked; null if there is none
     * @throws BackupRefused if it is no backup, or needs a password and there is none
     */
    public static BackupFile open(Path file, Supplier<char @Nullable []> password) {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var first = FirstLine.read(in);
            return new BackupFile(file, first, first.seal(first.isLocked() ? password.get() : null));
        } catch (IOException e) {
            throw cannotBeRead(file, e);
        }
    }

    /** Reads all of it; @throws BackupRefused if one byte is not what was written. */
    void requireUnharmed() {
        try (var in = opened()) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw cannotBeRead(file, e);
        }
    }

    /** Its parts, to be read one after another. */
    ZipInputStream parts() throws IOException {
        return new ZipInputStream(opened());
    }

    private InputStream opened() throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file));
        if (!FirstLine.read(in).equals(first)) {
            in.close();
            throw new BackupRefused("The backup changes while it is read: take another copy of it.");
        }
        return new SealedInput(in, first, seal);
    }

    static BackupRefused cannotBeRead(Path file, IOException cause) {
        return new BackupRefused(file + " cannot be read: see that it is there and may be read.", cause);
    }
}
