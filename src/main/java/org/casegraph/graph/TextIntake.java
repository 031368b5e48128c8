package org.casegraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.graph.Intake.Taken;
import org.casegraph.model.Document;
import org.casegraph.model.Ids;
import org.casegraph.source.Draft;
import org.casegraph.source.HeldTexts;
import org.casegraph.source.Problem;
import org.casegraph.text.extract.Bounds;
import org.casegraph.text.extract.Extracted;
import org.casegraph.text.extract.Extraction;
import org.casegraph.text.extract.Unreadable;

/** Takes the original of a document in: its text is read and held, and a document of the store stands for it. */
final class TextIntake {

    private final HeldTexts texts;
    private final Extraction extraction;
    private final Bounds bounds;
    private final ReadDoor reads;
    private final WriteDoor writes;
    private final CypherFiles files;
    private final InstantSource clock;

    TextIntake(
            HeldTexts texts, Bounds bounds, ReadDoor reads, WriteDoor writes, CypherFiles files, InstantSource clock) {
        this.texts = texts;
        this.extraction = new Extraction(bounds);
        this.bounds = bounds;
        this.reads = reads;
        this.writes = writes;
        this.files = files;
        this.clock = clock;
    }

    /** The file is kept once its text has been read, and the document is written once the file is kept. */
    Taken take(String name, InputStream content, HandedOver said) throws IOException {
        try (var draft = texts.draft(content, bounds.bytes())) {
            var extracted = extraction.read(draft.file(), name);
            texts.hold(draft, extracted);
            var known = known(draft);
            return known.isPresent()
                    ? new Taken.Held(
                            name, known.get().text("title"), known.get().number("statements"))
                    : new Taken.Arrived(name, arrived(name, draft, extracted, said), extracted.format());
        } catch (Unreadable e) {
            return new Taken.Refused(name, List.of(new Problem(name, 0, e.sentence())));
        }
    }

    private Optional<Row> known(Draft draft) {
        return reads.read(files.read("document_by_hash"), Map.of("sha256", draft.sha256())).stream()
                .findFirst();
    }

    private Document arrived(String name, Draft draft, Extracted extracted, HandedOver said) {
        var document = new Document(
                Ids.of("document", draft.sha256()),
                FileNames.title(said.title(), extracted.title(), name),
                said.type(),
                null,
                List.of(),
                List.of(),
                null,
                said.language() == null ? extracted.language() : said.language(),
                said.url(),
                draft.sha256(),
                extracted.text().text().length(),
                said.clearance());
        var rows = new ImportRows(clock.instant()).documents(List.of(document));
        writes.write(transaction -> transaction.run(files.write("merge_documents"), Map.of("rows", rows)));
        return document;
    }
}
