package org.casegraph.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casegraph.graph.review.Decision;
import org.casegraph.graph.review.Review;
import org.casegraph.model.Fact;
import org.casegraph.source.CaseFile;
import org.jspecify.annotations.Nullable;

/** Lets statements follow from decisions, and go with them. */
final class Settlement {

    private final Matter matter;
    private final Versions versions;

    Settlement(Matter matter, Versions versions) {
        this.matter = matter;
        this.versions = versions;
    }

    /** Makes the statement where enough people agree now, and withdraws it where they no longer do. */
    void settle(Review review, List<String> before) {
        var known = matter.decided().review(review.id()).orElse(review.with(List.of()));
        var accepting = known.standing().stream().filter(Decision::accepts).toList();
        var said = new ArrayList<String>();
        accepting.forEach(decision -> said.add(versions.of(decision, review.id())));
        boolean isAgreed = accepting.size() == known.standing().size()
                && said.stream().distinct().count() == 1
                && accepting.stream().map(Decision::who).distinct().count() >= matter.persons();
        var made = isAgreed ? Optional.of(agreed(accepting, review.id())) : Optional.<Made.Sound>empty();
        var kept = made.isPresent() ? known.statements() : List.<String>of();
        var statements = made.isPresent() && kept.isEmpty()
                ? List.of(made.get().statement().id())
                : kept;
        var subject = made.map(Settlement::subject).orElse(null);
        var settled = new ArrayList<Decision>();
        for (int i = 0; i < accepting.size(); i++) {
            settled.add(accepting.get(i).settled(said.get(i), statements, subject));
        }
        matter.turn().settle(review, settled);
        var come = kept.isEmpty() ? made : Optional.<Made.Sound>empty();
        come.ifPresent(sound -> sound.implied().forEach(implied -> imply(implied, accepting)));
        revise(come.map(Made.Sound::file), gone(before, statements));
    }

    private Made.Sound agreed(List<Decision> accepting, String proposal) {
        var names = accepting.stream().map(Decision::by).distinct().collect(Collectors.joining(", "));
        return Versions.sound(versions.make(versions.draft(accepting.getLast()), proposal, names));
    }

    private static @Nullable String subject(Made.Sound made) {
        var fact = made.statement().fact();
        return switch (fact) {
            case Fact.Named named -> named.subject();
            case Fact.Happened happened -> happened.subject();
            default -> null;
        };
    }

    /** What was made before and is made no longer, unless another proposal or another version still makes it. */
    private List<String> gone(List<String> before, List<String> after) {
        var held = matter.turn().reviews().stream()
                .flatMap(review -> review.statements().stream())
                .toList();
        return before.stream()
                .filter(id -> !after.contains(id) && !held.contains(id))
                .toList();
    }

    /** Whoever accepts a statement accepts the mentions as well that it needs. */
    void imply(Made.Implied implied, List<Decision> accepting) {
        var about = matter.review(implied.proposal());
        for (var decision : accepting) {
            boolean isSaid = matter.decided().review(about.id()).stream()
                    .flatMap(known -> known.standing().stream())
                    .anyMatch(standing -> standing.who().equals(decision.who()));
            if (!isSaid) {
                var label = implied.naming().label();
                matter.turn()
                        .decide(about, matter.decision(decision.by(), decision.who(), null, implied.draft(), label));
            }
        }
        var naming = implied.naming();
        matter.turn()
                .settle(
                        about,
                        matter.decided().review(about.id()).orElse(about).standing().stream()
                                .filter(Decision::accepts)
                                .map(standing -> standing.settled(
                                        Versions.key(naming),
                                        List.of(naming.id()),
                                        naming.fact().subject()))
                                .toList());
    }

    private void revise(Optional<CaseFile> file, List<String> gone) {
        if (file.isEmpty() && gone.isEmpty()) {
            return;
        }
        var said = file.orElse(new CaseFile(null, List.of(), List.of(), List.of(), List.of()));
        var named = said.statements().stream()
                .filter(statement -> statement.fact() instanceof Fact.Named)
                .map(statement -> statement.fact().subject())
                .toList();
        var nameless = matter.turn().leftNameless(gone, named);
        if (!nameless.isEmpty()) {
            throw new ReviewRefused("Other statements speak of %s, whom only this one names; take those back first."
                    .formatted(Names.cut(String.join(", ", nameless))));
        }
        matter.turn().revise(said, gone);
    }
}
