package org.casegraph.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.DocumentFilter;
import org.casegraph.graph.read.DocumentReader;
import org.casegraph.graph.read.Page;
import org.casegraph.graph.read.PageRequest;
import org.casegraph.model.Document;
import org.casegraph.source.HeldTexts;

/** The documents in which somebody still has to decide. */
public final class ReviewQueue {

    private static final int AT_ONCE = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final DocumentReader documents;
    private final Reviews reviews;
    private final HeldTexts texts;

    ReviewQueue(DocumentReader documents, Reviews reviews, HeldTexts texts) {
        this.documents = documents;
        this.reviews = reviews;
        this.texts = texts;
    }

    /** A page, and whether it ends because reading texts took too long. */
    public record Found(Page<Document> page, boolean isCutShort) {}

    /** By title; a page is short, or even empty, where many texts have to be read first. */
    public Found page(List<State> states, PageRequest page, Viewer viewer) {
        var goOn = patience();
        var held = held(viewer);
        var found = new ArrayList<Page.Item<Document>>();
        var after = page.after();
        while (true) {
            var next = documents.page(held, new PageRequest(AT_ONCE, List.of(), after), viewer);
            var counted = reviews.counts(next.values(), viewer, goOn);
            for (var item : waiting(next, counted, states)) {
                if (found.size() == page.first()) {
                    return new Found(new Page<>(found, true), false);
                }
                found.add(item);
            }
            if (!counted.isWhole()) {
                return new Found(new Page<>(found, true), true);
            }
            if (!next.hasMore()) {
                return new Found(new Page<>(found, false), false);
            }
            after = next.items().getLast().place();
        }
    }

    /** How many there are; empty where that takes too long. */
    public Optional<Integer> count(List<State> states, Viewer viewer) {
        var goOn = patience();
        var held = held(viewer);
        int count = 0;
        Page.Place after = null;
        while (true) {
            var next = documents.page(held, new PageRequest(AT_ONCE, List.of(), after), viewer);
            var counted = reviews.counts(next.values(), viewer, goOn);
            count += waiting(next, counted, states).size();
            if (!counted.isWhole()) {
                return Optional.empty();
            }
            if (!next.hasMore()) {
                return Optional.of(count);
            }
            after = next.items().getLast().place();
        }
    }

    private static BooleanSupplier patience() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        return () -> System.nanoTime() < until;
    }

    private DocumentFilter held(Viewer viewer) {
        var hashes = documents.hashes(viewer).stream().filter(texts::holds).toList();
        return new DocumentFilter(null, null, null, null, null, true, hashes);
    }

    private static List<Page.Item<Document>> waiting(Page<Document> page, Reviews.Counted counted, List<State> states) {
        return page.items().stream()
                .filter(item -> Optional.ofNullable(counted.found().get(item.value()))
                        .filter(count -> count.in(states) > 0)
                        .isPresent())
                .toList();
    }
}
