package org.casegraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.casegraph.access.audit.Actor;
import org.casegraph.access.audit.AuditLog;
import org.casegraph.access.audit.Entry;
import org.casegraph.graph.backup.BackupFile;
import org.casegraph.graph.backup.Restore;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.graph.embedded.LocalDatabase;
import org.casegraph.graph.embedded.Swap;
import org.casegraph.graph.erase.Eraser;
import org.casegraph.graph.erase.Reason;
import org.casegraph.graph.erase.Tombstone;
import org.casegraph.graph.erase.Tombstones;
import org.casegraph.graph.erase.Wish;

/** Makes the store anew without what goes, and puts it in the place of the old one. */
final class Erasing {

    private final CasegraphCommand parent;

    Erasing(CasegraphCommand parent) {
        this.parent = parent;
    }

    /** Tells what would go. A server may run meanwhile. */
    void show(Wish wish) {
        try (var store = parent.open()) {
            requireOwn(store);
            var eraser = store.part(Eraser.class);
            tell(eraser.look(wish), eraser, parent.out());
        }
    }

    private static void tell(Eraser.Found found, Eraser eraser, PrintWriter out) {
        if (!found.names().isEmpty()) {
            out.println("Names: "
                    + String.join("; ", found.names().stream().sorted().toList()));
        }
        if (!found.namesakes().isEmpty()) {
            out.println("Others bear these as well, and they stay where those are meant: "
                    + String.join("; ", found.namesakes().stream().sorted().toList()));
        }
        var table = new Table("how many", "what goes or changes");
        found.counts().forEach((what, count) -> table.row("%,d".formatted(count), what));
        table.print(out);
        eraser.backups().forEach(file -> out.println("This backup lies in the data directory and goes too: " + file));
    }

    /** Does it; nobody else may work on the store meanwhile. */
    Tombstone erase(Wish wish, Reason reason, String by) {
        try (var store = parent.openAlone()) {
            requireOwn(store);
            try (var swap = Swap.begin(store.part(DataDirectory.class).root())) {
                return erase(new Deed(wish, reason, by), store, swap);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory cannot be written to", e);
        }
    }

    private record Deed(Wish wish, Reason reason, String by) {}

    /** Once the new store is ready, the exchange is carried through now or at the next start. */
    private Tombstone erase(Deed deed, Store store, Swap swap) throws IOException {
        boolean isReady = false;
        try {
            var eraser = store.part(Eraser.class);
            var found = eraser.write(deed.wish(), swap.fresh());
            var tombstone = fill(deed, eraser, found, swap);
            Eraser.requireNoTrace(found, swap.fresh());
            putOnRecord(tombstone, store.part(AuditLog.class));
            swap.ready(eraser.backups());
            isReady = true;
            store.close();
            swap.finish();
            return tombstone;
        } finally {
            if (!isReady) {
                swap.finish();
            }
        }
    }

    private void putOnRecord(Tombstone tombstone, AuditLog log) {
        var entry = Entry.asked(new Actor(tombstone.by(), Actor.COMMAND.by()), "erasure")
                .of(List.of(tombstone.reason().name()))
                .about(List.of(tombstone.number()));
        for (var count : tombstone.counts().entrySet()) {
            entry = entry.with(count.getKey(), count.getValue());
            parent.deed().count(count.getKey(), count.getValue());
        }
        log.record(entry);
        parent.deed().about(tombstone.number());
    }

    private Tombstone fill(Deed deed, Eraser eraser, Eraser.Found found, Swap swap) {
        try (var fresh = parent.openFresh(swap.fresh())) {
            fresh.part(Restore.class).from(BackupFile.open(Eraser.rest(swap.fresh()), () -> null));
            return eraser.bury(found, deed.reason(), deed.by(), fresh.part(Tombstones.class));
        }
    }

    private static void requireOwn(Store store) {
        if (store.all(LocalDatabase.class).isEmpty()) {
            throw new Mistakes.Mistake("The database is that of another server, whose files Casegraph cannot make "
                    + "anew: back it up, restore the backup into a data directory, erase there, and fill a new "
                    + "database from a backup of that.");
        }
    }
}
