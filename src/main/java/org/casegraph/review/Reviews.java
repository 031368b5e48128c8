package org.casegraph.review;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.DraftSentences;
import org.casegraph.graph.read.ShownTexts;
import org.casegraph.graph.review.Review;
import org.casegraph.graph.review.ReviewLedger;
import org.casegraph.model.Document;

/** What may be coded from documents, and what people decided of it. */
public final class Reviews {

    private final Sheets sheets;
    private final ReviewLedger ledger;
    private final DraftSentences sentences;
    private final ShownTexts shown;

    Reviews(Sheets sheets, ReviewLedger ledger, DraftSentences sentences, ShownTexts shown) {
        this.sheets = sheets;
        this.ledger = ledger;
        this.sentences = sentences;
        this.shown = shown;
    }

    /** All proposals of some documents whose texts are held, in the order of their texts. */
    public Map<Document, List<Proposal>> proposals(Collection<Document> documents, Viewer viewer) {
        var reviews = reviews(documents, viewer);
        var proposals = new LinkedHashMap<Document, List<Proposal>>();
        open(documents, viewer).forEach(document -> sheets.of(document)
                .ifPresent(sheet -> proposals.put(
                        document, showing(document, sheet, reviews).all())));
        return proposals;
    }

    /** One proposal of a document, also a statement of one's own that was taken back. */
    Optional<Proposal> proposal(Document document, String id, Viewer viewer) {
        var reviews = reviews(List.of(document), viewer);
        return sheets.of(document)
                .flatMap(sheet -> showing(document, sheet, reviews).one(id));
    }

    private Showing showing(Document document, Sheet sheet, Map<String, List<Review>> reviews) {
        var decided = new Decided(sheet, reviews.getOrDefault(sheet.sha256(), List.of()));
        return new Showing(document, sheet, decided, sentences);
    }

    /** How far the review of some documents has come, of those whose texts are held. */
    public Map<Document, ReviewCounts> counts(Collection<Document> documents, Viewer viewer) {
        return counts(documents, viewer, () -> true).found();
    }

    /** What was counted, and whether all was. */
    record Counted(Map<Document, ReviewCounts> found, boolean isWhole) {}

    /** The same, as long as there is time to go on. */
    Counted counts(Collection<Document> documents, Viewer viewer, BooleanSupplier goOn) {
        var reviews = reviews(documents, viewer);
        var counts = new LinkedHashMap<Document, ReviewCounts>();
        for (var document : open(documents, viewer)) {
            if (!goOn.getAsBoolean()) {
                return new Counted(counts, false);
            }
            sheets.index(document)
                    .map(index -> index.counts(reviews.getOrDefault(String.valueOf(document.sha256()), List.of())))
                    .ifPresent(count -> counts.put(document, count));
        }
        return new Counted(counts, true);
    }

    /** Those that name nobody whose names the viewer may not know: what is proposed from the others would tell them. */
    private List<Document> open(Collection<Document> documents, Viewer viewer) {
        var masked = shown.masked(documents, viewer);
        return documents.stream()
                .filter(document -> !Boolean.TRUE.equals(masked.get(document)))
                .toList();
    }

    void requireOpen(Document document, Viewer viewer) {
        if (open(List.of(document), viewer).isEmpty()) {
            throw new ReviewRefused(
                    "This document names somebody whose names you may not read; it is reviewed by those who may.");
        }
    }

    private Map<String, List<Review>> reviews(Collection<Document> documents, Viewer viewer) {
        var hashes = documents.stream()
                .filter(sheets::holds)
                .flatMap(document -> Stream.ofNullable(document.sha256()))
                .toList();
        return ledger.of(hashes, viewer);
    }
}
