package org.casegraph.xref;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.casegraph.graph.StoreException;
import org.casegraph.source.list.ListRefused;
import org.casegraph.source.list.NameList;
import org.casegraph.xref.CrossReference.State;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A list that is being held against the graph, beside everything else, and what has come of it. */
final class Job implements PassFollower {

    private static final Logger LOG = LoggerFactory.getLogger(Job.class);
    private static final int MOST = 200_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String id;
    private final String title;
    private final Folder folder;
    private final Question question;
    private final InstantSource clock;
    private final Instant startedAt;
    private final MatchFile matches;
    private final Problems problems = new Problems();
    private volatile Progress progress = Progress.NONE;
    private volatile State state = State.RUNNING;
    private volatile boolean isStopping;
    private volatile @Nullable String failure;
    private volatile @Nullable Instant endedAt;
    private volatile @Nullable Thread thread;

    Job(String title, Folder folder, Question question, InstantSource clock) throws IOException {
        this.id = folder.name();
        this.title = title;
        this.folder = folder;
        this.question = question;
        this.clock = clock;
        this.startedAt = clock.instant();
        this.matches = new MatchFile(folder.path());
    }

    String id() {
        return id;
    }

    Question question() {
        return question;
    }

    MatchFile matches() {
        return matches;
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    /** Comparing takes all of a processor, which threads that serve requests share. */
    void start(NameList list, Matching matching) {
        thread = Thread.ofPlatform().daemon().name("cross-reference").start(() -> run(list, matching));
    }

    private void run(NameList list, Matching matching) {
        var ended = State.FAILED;
        try (list) {
            new ListPass(matching, question, this).run(list);
            ended = isStopping ? State.STOPPED : failure == null ? State.DONE : State.FAILED;
        } catch (ListRefused | StoreException e) {
            failure = e.getMessage();
        } catch (IOException | RuntimeException e) {
            failure = "Something went wrong on our side.";
            // Its message could hold a name of the list.
            LOG.error("A cross-reference failed with {}", e.getClass().getName());
        } finally {
            end(ended);
        }
    }

    private void end(State ended) {
        try {
            folder.forgetList();
        } finally {
            endedAt = clock.instant();
            state = ended;
        }
    }

    CrossReference told() {
        var now = progress;
        double share = state == State.DONE ? 1 : now.bytes() == 0 ? 0 : (double) now.bytesRead() / now.bytes();
        return new CrossReference(
                id,
                title,
                state,
                now.rows(),
                now.read(),
                now.matched(),
                share,
                question.least(),
                problems.sentences(),
                failure,
                startedAt,
                endedAt);
    }

    /** Ends it after the rows at hand; what was found stays. */
    void stop() {
        isStopping = true;
        var running = thread;
        try {
            if (running != null) {
                running.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Leaves nothing of it on the disk. */
    void forget() {
        stop();
        matches.close();
        folder.delete();
    }

    @Override
    public void found(List<Found> found) {
        if (matches.size() < MOST) {
            found.forEach(matches::add);
        } else {
            failure = "There are more than %,d matches; ask for a higher least score.".formatted(MOST);
        }
    }

    @Override
    public void problem(String sentence) {
        problems.row(sentence);
    }

    @Override
    public void remark(String sentence) {
        problems.remark(sentence);
    }

    @Override
    public void progress(Progress now) {
        progress = now;
    }

    @Override
    public boolean goesOn() {
        return !isStopping && failure == null;
    }
}
