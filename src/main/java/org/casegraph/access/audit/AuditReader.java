package org.casegraph.access.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads entries back. Lines that are damaged are passed over: telling of them is for whoever checks the chain. */
final class AuditReader {

    private final AuditFiles files;
    private final Snapshot snapshot;
    private final AuditFilter filter;

    AuditReader(AuditFiles files, Snapshot snapshot, AuditFilter filter) {
        this.files = files;
        this.snapshot = snapshot;
        this.filter = filter;
    }

    /** The latest first. */
    List<Recorded> before(long number, int most) throws IOException {
        var found = new ArrayList<Recorded>();
        for (var size : snapshot.sizes().descendingMap().entrySet()) {
            var inFile = new ArrayList<Recorded>();
            each(size.getKey(), size.getValue(), recorded -> {
                if (recorded.number() < number) {
                    inFile.add(recorded);
                }
            });
            found.addAll(inFile.reversed());
            if (found.size() >= most) {
                return List.copyOf(found.subList(0, most));
            }
        }
        return found;
    }

    long count() throws IOException {
        var count = new long[1];
        for (var size : snapshot.sizes().entrySet()) {
            each(size.getKey(), size.getValue(), _ -> count[0]++);
        }
        return count[0];
    }

    private void each(int file, long size, Consumer<Recorded> found) throws IOException {
        try (var lines = new Lines(files.file(file), size)) {
            for (var bytes = lines.next(); bytes != null; bytes = lines.next()) {
                AuditLine.read(bytes)
                        .map(AuditLine.Read::recorded)
                        .filter(filter::takes)
                        .ifPresent(found);
            }
        }
    }
}
