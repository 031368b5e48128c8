package org.casegraph.text.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.casegraph.text.DocumentFormat;

/** A process that reads files, as it is seen from here. It is ended when a file is too much for it. */
final class ReaderProcess {

    /** It had ended before it was asked. */
    static final class GoneHome extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private static final int OUT_OF_MEMORY = 3;
    private static final int DONE = 0;

    private final Process process;
    private final DataOutputStream questions;
    private final DataInputStream answers;
    private final Bounds bounds;

    private ReaderProcess(Process process, Bounds bounds) {
        this.process = process;
        this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.bounds = bounds;
    }

    static ReaderProcess start(Bounds bounds) {
        try {
            return new ReaderProcess(ReaderMain.command(bounds).start(), bounds);
        } catch (IOException e) {
            throw new UncheckedIOException("A process that reads files cannot be started", e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Extracted read(Path file, DocumentFormat format) throws Unreadable, GoneHome {
        var late = CompletableFuture.runAsync(
                        () -> {},
                        CompletableFuture.delayedExecutor(bounds.time().toMillis(), TimeUnit.MILLISECONDS))
                .thenRun(process::destroyForcibly);
        try {
            Transcript.ask(file, format, questions);
            return Transcript.answer(answers);
        } catch (IOException e) {
            throw tooMuch(late.isDone());
        } catch (RuntimeException e) {
            process.destroyForcibly();
            throw e;
        } finally {
            late.cancel(false);
        }
    }

    private Unreadable tooMuch(boolean isLate) throws GoneHome {
        int code = ended();
        if (isLate) {
            return new Unreadable("reading the file takes longer than "
                    + bounds.time().toSeconds() + " seconds; print it to a new PDF, or split it");
        }
        if (code == DONE) {
            throw new GoneHome();
        }
        return new Unreadable(
                code == OUT_OF_MEMORY
                        ? "reading the file takes more than " + bounds.memory()
                                + " MB of memory; print it to a new PDF, or split" + " it"
                        : "the file breaks its reader; print it to a new PDF");
    }

    private int ended() {
        try {
            return process.onExit().get(5, TimeUnit.SECONDS).exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | TimeoutException e) {
            // What does not end by itself is ended.
        }
        process.destroyForcibly().onExit().join();
        return -1;
    }
}
