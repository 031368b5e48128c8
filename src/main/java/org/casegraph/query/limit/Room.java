package org.casegraph.query.limit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets so much be worked out at once, and others wait: large questions come one after the other, and small ones do not
 * wait behind them.
 */
@Component
final class Room {

    /** What costs less is let in at all times. */
    private static final int SMALL = 1_000;

    private final Semaphore room =
            new Semaphore(Limits.COST * Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final Duration patience;

    Room(@Value("${casegraph.query.timeout:5s}") Duration patience) {
        this.patience = patience;
    }

    /** The place of one question, to be left when it is answered, or has come to nothing. */
    Seat seat() {
        return new Seat();
    }

    final class Seat {

        private int taken;

        /** Waits until there is room for a question of this cost. */
        synchronized void take(int cost) {
            if (cost < SMALL || taken > 0) {
                return;
            }
            try {
                if (!room.tryAcquire(cost, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw Limits.refused("The server is busy with other large questions; try again, or ask for less.");
                }
                taken = cost;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw Limits.refused("The server is about to stop.");
            }
        }

        synchronized void leave() {
            room.release(taken);
            taken = 0;
        }
    }
}
