package org.casegraph.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casegraph.graph.match.NamesakeReader.Called;
import org.casegraph.graph.read.DraftSentences;
import org.casegraph.graph.review.Decision;
import org.casegraph.graph.review.Review;
import org.casegraph.model.Document;
import org.casegraph.suggest.SuggestedMention;
import org.jspecify.annotations.Nullable;

/** Shows the proposals of one text with what was decided about them. */
final class Showing {

    private static final Comparator<Proposal> IN_THE_TEXT = Comparator.comparing((Proposal proposal) ->
            Optional.ofNullable(proposal.locator().start()).orElse(0));

    private final Document document;
    private final Sheet sheet;
    private final Decided decided;
    private final Prefill prefill;
    private final ShownDrafts drafts;

    Showing(Document document, Sheet sheet, Decided decided, DraftSentences sentences) {
        this.document = document;
        this.sheet = sheet;
        this.decided = decided;
        this.prefill = new Prefill(sentences, decided::speaksFor);
        this.drafts = new ShownDrafts(document, sheet, decided);
    }

    List<Proposal> all() {
        var all = new ArrayList<Proposal>();
        sheet.proposed().forEach(one -> all.add(proposal(one)));
        decided.besides().forEach(review -> besides(review).ifPresent(all::add));
        all.sort(IN_THE_TEXT);
        return all;
    }

    /** One of them, also where nobody accepts it any more. */
    Optional<Proposal> one(String id) {
        return sheet.proposed(id).map(this::proposal).or(() -> decided.review(id)
                .flatMap(this::besides));
    }

    private Proposal proposal(Proposed one) {
        var review = decided.review(one.id());
        var trigger = one.trigger();
        var draft = review.flatMap(decided::latestDraft).orElseGet(() -> prefill.draft(one));
        return new Proposal(
                one.id(),
                one.form(),
                document,
                sheet.places().locator(one.span().start(), one.span().end()),
                trigger == null ? null : sheet.places().locator(trigger.start(), trigger.end()),
                one.span().in(sheet.text()),
                one.suggestion().rule(),
                one.suggestion().score(),
                decided.state(one.id()),
                drafts.shown(draft),
                one.form() == Form.MENTION ? decided.entityOf(one.id()).orElse(null) : null,
                called(one),
                decisions(review),
                statements(review));
    }

    private static @Nullable Called called(Proposed one) {
        return one.suggestion() instanceof SuggestedMention mention ? new Called(mention.kind(), mention.name()) : null;
    }

    /** One that nothing proposes now: a statement of one's own, or a proposal of a former text or rule. */
    private Optional<Proposal> besides(Review review) {
        return decided.lastDraft(review).map(draft -> besides(review, draft));
    }

    private Proposal besides(Review review, Draft draft) {
        var at = draft.at();
        return new Proposal(
                review.id(),
                Form.valueOf(review.form()),
                document,
                drafts.locator(at),
                null,
                sheet.places().quote(at).orElse(""),
                review.rule(),
                review.score(),
                Decided.state(review),
                drafts.shown(draft),
                draft.name() == null ? null : decided.entityOf(review.id()).orElse(null),
                null,
                decisions(Optional.of(review)),
                review.statements());
    }

    private static List<String> statements(Optional<Review> review) {
        return review.map(Review::statements).orElse(List.of());
    }

    private List<Proposal.Decision> decisions(Optional<Review> review) {
        return review.map(Review::decisions).orElse(List.of()).stream()
                .map(this::decision)
                .toList();
    }

    private Proposal.Decision decision(Decision made) {
        var takenBack = made.takenBack();
        return new Proposal.Decision(
                made.id(),
                made.by(),
                made.at(),
                made.accepts() ? Proposal.Verdict.ACCEPT : Proposal.Verdict.REJECT,
                made.reason(),
                sheet.places().draft(made).map(drafts::shown).orElse(null),
                takenBack == null ? null : takenBack.at(),
                takenBack == null ? null : takenBack.by(),
                takenBack == null ? null : takenBack.reason());
    }
}
