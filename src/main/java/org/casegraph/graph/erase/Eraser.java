package org.casegraph.graph.erase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.StillDoor;
import org.casegraph.graph.backup.Backup;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.identity.NameKeys;
import org.casegraph.source.HeldTexts;

/**
 * Takes people and documents out of a store: what is left of it is written aside, for a new store that takes the place of
 * the old one. The old store is not changed.
 */
public final class Eraser {

    /**
     * What goes.
     *
     * @param number of the erasure
     * @param names under which people stand in what was held; for whoever decides, and for nobody else
     * @param namesakes those of the names that others bear as well, and that therefore stay where those are meant
     * @param counts how many of what go, or change
     * @param stopped what is not let in again
     */
    public record Found(
            String number, Set<String> names, Set<String> namesakes, Map<String, Long> counts, Set<String> stopped) {

        public Found {
            names = Set.copyOf(names);
            namesakes = Set.copyOf(namesakes);
            counts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(counts));
            stopped = Set.copyOf(stopped);
        }
    }

    private static final String REST = "rest.casegraph";
    private static final int NUMBER_BYTES = 8;

    private final StillDoor door;
    private final CypherFiles files;
    private final HeldTexts texts;
    private final Backup backup;
    private final DataDirectory data;
    private final InstantSource clock;

    public Eraser(
            StillDoor door,
            CypherFiles files,
            HeldTexts texts,
            Backup backup,
            DataDirectory data,
            InstantSource clock) {
        this.door = door;
        this.files = files;
        this.texts = texts;
        this.backup = backup;
        this.data = data;
        this.clock = clock;
    }

    /** Tells what would go, and changes nothing; @throws EraseRefused if that cannot be erased */
    public Found look(Wish wish) {
        var plan = plan(wish);
        var rest = new Rest(plan);
        door.still(graph -> {
            graph.each(
                    files.read("kept_nodes"),
                    row -> rest.node(row.texts("labels"), row.row("properties").values()));
            return true;
        });
        return found(plan);
    }

    /**
     * Writes what is left into a folder: a file to be restored there, and the texts.
     *
     * @throws EraseRefused if that cannot be erased
     */
    public Found write(Wish wish, Path folder) {
        var plan = plan(wish);
        try {
            backup.writeThrough(new Rest(plan), folder.resolve(REST));
            new RestTexts(texts, data).write(plan, Files.createDirectories(folder.resolve("texts")));
        } catch (IOException e) {
            throw new UncheckedIOException("What is left cannot be written into the data directory", e);
        }
        return found(plan);
    }

    /** The file that {@link #write} makes. */
    public static Path rest(Path folder) {
        return folder.resolve(REST);
    }

    /** Keeps in the new store that something was erased. */
    public Tombstone bury(Found found, Reason reason, String by, Tombstones tombstones) {
        var tombstone = new Tombstone(found.number(), clock.instant(), by, reason, found.counts(), null);
        tombstones.keep(tombstone, found.stopped());
        return tombstone;
    }

    /** Reads every byte of the new store; @throws EraseRefused if a name stands in it still */
    public static void requireNoTrace(Found found, Path folder) {
        var names = new LinkedHashSet<>(found.names());
        names.removeAll(found.namesakes());
        names.removeIf(name -> NameKeys.words(name).size() < 2);
        try {
            var left = new Traces(names).in(folder);
            if (!left.isEmpty()) {
                throw new EraseRefused("A name would still stand in " + folder.relativize(left.getFirst())
                        + ": nothing was erased. Is it also that of somebody who codes or decides?");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The new store cannot be read", e);
        }
    }

    /** Backups that lie in the data directory, where they would keep what goes. */
    public List<Path> backups() {
        try (var all = Files.list(data.root())) {
            return all.filter(Files::isRegularFile)
                    .filter(Backup::isOne)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory cannot be read", e);
        }
    }

    private Plan plan(Wish wish) {
        var bytes = new byte[NUMBER_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Survey(door, files, texts).of(wish, HexFormat.of().formatHex(bytes));
    }

    private static Found found(Plan plan) {
        var counts = new LinkedHashMap<String, Long>(plan.counts);
        counts.put("statements-changed", (long) plan.statementsChanged.size());
        counts.put("texts-changed", (long) plan.texts.size());
        counts.values().removeIf(count -> count == 0);
        var stopped = new LinkedHashSet<String>();
        plan.people.forEach(id -> stopped.add(Stops.id(id)));
        plan.documents.forEach(id -> stopped.add(Stops.id(id)));
        if (!plan.said.isEmpty()) {
            plan.statementsGone.forEach(id -> stopped.add(Stops.id(id)));
        }
        plan.originals.forEach(sha256 -> stopped.add(Stops.original(sha256)));
        plan.texts.keySet().forEach(sha256 -> stopped.add(Stops.original(sha256)));
        var namesakes = namesakes(plan);
        plan.names.stream()
                .filter(name ->
                        !namesakes.contains(name) && NameKeys.words(name).size() > 1)
                .forEach(name -> stopped.add(Stops.name(name)));
        return new Found(plan.number, plan.names, namesakes, counts, stopped);
    }

    private static Set<String> namesakes(Plan plan) {
        var others = new ArrayList<String>();
        plan.sharing.values().forEach(names -> names.forEach(name -> others.add(NameKeys.folded(name))));
        var namesakes = new LinkedHashSet<>(plan.names);
        namesakes.removeIf(name -> !others.contains(NameKeys.folded(name)));
        return namesakes;
    }
}
