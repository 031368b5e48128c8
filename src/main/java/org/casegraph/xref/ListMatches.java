package org.casegraph.xref;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.casegraph.source.list.ListOptions;
import org.casegraph.source.list.NameList;

/** Holds a list against the graph and hands on what is found as it is found, for whoever waits for it. */
public final class ListMatches {

    private final Matching matching;
    private final Showing showing;

    ListMatches(Matching matching, Showing showing) {
        this.matching = matching;
        this.showing = showing;
    }

    /**
     * What came of a list.
     *
     * @param problems rows that could not be read, and what else has to be known, in sentences
     */
    public record Outcome(int rows, int read, int matched, List<String> problems) {}

    /**
     * Goes through a list.
     *
     * @param then takes each match, in the order of the list and the best first within a row
     * @param share is told how much of the file has been gone through, from 0 to 1
     * @throws org.casegraph.source.list.ListRefused if it is no list that can be read
     */
    public Outcome of(Path file, ListOptions options, Question question, Consumer<Match> then, DoubleConsumer share) {
        var follower = new Handing(question, then, share);
        try (var list = NameList.open(file, options)) {
            new ListPass(matching, question, follower).run(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var end = follower.progress;
        return new Outcome(end.rows(), end.read(), end.matched(), follower.problems.sentences());
    }

    private final class Handing implements PassFollower {

        private final Question question;
        private final Consumer<Match> then;
        private final DoubleConsumer share;
        private final Problems problems = new Problems();
        private final List<Found> waiting = new ArrayList<>();
        private Progress progress = Progress.NONE;

        private Handing(Question question, Consumer<Match> then, DoubleConsumer share) {
            this.question = question;
            this.then = then;
            this.share = share;
        }

        @Override
        public void found(List<Found> found) {
            waiting.addAll(found);
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
            showing.of(waiting, question.viewer()).forEach(then);
            waiting.clear();
            share.accept(now.bytes() == 0 ? 1 : (double) now.bytesRead() / now.bytes());
        }

        @Override
        public boolean goesOn() {
            return true;
        }
    }
}
