package org.casegraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.DoubleConsumer;
import org.casegraph.access.Viewer;
import org.casegraph.export.MatchLines;
import org.casegraph.model.Clearance;
import org.casegraph.xref.ListMatches;
import org.casegraph.xref.ListMatches.Outcome;
import org.casegraph.xref.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Holds a list of names against the graph. */
@Command(
        name = "crossref",
        description = "Tell who on a list of names may be known here, and write nothing to the graph.")
final class CrossrefCommand implements Callable<Integer> {

    private static final int STEPS = 1000;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Parameters(
            paramLabel = "LIST",
            description = "A table as text (CSV, parted by semicolons or tabs), or entities of FollowTheMoney as JSON"
                    + " lines.")
    @SuppressWarnings("NullAway.Init")
    private Path list;

    @Option(names = "--format", defaultValue = "csv", description = "csv or jsonl; by default ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private MatchLines.Format format;

    @Option(
            names = {"--output", "--out"},
            paramLabel = "FILE",
            description = "Where to write; by default the standard output.")
    private @Nullable Path file;

    @Option(
            names = "--least",
            defaultValue = "0.75",
            paramLabel = "SCORE",
            description = "How near names have to be, from 0.7 to 1; by default ${DEFAULT-VALUE}.")
    private double least;

    @Option(
            names = "--most",
            defaultValue = "10",
            paramLabel = "NUMBER",
            description = "How many matches a row may have; by default ${DEFAULT-VALUE}.")
    private int most;

    @Option(
            names = "--clearance",
            defaultValue = "SEALED",
            description = "Leave out what asks for more: PUBLIC, TEAM or SEALED; by default ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Clearance clearance;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ListArguments arguments;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(list)) {
            throw new Mistakes.Mistake("There is no file " + list + ".");
        }
        var question = new Question(least, most, new Viewer("command line", clearance));
        try (var store = parent.open()) {
            return told(written(store.part(ListMatches.class), question));
        }
    }

    private Outcome written(ListMatches matches, Question question) {
        if (file == null) {
            var outcome = write(matches, question, parent.out(), _ -> {});
            parent.out().flush();
            return outcome;
        }
        try (Writer out = Files.newBufferedWriter(file)) {
            return write(matches, question, out, new Share(new Progress("Comparing", STEPS, parent.err())));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    private Outcome write(ListMatches matches, Question question, Writer out, DoubleConsumer share) {
        var lines = new MatchLines(format, out);
        return matches.of(list, arguments.options(), question, lines::write, share);
    }

    private int told(Outcome outcome) {
        PrintWriter err = parent.err();
        outcome.problems().forEach(err::println);
        err.println("%,d rows, of which %,d could be read; %,d may mean somebody who is known here."
                .formatted(outcome.rows(), outcome.read(), outcome.matched()));
        return outcome.read() == outcome.rows() ? 0 : 1;
    }

    /** Steps along with the share of the file that has been gone through. */
    private static final class Share implements DoubleConsumer {

        private final Progress progress;
        private int steps;

        private Share(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void accept(double share) {
            for (; steps < (int) (share * STEPS); steps++) {
                progress.step();
            }
        }
    }
}
