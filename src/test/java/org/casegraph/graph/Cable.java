package org.casegraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.casegraph.graph.embedded.ServerAddress;

/** What lies between the program and a database, and breaks in all the ways in which networks do. */
public final class Cable implements AutoCloseable {

    /** COMMIT as Bolt writes it: a piece of two bytes, and the end of the message. */
    private static final byte[] COMMIT = {0, 2, (byte) 0xB0, 0x12, 0, 0};

    private final ServerAddress database;
    private final ServerSocket door;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean losesCommit = new AtomicBoolean();
    private volatile boolean isSilent;
    private volatile boolean isUnplugged;
    private volatile long delay;

    public Cable(ServerAddress database) {
        this.database = database;
        try {
            this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** The database, as it is reached through here. */
    public ServerAddress address() {
        return new ServerAddress(
                URI.create("bolt://127.0.0.1:" + door.getLocalPort()), database.user(), database.password());
    }

    /** Ends what is connected now; {@code harshly} as a machine does that knows nothing of it any more. */
    public void cut(boolean harshly) {
        links.forEach(link -> link.cut(harshly));
    }

    /** Nobody gets through until it is mended. */
    public void unplug() {
        isUnplugged = true;
        cut(false);
    }

    /** All is taken and nothing is passed on, and nobody is told, until it is mended. */
    public void swallow() {
        isSilent = true;
    }

    /** As after a wall of fire has forgotten what was connected: that stays dead, what is new gets through. */
    public void mend() {
        isSilent = false;
        isUnplugged = false;
        delay = 0;
    }

    public void delay(long millis) {
        delay = millis;
    }

    /** The next change is made, and the answer to that is lost with its connection. */
    public void loseNextCommit() {
        losesCommit.set(true);
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut(true);
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                open(door.accept());
            }
        } catch (IOException _) {
            // It was closed.
        }
    }

    private void open(Socket from) throws IOException {
        if (isUnplugged) {
            from.close();
            return;
        }
        var to = new Socket(database.uri().getHost(), database.uri().getPort());
        var link = new Link(from, to);
        links.add(link);
        Thread.ofVirtual().start(() -> link.carry(from, to, true));
        Thread.ofVirtual().start(() -> link.carry(to, from, false));
    }

    /** One connection, in both directions. */
    private final class Link {

        private final Socket from;
        private final Socket to;
        private volatile boolean isCommitting;
        private volatile boolean isDead;

        Link(Socket from, Socket to) {
            this.from = from;
            this.to = to;
        }

        void carry(Socket one, Socket other, boolean isAsking) {
            var buffer = new byte[16 * 1024];
            try {
                for (int read = one.getInputStream().read(buffer);
                        read >= 0;
                        read = one.getInputStream().read(buffer)) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(delay));
                    isDead |= isSilent;
                    if (isDead) {
                        continue;
                    }
                    if (isAsking && ends(buffer, read) && losesCommit.compareAndSet(true, false)) {
                        isCommitting = true;
                    } else if (isCommitting) {
                        break;
                    }
                    other.getOutputStream().write(buffer, 0, read);
                }
            } catch (IOException _) {
                // One of the two has gone, so the other goes as well.
            } finally {
                cut(true);
            }
        }

        private static boolean ends(byte[] buffer, int read) {
            return read >= COMMIT.length && Arrays.equals(buffer, read - COMMIT.length, read, COMMIT, 0, COMMIT.length);
        }

        void cut(boolean harshly) {
            links.remove(this);
            close(from, harshly);
            close(to, harshly);
        }

        private static void close(Socket socket, boolean harshly) {
            try {
                socket.setSoLinger(harshly, 0);
                socket.close();
            } catch (IOException _) {
                // It is gone already.
            }
        }
    }
}
