package org.casegraph.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casegraph.graph.review.Decision;
import org.casegraph.graph.review.Review;
import org.casegraph.model.Readers;

/** What was decided about the proposals of one text, as far as a viewer may know of it. */
final class Decided {

    private static final String ACT = "act-";

    private final Sheet sheet;
    private final Map<String, Review> reviews = new LinkedHashMap<>();

    /** A book may name one person a thousand times: whom that is, is looked up once. */
    private final Map<Integer, Optional<String>> entities = new HashMap<>();

    Decided(Sheet sheet, Collection<Review> reviews) {
        this.sheet = sheet;
        reviews.forEach(review -> this.reviews.put(review.id(), review));
    }

    /** The same as some readers know it. */
    static Decided of(Sheet sheet, Collection<Review> reviews, Readers readers) {
        return new Decided(
                sheet,
                reviews.stream()
                        .map(review -> review.with(review.decisions().stream()
                                .filter(decision -> readers.mayRead(decision.label()))
                                .toList()))
                        .filter(review -> !review.decisions().isEmpty())
                        .toList());
    }

    Optional<Review> review(String id) {
        return Optional.ofNullable(reviews.get(id));
    }

    /** Those that are proposed no more, or never were, and that somebody accepts. */
    List<Review> besides() {
        return reviews.values().stream()
                .filter(review -> sheet.proposed(review.id()).isEmpty())
                .filter(review -> review.standing().stream().anyMatch(Decision::accepts))
                .toList();
    }

    /** As the latest who accepts it says it. */
    Optional<Draft> latestDraft(Review review) {
        return latest(review.standing());
    }

    /** The same, taken back or not. */
    Optional<Draft> lastDraft(Review review) {
        return latestDraft(review).or(() -> latest(review.decisions()));
    }

    private Optional<Draft> latest(List<Decision> decisions) {
        return decisions.stream()
                .filter(Decision::accepts)
                .reduce((_, later) -> later)
                .flatMap(sheet.places()::draft);
    }

    State state(String proposal) {
        return review(proposal).map(Decided::state).orElse(State.OPEN);
    }

    static State state(Review review) {
        var standing = review.standing();
        var accepting = standing.stream().filter(Decision::accepts).toList();
        if (accepting.isEmpty()) {
            return standing.isEmpty() ? State.OPEN : State.REJECTED;
        }
        if (accepting.size() < standing.size() || versions(accepting) > 1) {
            return State.DISPUTED;
        }
        return review.statements().isEmpty() ? State.DRAFT : State.ACCEPTED;
    }

    static long versions(List<Decision> accepting) {
        return accepting.stream().map(Decision::version).distinct().count();
    }

    /** The entity that a mention, or another of the same, was accepted as. */
    Optional<String> entityOf(String mention) {
        return entity(mention)
                .or(() -> sheet.who(mention).flatMap(who -> entities.computeIfAbsent(who, this::entityOfAny)));
    }

    private Optional<String> entityOfAny(int who) {
        return sheet.mentions(who).stream()
                .flatMap(one -> entity(one.id()).stream())
                .findFirst();
    }

    private Optional<String> entity(String mention) {
        return subject(mention).filter(subject -> !subject.startsWith(ACT));
    }

    /** The act that an accepted proposal tells of. */
    Optional<String> actOf(String proposal) {
        return subject(proposal).filter(subject -> subject.startsWith(ACT));
    }

    private Optional<String> subject(String proposal) {
        return review(proposal).stream()
                .flatMap(review -> review.standing().stream())
                .flatMap(decision -> Stream.ofNullable(decision.subject()))
                .findFirst();
    }

    /** The mention by which whoever has this number is spoken of: the most telling that was not rejected. */
    Optional<Proposed> speaksFor(int who) {
        return sheet.mentions(who).stream()
                .filter(mention -> state(mention.id()) != State.REJECTED)
                .findFirst();
    }
}
