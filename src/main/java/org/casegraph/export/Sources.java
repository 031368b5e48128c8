package org.casegraph.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.DocumentFilter;
import org.casegraph.graph.read.DocumentReader;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.graph.read.PageRequest;
import org.casegraph.graph.read.ShownTexts;
import org.casegraph.model.Document;
import org.springframework.stereotype.Component;

/** All documents that a viewer may know, in a stable order, without holding them all at once. */
@Component
public final class Sources {

    private static final int PAGE = 500;

    private final DocumentReader documents;
    private final EntityReader entities;
    private final ShownTexts texts;

    Sources(DocumentReader documents, EntityReader entities, ShownTexts texts) {
        this.documents = documents;
        this.entities = entities;
        this.texts = texts;
    }

    /**
     * A document, without the hash and the length of a text that is not shown as it is.
     *
     * @param people those of its publisher, authors and addressees who may be known, by the ids that it has for them
     */
    public record Source(Document document, Map<String, Entity> people) {

        /** The names behind some of its ids. */
        public List<String> names(List<String> ids) {
            return ids.stream()
                    .flatMap(id -> Stream.ofNullable(people.get(id)))
                    .map(Entity::name)
                    .toList();
        }

        /** Who published it: one id, or none. */
        public List<String> publishers() {
            var publisher = document.publisher();
            return publisher == null ? List.of() : List.of(publisher);
        }
    }

    public void forEach(Viewer viewer, Consumer<Source> reader) {
        var page = documents.page(DocumentFilter.NONE, PageRequest.first(PAGE), viewer);
        while (true) {
            shown(page.values(), viewer).forEach(reader);
            if (!page.hasMore()) {
                return;
            }
            var after = page.items().getLast().place();
            page = documents.page(DocumentFilter.NONE, new PageRequest(PAGE, List.of(), after), viewer);
        }
    }

    private List<Source> shown(List<Document> page, Viewer viewer) {
        var named = page.stream().flatMap(Sources::named).distinct().toList();
        var people = entities.byIds(named, viewer);
        var masked = texts.maskedAmong(page.stream().map(Document::id).toList(), viewer);
        return page.stream()
                .map(document -> new Source(
                        shown(document, masked),
                        named(document)
                                .distinct()
                                .filter(people::containsKey)
                                .collect(Collectors.toMap(id -> id, people::get))))
                .toList();
    }

    private static Document shown(Document one, Set<String> masked) {
        return !masked.contains(one.id())
                ? one
                : new Document(
                        one.id(),
                        one.title(),
                        one.type(),
                        one.publisher(),
                        one.authors(),
                        one.addressees(),
                        one.published(),
                        one.language(),
                        one.url(),
                        null,
                        null,
                        one.label());
    }

    private static Stream<String> named(Document document) {
        return Stream.of(
                        Stream.ofNullable(document.publisher()),
                        document.authors().stream(),
                        document.addressees().stream())
                .flatMap(ids -> ids);
    }
}
