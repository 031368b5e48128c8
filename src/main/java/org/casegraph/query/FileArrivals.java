package org.casegraph.query;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.casegraph.access.Viewer;
import org.casegraph.graph.FormatIntake;
import org.casegraph.graph.Intake.Taken;
import org.casegraph.graph.embedded.DataDirectory;
import org.casegraph.model.Clearance;
import org.casegraph.query.refusal.CallerMistake;
import org.casegraph.query.upload.Upload;
import org.casegraph.source.DocumentWords;
import org.casegraph.source.Problem;
import org.casegraph.source.format.Loss;
import org.casegraph.source.format.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Takes in files of other tools that somebody sends, as the command line does. */
@Controller
final class FileArrivals {

    private static final int LONGEST = 500;
    private static final int TOLD = 5;

    /** What is said of a file of another tool. */
    record FileInput(
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String language,
            @Nullable String url,
            @Nullable Clearance clearance,
            @Nullable String compartment) {

        static final FileInput SILENT = new FileInput(null, null, null, null, null, null);
    }

    /** What came of it, field by field. */
    record FileImport(
            String file,
            String format,
            int parts,
            long recorded,
            long known,
            long withdrawn,
            List<String> documents,
            List<Loss> fields) {}

    private final FormatIntake formats;
    private final DataDirectory data;

    FileArrivals(FormatIntake formats, DataDirectory data) {
        this.formats = formats;
        this.data = data;
    }

    @MutationMapping
    FileImport importFile(
            @Argument Upload file,
            @Argument @Nullable Upload mapping,
            @Argument @Nullable FileInput said,
            @ContextValue Viewer viewer)
            throws IOException {
        try (var sent = SentFile.in(data.create().arriving(), file, mapping)) {
            var whole = said(sent, Objects.requireNonNullElse(said, FileInput.SILENT), viewer);
            if (!formats.recognises(whole)) {
                throw new CallerMistake("The file is of no format of another tool that is known here, or it is a table"
                        + " without a mapping. Documents are taken by addDocument, case files and annotations of BRAT"
                        + " by the command line.");
            }
            return switch (formats.take(whole, viewer)) {
                case Taken.Carried carried -> answer(carried);
                case Taken.Refused refused -> throw new CallerMistake(sentence(refused.problems()));
                case Taken other -> throw new IllegalStateException("No file of another tool: " + other);
            };
        }
    }

    private static FileImport answer(Taken.Carried carried) {
        var sums = carried.sums();
        return new FileImport(
                carried.file(),
                carried.format(),
                carried.parts(),
                sums.recorded(),
                sums.known(),
                sums.withdrawn(),
                sums.documents(),
                carried.losses());
    }

    /** The first few things that are wrong, each with its line. */
    private static String sentence(List<Problem> problems) {
        var told = problems.stream()
                .limit(TOLD)
                .map(problem -> (problem.line() > 0 ? "line " + problem.line() + ": " : "") + problem.message())
                .toList();
        int more = problems.size() - told.size();
        return "Nothing of the file is taken: " + String.join("; ", told) + (more > 0 ? "; and " + more + " more" : "")
                + ".";
    }

    /** Ids of a file that was sent are its sender's own: nobody takes the place of what another brought. */
    private static Said said(SentFile sent, FileInput input, Viewer viewer) {
        var clearance = Objects.requireNonNullElse(input.clearance(), Clearance.TEAM);
        if (!viewer.clearance().mayRead(clearance)) {
            throw new CallerMistake("You may not read what is " + clearance + "; accepted is what you may read.");
        }
        try {
            var bare = Said.of(sent.file());
            return new Said(
                    sent.file(),
                    sent.mapping(),
                    "sent by " + viewer.id() + "/" + bare.bare(),
                    shortened(input.publisher(), "publisher"),
                    shortened(input.title(), "title"),
                    input.language() == null ? null : DocumentWords.language(input.language()),
                    input.url() == null ? null : DocumentWords.url(input.url()),
                    Arrivals.label(clearance, input.compartment(), viewer),
                    viewer.id());
        } catch (IllegalArgumentException e) {
            throw new CallerMistake(e.getMessage() + ".");
        }
    }

    private static @Nullable String shortened(@Nullable String text, String what) {
        if (text != null && (text.length() > LONGEST || text.isBlank())) {
            throw new IllegalArgumentException("A " + what + " has 1 to " + LONGEST + " characters");
        }
        return text;
    }
}
