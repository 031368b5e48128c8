package org.casegraph.cli;

import java.util.List;
import org.casegraph.graph.HandedOver;
import org.casegraph.model.Clearance;
import org.casegraph.model.Collected;
import org.casegraph.model.Compartment;
import org.casegraph.model.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is said of documents on the command line. It holds for those that are new here; case files speak for themselves. */
final class DocumentOptions {

    @Option(names = "--title", description = "Title of the document; by default the one in the file, else its name.")
    private @Nullable String title;

    @Option(names = "--language", paramLabel = "TAG", description = "Language of the documents (BCP 47), such as en.")
    private @Nullable String language;

    @Option(names = "--url", description = "Where the document can be read.")
    private @Nullable String url;

    @Option(
            names = "--clearance",
            description = "Who may read the documents: ${COMPLETION-CANDIDATES}; TEAM if it is not said.")
    private Clearance clearance = Clearance.TEAM;

    @Option(
            names = "--compartment",
            paramLabel = "NAME",
            description =
                    "Only who is let into this compartment may read them; also those of case files that name none.")
    private @Nullable String compartment;

    @Option(names = "--by", paramLabel = "NAME", description = "Who takes the files in, for their custody.")
    private String by = "local";

    @Option(names = "--collected-by", paramLabel = "NAME", description = "Who collected them.")
    private @Nullable String collectedBy;

    @Option(names = "--collected-at", paramLabel = "TIME", description = "When: 2024-05-01, or 2024-05-01T10:00:00Z.")
    private @Nullable String collectedAt;

    @Option(names = "--collected-from", paramLabel = "PLACE", description = "From which address, place or person.")
    private @Nullable String collectedFrom;

    @Option(names = "--collected-with", paramLabel = "TOOL", description = "With which program or device.")
    private @Nullable String collectedWith;

    HandedOver said(List<?> files) {
        if (files.size() > 1 && (title != null || url != null)) {
            throw new Mistakes.Mistake("--title and --url are said of one file; these are " + files.size() + ".");
        }
        try {
            return HandedOver.checked(title, null, language, url, label(), by, collected());
        } catch (IllegalArgumentException e) {
            throw new Mistakes.Mistake(e.getMessage() + ".");
        }
    }

    private Label label() {
        return new Label(clearance, compartment == null ? List.of() : List.of(Compartment.named(compartment)));
    }

    private @Nullable Collected collected() {
        if (collectedBy == null && (collectedAt != null || collectedFrom != null || collectedWith != null)) {
            throw new Mistakes.Mistake("How a document was collected begins with who did it: --collected-by.");
        }
        return collectedBy == null ? null : new Collected(collectedBy, collectedAt, collectedFrom, collectedWith);
    }
}
