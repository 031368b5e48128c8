package org.casegraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.LongSupplier;
import org.casegraph.graph.StoreException.Reason;
import org.casegraph.graph.embedded.DataDirectory;

/**
 * The disk of the data directory. Some of it is kept free: a database that finds no room in the middle of a change
 * neither goes on nor ends, so none is begun that may come to that.
 */
public final class Disk {

    private final LongSupplier room;
    private final long reserve;

    /** @param room how much is free, in bytes */
    Disk(LongSupplier room, long reserve) {
        this.room = room;
        this.reserve = reserve;
    }

    static Disk of(DataDirectory data, long reserve) {
        return new Disk(() -> usable(data), reserve);
    }

    /** Whether less is free than is kept. */
    public boolean isFull() {
        return room.getAsLong() < reserve;
    }

    /** @throws StoreException if it is full */
    void requireRoom() {
        if (isFull()) {
            throw new StoreException(Reason.FULL, new IOException("Less than " + reserve + " bytes are free"));
        }
    }

    /** What to say where something could not be kept on it. */
    StoreException failed(Exception cause) {
        return new StoreException(isFull() ? Reason.FULL : Reason.FAILED, cause);
    }

    private static long usable(DataDirectory data) {
        try {
            return Files.getFileStore(data.root()).getUsableSpace();
        } catch (IOException e) {
            // Whoever writes there will be told what is wrong.
            return Long.MAX_VALUE;
        }
    }
}
