package org.casegraph.access.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casegraph.access.audit.Verdict.Place;
import org.jspecify.annotations.Nullable;

/** Looks at every byte of a chain. */
final class AuditCheck {

    private static final int MOST = 20;

    private final AuditFiles files;
    private final Snapshot snapshot;
    private final Seals seals;
    private final @Nullable String checkpoint;

    private final List<Place> flaws = new ArrayList<>();
    private final List<Place> remarks = new ArrayList<>();
    private int flawCount;
    private String file = "";
    private long line;
    private long entries;
    private long expected = 1;
    private @Nullable String previous = Recorded.NOTHING;
    private boolean isCheckpointFound;
    private @Nullable String hashAtHead;

    /** @param checkpoint the hash of an entry that was written down elsewhere; null for none */
    AuditCheck(AuditFiles files, Snapshot snapshot, @Nullable AuditKey key, @Nullable String checkpoint) {
        this.files = files;
        this.snapshot = snapshot;
        this.seals = new Seals(key);
        this.checkpoint = checkpoint;
    }

    Verdict verdict() throws IOException {
        int next = 1;
        for (var size : snapshot.sizes().entrySet()) {
            file = String.valueOf(files.file(size.getKey()).getFileName());
            line = 0;
            if (size.getKey() != next) {
                flaw("a file before this one is missing");
            }
            next = size.getKey() + 1;
            lines(files.file(size.getKey()), size.getValue());
        }
        line = 0;
        end();
        return new Verdict(entries, snapshot.sizes().size(), new Head(expected - 1, last()), flaws, flawCount, remarks);
    }

    private String last() {
        return previous == null ? "" : previous;
    }

    private void lines(Path path, long size) throws IOException {
        try (var lines = new Lines(path, size)) {
            for (var bytes = lines.next(); bytes != null; bytes = lines.next()) {
                line++;
                if (lines.wasWhole()) {
                    look(bytes);
                } else {
                    half();
                }
            }
        }
    }

    /** A process that ends while it writes leaves that behind, and nobody has been answered. */
    private void half() {
        if (snapshot.head().isPresent() && snapshot.head().get().isAhead(expected - 1, last())) {
            flaw("the line has no end, and it had one");
        } else {
            remark("the line has no end: the program was ended while it wrote; the next entry mends it");
        }
    }

    private void look(byte[] bytes) {
        var read = AuditLine.read(bytes).orElse(null);
        if (read == null) {
            flaw("this is not what was written here");
            expected++;
            previous = null;
            return;
        }
        var recorded = read.recorded();
        entries++;
        if (recorded.number() != expected) {
            flaw("entry %d stands where entry %d should: lines were taken out, put in or moved"
                    .formatted(recorded.number(), expected));
        } else if (previous != null && !previous.equals(recorded.previous())) {
            flaw("entry %d does not follow from the one before it".formatted(recorded.number()));
        }
        seals.flaw(read).ifPresent(this::flaw);
        told(recorded);
        expected = recorded.number() + 1;
        previous = recorded.hash();
        isCheckpointFound |= recorded.hash().equals(checkpoint);
        if (snapshot.head().filter(head -> head.number() == recorded.number()).isPresent()) {
            hashAtHead = recorded.hash();
        }
    }

    /** What the program found itself when it went on. */
    private void told(Recorded recorded) {
        switch (recorded.entry().what()) {
            case AuditLog.CUT -> flaw("when this was written, the end of the chain had been cut off before it");
            case AuditLog.HEADLESS -> flaw("when this was written, the file 'head' had been taken away");
            case AuditLog.REPAIRED -> remark("half a line was removed before this one, after the program was ended");
            default -> {}
        }
    }

    private void end() {
        file = String.valueOf(files.head().getFileName());
        var head = snapshot.head();
        if (head.isEmpty() ? entries > 1 : !head.get().hash().equals(hashAtHead)) {
            flaw(
                    head.filter(one -> one.number() >= expected).isPresent()
                            ? "it tells of entry %d, and the chain ends with entry %d: its end was cut off"
                                    .formatted(head.get().number(), expected - 1)
                            : "it does not fit the chain");
        }
        file = "the chain";
        if (checkpoint != null && !isCheckpointFound) {
            flaw("no entry has the hash that was written down: it was cut off, or all was written anew");
        }
        seals.flawOfAll().ifPresent(this::flaw);
        seals.remark().ifPresent(this::remark);
    }

    private void flaw(String sentence) {
        flawCount++;
        if (flaws.size() < MOST) {
            flaws.add(new Place(file, line, sentence));
        }
    }

    private void remark(String sentence) {
        if (remarks.size() < MOST) {
            remarks.add(new Place(file, line, sentence));
        }
    }
}
