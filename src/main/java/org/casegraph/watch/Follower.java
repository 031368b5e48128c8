package org.casegraph.watch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.casegraph.graph.ChangeListener;
import org.casegraph.graph.StoreException;
import org.casegraph.graph.Touched;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks at the findings again soon after each change, and hands on what became of them: beside the work of the server,
 * so that nobody who changes something waits for it. What other processes on the same store change is met at intervals.
 */
final class Follower implements ChangeListener, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    /** Several files are often imported in a row, and looked at together. */
    private static final Duration BREATH = Duration.ofMillis(300);

    private final List<Runnable> work;
    private final Duration delay;
    private final Duration interval;
    private final Semaphore pokes = new Semaphore(0);
    private volatile @Nullable Thread thread;
    private volatile boolean isStopping;
    private boolean isFailing;

    /**
     * @param work what is done each time, in order; nothing runs where there is none
     * @param delay before the first time: whoever starts a server wants to see it first
     */
    Follower(List<Runnable> work, Duration delay, Duration interval) {
        this.work = List.copyOf(work);
        this.delay = delay;
        this.interval = interval;
    }

    @Override
    public void start() {
        if (work.isEmpty()) {
            return;
        }
        isStopping = false;
        thread = Thread.ofPlatform().daemon().name("finding-follower").start(this::follow);
    }

    @Override
    public void stop() {
        var running = thread;
        if (running != null) {
            isStopping = true;
            running.interrupt();
            awaitEnd(running);
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private static void awaitEnd(Thread running) {
        try {
            running.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void changed(Touched touched) {
        pokes.release();
    }

    private void follow() {
        try {
            Thread.sleep(delay);
            while (!isStopping) {
                work.forEach(this::attempt);
                if (pokes.tryAcquire(interval.toMillis(), TimeUnit.MILLISECONDS)) {
                    Thread.sleep(BREATH);
                    pokes.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What fails now is done next time: nothing is lost, since what is left to do stands in the store. */
    private void attempt(Runnable one) {
        try {
            one.run();
            isFailing = false;
        } catch (RuntimeException e) {
            if (!isFailing && !isStopping) {
                tell(e);
            }
            isFailing = true;
        }
    }

    private static void tell(RuntimeException failure) {
        if (failure instanceof StoreException) {
            LOG.warn("Findings are not followed at the moment: {}", failure.getMessage());
        } else {
            LOG.error("Findings could not be followed", failure);
        }
    }
}
