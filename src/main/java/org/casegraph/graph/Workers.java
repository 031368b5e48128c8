package org.casegraph.graph;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Does the work of the database of this process: for long, it would keep a virtual thread's processor from all others. */
final class Workers {

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("store-", 0).factory());

    private Workers() {}

    /** What the work comes to, on a thread of the system's. */
    static <T> T done(Supplier<T> work) {
        return Thread.currentThread().isVirtual() ? handedOver(work) : work.get();
    }

    /** What is under way is waited for in any case: its transaction is not to be closed under its hands. */
    private static <T> T handedOver(Supplier<T> work) {
        var task = CompletableFuture.supplyAsync(work, THREADS);
        boolean isInterrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException _) {
                    isInterrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
