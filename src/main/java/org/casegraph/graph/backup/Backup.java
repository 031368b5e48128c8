package org.casegraph.graph.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.zip.ZipOutputStream;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.StillDoor;
import org.casegraph.graph.StillDoor.Stillness;
import org.casegraph.graph.embedded.DataDirectory;
import org.jspecify.annotations.Nullable;

/** Writes all that a store keeps into one file, as it stands at one moment, while others go on reading. */
public final class Backup {

    /** What a backup holds. */
    public record Report(long records, long texts, Checksum checksum) {}

    /** What OWASP asks for; some tenths of a second. */
    private static final int ITERATIONS = 600_000;

    private final StillDoor door;
    private final CypherFiles files;
    private final Shape shape;
    private final DataDirectory data;
    private final InstantSource clock;
    private final int iterations;

    public Backup(StillDoor door, CypherFiles files, Shape shape, DataDirectory data, InstantSource clock) {
        this(door, files, shape, data, clock, ITERATIONS);
    }

    Backup(StillDoor door, CypherFiles files, Shape shape, DataDirectory data, InstantSource clock, int iterations) {
        this.door = door;
        this.files = files;
        this.shape = shape;
        this.data = data;
        this.clock = clock;
        this.iterations = iterations;
    }

    /**
     * Writes a new file. Nothing bears its name before all of it is on the disk.
     *
     * @param password null if whoever has the file may read it
     * @throws BackupRefused if the file is there already or cannot be written
     */
    public Report write(Path file, char @Nullable [] password) {
        if (Files.exists(file)) {
            throw new BackupRefused(file + " is there already: name a file that is not.");
        }
        try (var draft = new DraftFile(file)) {
            var report = write(draft, password);
            draft.keep();
            return report;
        } catch (FileAlreadyExistsException e) {
            throw new BackupRefused(e.getFile() + " is there already: another backup is being written, or fell.", e);
        } catch (IOException | UncheckedIOException e) {
            throw new BackupRefused(
                    file + " cannot be written: see that its folder is there, may be written to and has room.", e);
        }
    }

    /** Whether a file is a backup, open or locked. */
    public static boolean isOne(Path file) {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            FirstLine.read(in);
            return true;
        } catch (IOException | BackupRefused e) {
            return false;
        }
    }

    /** Whether a file of this name is a held text, its original or its layout. */
    public static boolean isText(String name) {
        return Contents.TEXT.matcher(name).matches();
    }

    /**
     * Writes what a sieve lets through, without the held texts, for a store that takes the place of this one.
     *
     * @throws IOException if the file cannot be written
     */
    public void writeThrough(Sieve sieve, Path file) throws IOException {
        var first = FirstLine.open();
        try (var sealed = new SealedOutput(Files.newOutputStream(file), first, first.seal(null));
                var zip = new ZipOutputStream(sealed)) {
            var contents = new ContentsWriter(zip, files, data.texts(), sieve);
            contents.about(new Contents.About(clock.instant().toString(), shape.steps()));
            door.still(graph -> {
                contents.nodes(graph);
                contents.ties(graph);
                return contents.end("");
            });
        }
    }

    private Report write(DraftFile draft, char @Nullable [] password) throws IOException {
        var first = password == null ? FirstLine.open() : FirstLine.locked(iterations);
        try (var sealed = new SealedOutput(draft.out(), first, first.seal(password));
                var zip = new ZipOutputStream(sealed)) {
            var contents = new ContentsWriter(zip, files, data.texts(), Sieve.ALL);
            contents.about(new Contents.About(clock.instant().toString(), shape.steps()));
            return door.still(graph -> write(graph, contents));
        }
    }

    private Report write(Stillness graph, ContentsWriter contents) {
        var checksum = new Checksums(door, files).of(graph);
        contents.nodes(graph);
        contents.ties(graph);
        contents.texts();
        var end = contents.end(checksum.value());
        return new Report(end.nodes() + end.ties(), end.texts(), checksum);
    }
}
