package org.casegraph.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.DocumentReader;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.graph.read.ShownTexts;
import org.casegraph.graph.read.StatementReader;
import org.casegraph.model.Document;
import org.casegraph.model.Locator;
import org.casegraph.model.Speaker;
import org.casegraph.model.Statement;
import org.springframework.stereotype.Component;

/** Numbers the statements that a text rests on, in the order in which it comes to speak of them. */
final class Footnotes {

    private final SequencedMap<String, Integer> numbers = new LinkedHashMap<>();

    /** The numbers of some statements as the text shows them: " [1, 4]". */
    String marks(List<String> statements) {
        return statements.stream()
                .map(id -> numbers.computeIfAbsent(id, _ -> numbers.size() + 1))
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", " [", "]"));
    }

    /** Reads the statements behind the numbers. */
    @Component
    static final class Reader {

        private final StatementReader statements;
        private final DocumentReader documents;
        private final EntityReader entities;
        private final ShownTexts texts;

        Reader(StatementReader statements, DocumentReader documents, EntityReader entities, ShownTexts texts) {
            this.statements = statements;
            this.documents = documents;
            this.entities = entities;
            this.texts = texts;
        }

        /** A line for each number. */
        List<String> read(Footnotes notes, Viewer viewer) {
            var found = statements.byIds(notes.numbers.keySet(), viewer);
            var sources = documents.byIds(
                    found.values().stream().map(Statement::document).distinct().toList(), viewer);
            var voices = entities.byIds(
                    found.values().stream()
                            .flatMap(statement -> statement.speakers().stream())
                            .map(Speaker::entity)
                            .distinct()
                            .toList(),
                    viewer);
            var places = texts.places(found.values(), viewer);
            var lines = new ArrayList<String>();
            notes.numbers.forEach(
                    (id, number) -> Optional.ofNullable(found.get(id)).ifPresent(statement -> {
                        var place = places.getOrDefault(statement, statement.locator());
                        lines.add("[" + number + "] " + line(statement, place, sources, voices));
                    }));
            return lines;
        }

        private static String line(
                Statement statement, Locator place, Map<String, Document> sources, Map<String, Entity> voices) {
            var title = Optional.ofNullable(sources.get(statement.document())).map(Document::title);
            return "*" + Markdown.plain(title.orElse("A document")) + "*, " + place(place) + ". "
                    + Markdown.plain(speakers(statement, voices)) + " ("
                    + statement.stance().name().toLowerCase(java.util.Locale.ROOT) + "): "
                    + Markdown.plain(statement.summary());
        }

        private static String speakers(Statement statement, Map<String, Entity> voices) {
            return statement.speakers().stream()
                    .collect(Collectors.groupingBy(
                            Speaker::depth,
                            java.util.TreeMap::new,
                            Collectors.mapping(
                                    speaker -> Optional.ofNullable(voices.get(speaker.entity()))
                                            .map(Entity::name)
                                            .orElse("somebody"),
                                    Collectors.joining(" and "))))
                    .values()
                    .stream()
                    .collect(Collectors.joining(", citing "));
        }

        private static String place(Locator locator) {
            if (locator.isPosition()) {
                return "characters " + locator.start() + "–" + locator.end();
            }
            var page = locator.page() == null ? "" : "page " + locator.page();
            var paragraph = locator.paragraph() == null ? "" : "paragraph " + locator.paragraph();
            return page.isEmpty() || paragraph.isEmpty() ? page + paragraph : page + ", " + paragraph;
        }
    }
}
