package org.casegraph.review;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.DocumentReader;
import org.casegraph.graph.read.DraftSentences;
import org.casegraph.graph.review.ReviewLedger;
import org.casegraph.model.Document;
import org.casegraph.model.Ids;
import org.casegraph.source.SayingsReader;
import org.casegraph.text.Span;
import org.jspecify.annotations.Nullable;

/** Where people decide of proposals. */
public final class Desk {

    private final Reviews reviews;
    private final Sheets sheets;
    private final ReviewLedger ledger;
    private final DocumentReader documents;
    private final KnownIds known;
    private final DraftSentences sentences;
    private final SayingsReader reader;
    private final InstantSource clock;
    private final ReviewSettings settings;

    Desk(
            Reviews reviews,
            Sheets sheets,
            ReviewLedger ledger,
            DocumentReader documents,
            KnownIds known,
            DraftSentences sentences,
            SayingsReader reader,
            InstantSource clock,
            ReviewSettings settings) {
        this.reviews = reviews;
        this.sheets = sheets;
        this.ledger = ledger;
        this.documents = documents;
        this.known = known;
        this.sentences = sentences;
        this.reader = reader;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Agrees to a proposal, as it is shown or as the fields of a statement say it.
     *
     * @throws ReviewRefused if there is none, or it would be no statement
     */
    public Proposal accept(
            String document,
            String proposal,
            @Nullable Map<String, Object> statement,
            @Nullable String by,
            @Nullable String reason,
            Viewer viewer) {
        var draft = statement == null ? null : Drafts.of(statement);
        if (draft != null) {
            known.require(Drafts.ids(draft), viewer);
        }
        return decide(
                document,
                proposal,
                by,
                reason,
                viewer,
                (deciding, matter) -> deciding.accept(matter.review(proposal), draft));
    }

    public Proposal reject(
            String document, String proposal, @Nullable String by, @Nullable String reason, Viewer viewer) {
        return decide(
                document, proposal, by, reason, viewer, (deciding, matter) -> deciding.reject(matter.review(proposal)));
    }

    /** Makes a statement from a place; the same by the same person twice is one. */
    public Proposal state(
            String document,
            Map<String, Object> statement,
            @Nullable String by,
            @Nullable String reason,
            Viewer viewer) {
        var draft = Drafts.of(statement);
        known.require(Drafts.ids(draft), viewer);
        var at = draft.at();
        var sheet = sheet(open(document, viewer));
        if (!sheet.places().has(at)) {
            throw new ReviewRefused("The place %d-%d is not in the text, which has %d characters."
                    .formatted(at.start(), at.end(), sheet.text().length()));
        }
        var said = Ids.hash(List.of(Drafts.write(draft.at(new Draft.Place(0, 1)))));
        var id = sheet.ownId(new Span(at.start(), at.end()), said);
        return decide(
                document,
                id,
                by,
                reason,
                viewer,
                (deciding, matter) ->
                        deciding.accept(matter.decided().review(id).orElseGet(() -> matter.own(id, at)), draft));
    }

    /**
     * Takes a decision back.
     *
     * @param decision its id, null for the viewer's own
     */
    public Proposal takeBack(
            String document,
            String proposal,
            @Nullable String decision,
            String reason,
            @Nullable String by,
            Viewer viewer) {
        if (Person.reason(reason) == null) {
            throw new ReviewRefused("Say why it is taken back: reason is a text of 2000 characters at most.");
        }
        return decide(
                document,
                proposal,
                by,
                reason,
                viewer,
                (deciding, matter) -> deciding.takeBack(matter.review(proposal), decision));
    }

    /** Says of a document what it is; what is left out stays as it is. */
    public Document describe(String id, Map<String, Object> fields, @Nullable String by, Viewer viewer) {
        var person = Person.of(by, viewer);
        var said = Drafts.read(fields, Description.class);
        known.require(
                said.everybody().stream()
                        .flatMap(who -> Stream.ofNullable(who.id()))
                        .toList(),
                viewer);
        var document = open(id, viewer);
        var sheet = sheets.of(document).orElseGet(() -> Sheet.notHeld(document));
        inTurn(document, sheet, viewer, matter -> new Describing(matter, person).describe(said));
        return open(id, viewer);
    }

    private Proposal decide(
            String id,
            String proposal,
            @Nullable String by,
            @Nullable String reason,
            Viewer viewer,
            BiConsumer<Deciding, Matter> decision) {
        var person = Person.of(by, viewer);
        var why = Person.reason(reason);
        var document = open(id, viewer);
        var sheet = sheet(document);
        var now = clock.instant();
        ledger.inTurn(id, sheet.sha256(), turn -> {
            var matter = new Matter(
                    document, sheet, viewer, turn, now, settings.persons(), sheets.suggester(), sentences, reader);
            decision.accept(new Deciding(matter, person, why), matter);
            return matter;
        });
        return reviews.proposal(document, proposal, viewer).orElseThrow(Matter::noProposal);
    }

    private void inTurn(Document document, Sheet sheet, Viewer viewer, Consumer<Matter> work) {
        var now = clock.instant();
        ledger.inTurn(document.id(), sheet.sha256(), turn -> {
            var matter = new Matter(
                    document, sheet, viewer, turn, now, settings.persons(), sheets.suggester(), sentences, reader);
            work.accept(matter);
            return matter;
        });
    }

    private Document open(String id, Viewer viewer) {
        var document =
                documents.byId(id, viewer).orElseThrow(() -> new ReviewRefused("There is no document of this id."));
        reviews.requireOpen(document, viewer);
        return document;
    }

    private Sheet sheet(Document document) {
        return sheets.of(document)
                .orElseThrow(
                        () -> new ReviewRefused("The text of this document is not held here; import its file first."));
    }
}
