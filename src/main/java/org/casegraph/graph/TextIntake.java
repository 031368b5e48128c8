package org.casegraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.graph.Intake.Taken;
import org.casegraph.graph.erase.Stops;
import org.casegraph.graph.match.Matching;
import org.casegraph.model.CustodyEvent;
import org.casegraph.model.Document;
import org.casegraph.model.Ids;
import org.casegraph.source.Draft;
import org.casegraph.source.HeldTexts;
import org.casegraph.source.Layout;
import org.casegraph.source.Problem;
import org.casegraph.text.DocumentFormat;
import org.casegraph.text.Language;
import org.casegraph.text.extract.Bounds;
import org.casegraph.text.extract.Extracted;
import org.casegraph.text.extract.Extraction;
import org.casegraph.text.extract.Unreadable;
import org.jspecify.annotations.Nullable;

/** Takes the original of a document in: its text is read and held, and a document of the store stands for it. */
final class TextIntake {

    private final HeldTexts texts;
    private final Extraction extraction;
    private final Bounds bounds;
    private final ReadDoor reads;
    private final WriteDoor writes;
    private final CypherFiles files;
    private final InstantSource clock;
    private final Anchoring anchoring;
    private final Rereading rereading;
    private final Rematching rematching;
    private final Disk disk;
    private final Stops stops;

    TextIntake(
            HeldTexts texts, Bounds bounds, ReadDoor reads, WriteDoor writes, CypherFiles files, InstantSource clock) {
        this(texts, bounds, reads, writes, files, clock, new Matching(files, texts), new Disk(() -> Long.MAX_VALUE, 0));
    }

    TextIntake(
            HeldTexts texts,
            Bounds bounds,
            ReadDoor reads,
            WriteDoor writes,
            CypherFiles files,
            InstantSource clock,
            Matching matching,
            Disk disk) {
        this.disk = disk;
        this.rematching = new Rematching(files, matching);
        this.stops = new Stops(files);
        this.texts = texts;
        this.extraction = new Extraction(bounds);
        this.bounds = bounds;
        this.reads = reads;
        this.writes = writes;
        this.files = files;
        this.clock = clock;
        this.anchoring = new Anchoring(files, texts);
        this.rereading = new Rereading(texts, anchoring, writes, files, clock);
    }

    /** The file is kept once its text has been read, and the document is written once the file is kept. */
    Taken take(String name, InputStream content, HandedOver said) throws IOException {
        disk.requireRoom();
        try (var draft = texts.draft(content, bounds.bytes())) {
            var erased = stops.ofOriginal(draft.sha256(), reads);
            if (erased.isPresent()) {
                return new Taken.Refused(name, List.of(new Problem(name, 0, NotAgain.sentence(erased.get()))));
            }
            Compartments.require(said.label(), reads, files);
            var custody = new Custody(draft.sha256(), said.by(), clock.instant()).collected(said.collected());
            if (isAsItWouldBe(draft.sha256())) {
                return settled(name, draft.sha256(), null, said, custody);
            }
            var extracted = extraction.read(draft.file(), name);
            if (texts.isCovered(draft.sha256(), extracted.text().text())) {
                return uncovered(name, draft, extracted, said, custody);
            }
            if (texts.holds(draft.sha256())) {
                return changed(name, draft, extracted, said, custody);
            }
            long bytes = draft.bytes();
            texts.hold(draft, extracted);
            custody.add(CustodyEvent.TAKEN_IN, FileNames.last(name), null, "%,d bytes.".formatted(bytes))
                    .add(CustodyEvent.EXTRACTED, null, extracted.extractor(), extracted.noted());
            return settled(name, draft.sha256(), extracted, said, custody);
        } catch (Unreadable e) {
            return new Taken.Refused(name, List.of(new Problem(name, 0, e.sentence())));
        } catch (UncheckedIOException e) {
            throw disk.failed(e);
        }
    }

