package org.casegraph.review;

import java.util.List;
import java.util.Optional;
import org.casegraph.graph.review.Decision;
import org.casegraph.graph.review.Review;
import org.casegraph.model.Label;
import org.jspecify.annotations.Nullable;

/** Decides about proposals of one text in one turn, and lets what follows from it follow. */
final class Deciding {

    private final Matter matter;
    private final Person person;
    private final @Nullable String reason;
    private final Versions versions;
    private final Settlement settlement;

    Deciding(Matter matter, Person person, @Nullable String reason) {
        this.matter = matter;
        this.versions = new Versions(matter);
        this.settlement = new Settlement(matter, versions);
        this.person = person;
        this.reason = reason;
    }

    /** @param given what is accepted; null for what is shown */
    void accept(Review review, @Nullable Draft given) {
        var before = visible(review.id());
        var draft = given == null ? shown(review) : given;
        var made = Versions.sound(versions.make(draft, review.id(), person.by()));
        var label = made.statement().label();
        if (!matter.viewer().readers().mayRead(label)) {
            throw new ReviewRefused("You may not read what is %s; give the statement a clearance that you have."
                    .formatted(label.clearance()));
        }
        var own = own(review.id());
        boolean isSaid = own.filter(Decision::accepts)
                .map(decision -> versions.of(decision, review.id()).equals(Versions.key(made.statement())))
                .orElse(false);
        if (!isSaid) {
            replace(review, own, draft, label);
        }
        settlement.settle(review, before);
    }

    void reject(Review review) {
        var before = visible(review.id());
        var own = own(review.id());
        if (own.isEmpty() || own.get().accepts()) {
            replace(review, own, null, matter.document().label());
            settlement.settle(review, before);
        }
    }

    void takeBack(Review review, @Nullable String decision) {
        var before = visible(review.id());
        var found = decision == null
                ? own(review.id())
                : matter.decided().review(review.id()).stream()
                        .flatMap(known -> known.standing().stream())
                        .filter(standing -> standing.id().equals(decision))
                        .findFirst();
        var standing = found.orElseThrow(() -> new ReviewRefused(
                decision == null
                        ? "%s has decided nothing about this proposal that stands; to take back what another decided,"
                                        .formatted(Names.cut(person.by()))
                                + " give the id of the decision."
                        : "There is no decision of this id about this proposal that stands."));
        matter.turn().takeBack(review, standing, new Decision.TakenBack(matter.now(), person.by(), reason));
        settlement.settle(review, before);
    }

    private Draft shown(Review review) {
        var accepting = review.standing().stream().filter(Decision::accepts).toList();
        if (Decided.versions(accepting) > 1) {
            throw new ReviewRefused("There are several versions; give the statement that you agree to.");
        }
        return matter.decided()
                .lastDraft(review)
                .filter(_ -> !accepting.isEmpty() || review.form().equals(Form.OWN.name()))
                .or(() -> matter.sheet().proposed(review.id()).map(matter.prefill()::draft))
                .orElseThrow(Matter::noProposal);
    }

    private Optional<Decision> own(String proposal) {
        return matter.decided().review(proposal).stream()
                .flatMap(known -> known.standing().stream())
                .filter(decision -> decision.who().equals(person.who()))
                .findFirst();
    }

    private List<String> visible(String proposal) {
        return matter.decided().review(proposal).map(Review::statements).orElse(List.of());
    }

    private void replace(Review review, Optional<Decision> own, @Nullable Draft draft, Label label) {
        own.ifPresent(former ->
                matter.turn().takeBack(review, former, new Decision.TakenBack(matter.now(), person.by(), null)));
        matter.turn().decide(review, matter.decision(person.by(), person.who(), reason, draft, label));
    }
}
