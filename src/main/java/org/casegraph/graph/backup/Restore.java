package org.casegraph.graph.backup;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.Projection;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.WriteDoor;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.embedded.StartException;

/** Fills an empty store from a backup. Until all is there the store says so, and nothing else is done with it. */
public final class Restore {

    /**
     * What came of it.
     *
     * @param migrated how many migrations the backup was behind
     * @param isTheSame whether the checksum is that of the store of which the backup was made; with another version of
     *     the program the projection, and with it the checksum, may differ for good reasons
     */
    public record Report(long records, long texts, int migrated, Checksum checksum, boolean isTheSame) {}

    /** The ways into the store. */
    public record Doors(ReadDoor reads, WriteDoor writes, CypherFiles files) {}

    private static final long BATCH = 10_000;

    private final Doors doors;
    private final Shape shape;
    private final Projection projection;
    private final Checksums checksums;
    private final DataDirectory data;

    public Restore(Doors doors, Shape shape, Projection projection, Checksums checksums, DataDirectory data) {
        this.doors = doors;
        this.shape = shape;
        this.projection = projection;
        this.checksums = checksums;
        this.data = data;
    }

    /** @throws StartException if the store is the half of what a restore would have brought */
    public void requireWhole() {
        if (is("begun")) {
            throw new StartException(
                    "The store was to be restored from a backup, and that did not end.",
                    "Restore the backup again, or start on another data directory.",
                    null);
        }
    }

    /**
     * Restores a backup; before the first change all of it has been read and found unharmed.
     *
     * @throws BackupRefused if the backup is damaged or newer than the program, or the store holds anything
     */
    public Report from(BackupFile file) {
        if (is("filled") && !is("begun")) {
            throw new BackupRefused("The store is not empty: a backup is restored into a new data directory.");
        }
        file.requireUnharmed();
        try (var contents = new ContentsReader(file.parts())) {
            var about = contents.about();
            requireKnown(about.steps());
            return fill(contents, about);
        } catch (IOException e) {
            throw new BackupRefused("The backup cannot be read to its end.", e);
        }
    }

    private Report fill(ContentsReader contents, Contents.About about) throws IOException {
        doors.writes().write(transaction -> transaction.run(doors.files().write("begin_restore"), Map.of()));
        removeHalf();
        var filling = new Filling(doors);
        contents.nodes(filling::node);
        filling.endNodes();
        contents.ties(filling::tie);
        filling.endTies();
        long texts = contents.texts(data.create().texts());
        var end = contents.end();
        if (!end.kept().equals(checksums.kept())) {
            throw new BackupRefused(
                    "The store does not hold what the backup says; restore it again from another copy.");
        }
        int before = about.steps().size();
        shape.takeStepsAfter(before);
        projection.rebuild();
        doors.writes().write(transaction -> transaction.run(doors.files().write("end_restore"), Map.of()));
        var checksum = checksums.now();
        int migrated = shape.steps().size() - before;
        return new Report(
                end.nodes() + end.ties(),
                texts,
                migrated,
                checksum,
                checksum.value().equals(end.checksum()));
    }

    private void requireKnown(List<Shape.Step> taken) {
        var known = shape.steps();
        if (taken.size() > known.size()) {
            var newer = taken.get(known.size());
            throw new BackupRefused("The backup is newer than this Casegraph: it knows migration %03d (%s). "
                            .formatted(newer.version(), newer.name())
                    + "Restore it with the newer one.");
        }
        if (!known.subList(0, taken.size()).equals(taken)) {
            throw new BackupRefused("The backup was made by a Casegraph with other migrations: restore it with that.");
        }
    }

    private void removeHalf() {
        long removed;
        do {
            removed = doors.writes().write(transaction -> transaction
                    .run(doors.files().write("remove_half_restored"), Map.of("batch", BATCH))
                    .getFirst()
                    .number("removed"));
        } while (removed > 0);
    }

    private boolean is(String state) {
        return doors.reads()
                .read(doors.files().read("state_of_restore"), Map.of())
                .getFirst()
                .flag(state);
    }
}
