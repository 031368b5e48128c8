package org.casegraph.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.casegraph.graph.review.Decision;
import org.casegraph.model.Locator;
import org.casegraph.text.Anchor;
import org.casegraph.text.Anchors;
import org.casegraph.text.DocumentText;
import org.casegraph.text.Span;
import org.springframework.util.function.SingletonSupplier;

/** The places of one text, and where those of a former text of the same original are in it. */
final class Places {

    private final DocumentText text;
    private final String sha256;
    private final Supplier<Anchors> anchors;

    /** @param sha256 of the text */
    Places(DocumentText text, String sha256) {
        this.text = text;
        this.sha256 = sha256;
        this.anchors = SingletonSupplier.of(() -> new Anchors(text.text()));
    }

    String sha256() {
        return sha256;
    }

    Locator locator(int start, int end) {
        int page = text.pageAt(start);
        int paragraph = text.paragraphAt(start);
        return new Locator(start, end, page > 0 ? (Integer) page : null, paragraph > 0 ? (Integer) paragraph : null);
    }

    boolean has(Draft.Place place) {
        return place.start() >= 0
                && place.start() < place.end()
                && place.end() <= text.text().length();
    }

    /** The words of a place; empty where the text has no such place. */
    Optional<String> quote(Draft.Place place) {
        return has(place) ? Optional.of(text.text().substring(place.start(), place.end())) : Optional.empty();
    }

    boolean splitsCharacter(Draft.Place place) {
        return splits(place.start()) || splits(place.end());
    }

    private boolean splits(int at) {
        return at > 0
                && at < text.text().length()
                && Character.isSurrogatePair(
                        text.text().charAt(at - 1), text.text().charAt(at));
    }

    /** By what a place is found again; empty where no letter stands there. */
    Optional<Anchor> anchor(Draft.Place place) {
        return has(place) ? anchors.get().at(new Span(place.start(), place.end())) : Optional.empty();
    }

    /** What somebody accepted, at its place in this text where that can be found. */
    Optional<Draft> draft(Decision decision) {
        return Optional.ofNullable(decision.draft())
                .map(Drafts::read)
                .map(draft -> sha256.equals(decision.text())
                        ? draft
                        : Optional.ofNullable(decision.anchor())
                                .flatMap(Anchor::parse)
                                .flatMap(this::only)
                                .map(draft::at)
                                .orElse(draft));
    }

    private Optional<Draft.Place> only(Anchor anchor) {
        Map<Anchor, List<Span>> found = anchors.get().find(List.of(anchor));
        return Optional.ofNullable(found.get(anchor))
                .filter(places -> places.size() == 1)
                .map(places -> new Draft.Place(
                        places.getFirst().start(), places.getFirst().end()));
    }
}
