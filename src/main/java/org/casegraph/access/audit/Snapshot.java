package org.casegraph.access.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How far a chain reached at a moment at which nobody wrote.
 *
 * @param sizes of its files, by their numbers
 */
record Snapshot(TreeMap<Integer, Long> sizes, Optional<Head> head) {

    static Snapshot of(AuditFiles files) throws IOException {
        var sizes = new TreeMap<Integer, Long>();
        for (int number : files.numbers()) {
            sizes.put(number, Files.size(files.file(number)));
        }
        return new Snapshot(sizes, Head.read(files.head()));
    }
}
