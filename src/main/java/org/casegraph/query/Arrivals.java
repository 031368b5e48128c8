package org.casegraph.query;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.casegraph.access.Viewer;
import org.casegraph.graph.HandedOver;
import org.casegraph.graph.Intake;
import org.casegraph.graph.Intake.Taken;
import org.casegraph.graph.read.DocumentReader;
import org.casegraph.model.Clearance;
import org.casegraph.model.Collected;
import org.casegraph.model.Compartment;
import org.casegraph.model.Document;
import org.casegraph.model.Label;
import org.casegraph.query.refusal.CallerMistake;
import org.casegraph.query.upload.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Takes in the originals of documents that somebody sends. */
@Controller
final class Arrivals {

    /** What is said of a document that comes in. */
    record DocumentInput(
            @Nullable String title,
            @Nullable String type,
            @Nullable String language,
            @Nullable String url,
            @Nullable Clearance clearance,
            @Nullable String compartment) {

        static final DocumentInput SILENT = new DocumentInput(null, null, null, null, null, null);
    }

    /** How it was collected. */
    record CollectedInput(String by, @Nullable String at, @Nullable String from, @Nullable String with) {}

    private final Intake intake;
    private final DocumentReader documents;

    Arrivals(Intake intake, DocumentReader documents) {
        this.intake = intake;
        this.documents = documents;
    }

    @MutationMapping
    Document addDocument(
            @Argument Upload file,
            @Argument @Nullable DocumentInput document,
            @Argument @Nullable CollectedInput collected,
            @ContextValue Viewer viewer)
            throws IOException {
        if (Intake.isCaseFile(file.name())) {
            throw new CallerMistake("A case file is no document; import it with the command line.");
        }
        var said = said(document == null ? DocumentInput.SILENT : document, collected, viewer);
        try (var content = file.content()) {
            return switch (intake.takeOriginal(file.name(), content, said)) {
                case Taken.Arrived arrived -> arrived.document();
                case Taken.Held held -> readable(held.document(), viewer);
                case Taken.Refused refused ->
                    throw new CallerMistake("The file is not taken: "
                            + refused.problems().getFirst().message() + ".");
                case Taken.Carried carried -> throw new IllegalStateException("No original: " + carried.file());
                case Taken.Annotated annotated -> throw new IllegalStateException("No original: " + annotated.file());
                case Taken.Coded coded -> throw new IllegalStateException("No original: " + coded.file());
            };
        }
    }

    private Document readable(String id, Viewer viewer) {
        return documents.byId(id, viewer).orElseThrow(() -> new CallerMistake("The file is not taken."));
    }

    /** Who is not in a compartment is told the same as of one that there is not. */
    static Label label(Clearance clearance, @Nullable String compartment, Viewer viewer) {
        var label = new Label(clearance, compartment == null ? List.of() : List.of(Compartment.named(compartment)));
        if (!viewer.readers().mayRead(label)) {
            throw new IllegalArgumentException(
                    "There is no compartment of this name into which you are let; me tells yours");
        }
        return label;
    }

    private static HandedOver said(DocumentInput document, @Nullable CollectedInput collected, Viewer viewer) {
        var clearance = Optional.ofNullable(document.clearance()).orElse(Clearance.TEAM);
        if (!viewer.clearance().mayRead(clearance)) {
            throw new CallerMistake("You may not read what is " + clearance + "; accepted is what you may read.");
        }
        try {
            return HandedOver.checked(
                    document.title(),
                    document.type(),
                    document.language(),
                    document.url(),
                    label(clearance, document.compartment(), viewer),
                    viewer.id(),
                    collected == null
                            ? null
                            : new Collected(collected.by(), collected.at(), collected.from(), collected.with()));
        } catch (IllegalArgumentException e) {
            throw new CallerMistake(e.getMessage() + ".");
        }
    }
}
