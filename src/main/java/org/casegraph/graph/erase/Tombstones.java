package org.casegraph.graph.erase;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.Row;
import org.casegraph.graph.WriteDoor;

/** What was erased from a store, as far as anybody may know it. */
public final class Tombstones {

    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ReadDoor reads;
    private final WriteDoor writes;
    private final CypherFiles files;
    private final InstantSource clock;

    public Tombstones(ReadDoor reads, WriteDoor writes, CypherFiles files, InstantSource clock) {
        this.reads = reads;
        this.writes = writes;
        this.files = files;
        this.clock = clock;
    }

    /** The latest first. */
    public List<Tombstone> all() {
        return reads.read(files.read("erasures"), Map.of()).stream()
                .map(row -> tombstone(row.row("erasure")))
                .toList();
    }

    /** Lets in again what an erasure took away; @throws EraseRefused if there is none of that number */
    public void lift(String number, String by) {
        var parameters = Map.<String, Object>of(
                "number", number, "by", by, "at", clock.instant().toString());
        var lifted = writes.write(transaction -> transaction.run(files.write("lift_erasure"), parameters));
        if (lifted.isEmpty()) {
            throw new EraseRefused("There is no erasure of that number, or it is lifted already.");
        }
    }

    void keep(Tombstone tombstone, Collection<String> stopped) {
        writes.write(transaction -> {
            var key = transaction
                    .run(files.write("make_stop_key"), Map.of("key", randomKey()))
                    .getFirst()
                    .text("key");
            var parameters = new LinkedHashMap<String, Object>();
            parameters.put("number", tombstone.number());
            parameters.put("at", tombstone.at().toString());
            parameters.put("by", tombstone.by());
            parameters.put("reason", tombstone.reason().name());
            parameters.put("counts", counts(tombstone));
            parameters.put("hashes", List.copyOf(Stops.hashes(stopped, key).keySet()));
            return transaction.run(files.write("keep_erasure"), parameters);
        });
    }

    private static String randomKey() {
        var bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static List<String> counts(Tombstone tombstone) {
        var counts = new ArrayList<String>();
        tombstone.counts().forEach((what, count) -> counts.add(count + " " + what));
        return counts;
    }

    private static Tombstone tombstone(Row row) {
        var counts = new LinkedHashMap<String, Long>();
        row.texts("counts").forEach(text -> {
            int blank = text.indexOf(' ');
            counts.put(text.substring(blank + 1), Long.valueOf(text.substring(0, blank)));
        });
        return new Tombstone(
                row.text("number"),
                Instant.parse(row.text("at")),
                row.text("by"),
                Reason.valueOf(row.text("reason")),
                counts,
                row.maybeText("liftedAt").map(Instant::parse).orElse(null));
    }
}