    /** The text of a file, which is not held yet. */
    Extracted read(Path file, String name) throws Unreadable {
        return extraction.read(file, name);
    }

    /** Whether it is held, unharmed, and read by what would read it now. */
    private boolean isAsItWouldBe(String sha256) {
        return texts.holds(sha256)
                && texts.erasure(sha256).isEmpty()
                && texts.isUnchanged(sha256)
                && texts.layout(sha256)
                        .filter(layout -> layout.extractor().equals(Extraction.extractor(layout.format())))
                        .isPresent();
    }

    private Taken uncovered(String name, Draft draft, Extracted extracted, HandedOver said, Custody custody) {
        texts.hold(draft, extracted);
        custody.add(CustodyEvent.RE_EXTRACTED, null, extracted.extractor(), extracted.noted());
        writes.write(transaction -> anchoring.again(draft.sha256(), transaction));
        return settled(name, draft.sha256(), null, said, custody);
    }

    private Taken changed(String name, Draft draft, Extracted extracted, HandedOver said, Custody custody) {
        custody.add(CustodyEvent.RE_EXTRACTED, null, extracted.extractor(), extracted.noted());
        var lost = rereading.change(draft, extracted, custody);
        return lost.isEmpty()
                ? settled(name, draft.sha256(), null, said, new Custody(draft.sha256(), said.by(), clock.instant()))
                : new Taken.Refused(
                        name,
                        lost.stream()
                                .map(sentence -> new Problem(name, 0, sentence))
                                .toList());
    }

    /** What is held has its document: the one that a case file names, or a new one. */
    private Taken settled(String name, String sha256, @Nullable Extracted extracted, HandedOver said, Custody custody) {
        var known = known(sha256);
        if (known.isPresent()) {
            long statements = known.get().number("statements");
            if (extracted != null && statements > 0) {
                custody.add(CustodyEvent.ATTACHED, null, null, "%,d statements stand in it.".formatted(statements));
            }
            writes.write(transaction -> write(List.of(), custody, transaction));
            return new Taken.Held(name, known.get().text("id"), known.get().text("title"), statements);
        }
        if (extracted == null) {
            custody.add(
                    CustodyEvent.TAKEN_IN, FileNames.last(name), null, "The file was kept before, and nothing said.");
        }
        var document = document(name, sha256, extracted, said);
        writes.write(transaction -> {
            var rows = ImportRows.now(clock, transaction, files).documents(List.of(document));
            return write(rows, custody, transaction);
        });
        return new Taken.Arrived(name, document, texts.format(sha256).orElse(DocumentFormat.TEXT));
    }

    private boolean write(List<Map<String, Object>> documents, Custody custody, WriteTransaction transaction) {
        transaction.run(files.write("merge_documents"), Map.of("rows", documents));
        custody.write(transaction, files);
        anchoring.anchor(custody.sha256(), transaction);
        rematching.again(List.of(custody.sha256()), transaction);
        return true;
    }

    private Optional<Row> known(String sha256) {
        return reads.read(files.read("document_by_hash"), Map.of("sha256", sha256)).stream()
                .findFirst();
    }

    /** The language that the text seems to be in, null where it cannot be told. */
    private @Nullable String told(String sha256) {
        return texts.text(sha256)
                .map(Language::of)
                .filter(language -> !language.equals(Language.UNKNOWN))
                .orElse(null);
    }

    private Document document(String name, String sha256, @Nullable Extracted extracted, HandedOver said) {
        var title = extracted == null ? null : extracted.title();
        var language = extracted == null || extracted.language() == null ? told(sha256) : extracted.language();
        return new Document(
                Ids.of("document", sha256),
                FileNames.title(said.title(), title, name),
                said.type(),
                null,
                List.of(),
                List.of(),
                null,
                said.language() == null ? language : said.language(),
                said.url(),
                sha256,
                texts.layout(sha256).map(Layout::characters).orElse(null),
                said.label());
    }
}
