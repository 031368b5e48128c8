package org.casegraph.review;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.ActReader;
import org.casegraph.graph.read.DocumentReader;
import org.casegraph.graph.read.DraftSentences;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.graph.review.ReviewLedger;
import org.casegraph.model.Document;
import org.casegraph.model.Ids;
import org.casegraph.source.SayingsReader;
import org.casegraph.text.Span;
import org.jspecify.annotations.Nullable;

/** Where people decide of proposals. */
public final class Desk {

    private static final String ACT = "act-";

    private final Reviews reviews;
    private final Sheets sheets;
    private final ReviewLedger ledger;
    private final DocumentReader documents;
    private final EntityReader entities;
    private final ActReader acts;
    private final DraftSentences sentences;
    private final SayingsReader reader;
    private final InstantSource clock;
    private final ReviewSettings settings;

    Desk(
            Reviews reviews,
            Sheets sheets,
            ReviewLedger ledger,
            DocumentReader documents,
            EntityReader entities,
            ActReader acts,
            DraftSentences sentences,
            SayingsReader reader,
            InstantSource clock,
            ReviewSettings settings) {
        this.reviews = reviews;
        this.sheets = sheets;
        this.ledger = ledger;
        this.documents = documents;
        this.entities = entities;
        this.acts = acts;
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
            requireKnown(Drafts.ids(draft), viewer);
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
        requireKnown(Drafts.ids(draft), viewer);
        var at = draft.at();
        var sheet = sheet(open(document, viewer));
        if (sheet.quote(at.start(), at.end()).isEmpty()) {
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

    public Document describe(String document, Map<String, Object> description, @Nullable String by, Viewer viewer) {
        throw new ReviewRefused("There is no document of this id.");
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

    private Document open(String id, Viewer viewer) {
        return documents.byId(id, viewer).orElseThrow(() -> new ReviewRefused("There is no document of this id."));
    }

    private Sheet sheet(Document document) {
        return sheets.of(document)
                .orElseThrow(
                        () -> new ReviewRefused("The text of this document is not held here; import its file first."));
    }

    /** What is hidden from her is as if it were not there. */
    private void requireKnown(List<String> ids, Viewer viewer) {
        var told = ids.stream().filter(id -> id.startsWith(ACT)).toList();
        var others = ids.stream().filter(id -> !id.startsWith(ACT)).toList();
        var known = entities.byIds(others, viewer);
        var knownActs = acts.byIds(told, viewer);
        ids.stream()
                .filter(id -> !known.containsKey(id) && !knownActs.containsKey(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new ReviewRefused("There is no entity or act of the id “%s”; search finds those there are."
                            .formatted(Names.cut(id)));
                });
    }
}
