package org.casegraph.export.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.Document;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Locator;
import org.casegraph.model.Speaker;
import org.casegraph.model.Statement;

/**
 * The documents behind a paper, numbered by their dates, and the notes that lead to their places.
 *
 * @param documents by their dates
 * @param masked ids of those whose hashes would tell what the viewer may not know
 * @param voices by the ids that statements and documents use
 * @param places where the statements stand in the texts that the viewer may read
 */
record Sources(
        List<Document> documents,
        Set<String> masked,
        Map<String, Entity> voices,
        Map<Statement, Locator> places,
        List<Statement> noted) {

    static final Comparator<Document> BY_DATE = Comparator.comparing(
                    Document::published, Comparator.nullsLast(FuzzyDate::compareForSort))
            .thenComparing(Document::title)
            .thenComparing(Document::id);

    Sources {
        documents = documents.stream().sorted(BY_DATE).toList();
    }

    /** The last day on which one of them may have been published. */
    Optional<LocalDate> newest() {
        return documents.stream()
                .map(Document::published)
                .flatMap(Stream::ofNullable)
                .map(FuzzyDate::latestEnd)
                .flatMap(Stream::ofNullable)
                .max(LocalDate::compareTo);
    }

    List<Line> notes(Words words) {
        var numbers = numbers();
        return noted.stream().map(statement -> note(statement, numbers, words)).toList();
    }

    private Map<String, Integer> numbers() {
        var numbers = new LinkedHashMap<String, Integer>();
        documents.forEach(document -> numbers.put(document.id(), numbers.size() + 1));
        return numbers;
    }

    private Line note(Statement statement, Map<String, Integer> numbers, Words words) {
        var line = new Line();
        var number = numbers.get(statement.document());
        if (number != null) {
            line.refer("S" + number, anchor(number))
                    .say(" ")
                    .quote(documents.get(number - 1).title());
        }
        var place = places.getOrDefault(statement, statement.locator());
        return line.say(", " + place(place, words) + ". ")
                .quote(speakers(statement, words))
                .say(" (" + words.word("stance", statement.stance().name()) + "): ")
                .quote(statement.summary());
    }

    private String speakers(Statement statement, Words words) {
        var depths = statement.speakers().stream()
                .collect(Collectors.groupingBy(Speaker::depth, TreeMap::new, Collectors.toList()));
        return depths.values().stream()
                .map(speakers -> speakers.stream()
                        .map(speaker -> name(speaker.entity()).orElse(words.say("note.somebody")))
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(words.say("note.citing")));
    }

    private Optional<String> name(String entity) {
        return Optional.ofNullable(voices.get(entity)).map(Entity::name);
    }

    static String place(Locator locator, Words words) {
        var places = new ArrayList<String>();
        var start = locator.start();
        if (start != null) {
            places.add(words.say("place.characters", "start", start.toString(), "end", String.valueOf(locator.end())));
        }
        if (locator.page() != null) {
            places.add(words.say("place.page", "number", String.valueOf(locator.page())));
        }
        if (locator.paragraph() != null) {
            places.add(words.say("place.paragraph", "number", String.valueOf(locator.paragraph())));
        }
        return String.join(", ", places);
    }

    static String anchor(int number) {
        return "source-" + number;
    }

    /** The annex: each document with its hash. */
    Section section(Pen pen) {
        var section = pen.section("sources").say(pen.say("sources.lead"));
        var rows = new ArrayList<Block.Row>();
        for (var document : documents) {
            int number = rows.size() + 1;
            rows.add(new Block.Row(
                    anchor(number), List.of(Line.of("S" + number), what(document, pen), proof(document, pen))));
        }
        if (rows.isEmpty()) {
            return section.say(pen.say("nothing")).done();
        }
        var heads = List.of(pen.say("head.number"), pen.say("head.document"), pen.say("head.proof"));
        return section.grid(heads, List.of(8, 46, 46), rows).done();
    }

    private Line what(Document document, Pen pen) {
        var words = pen.words();
        var line = new Line().strongQuote(document.title());
        var type = document.type();
        if (type != null) {
            line.anew().say(Phrases.capitalised(words.word("document", type)));
        }
        var authors = Stream.concat(document.authors().stream(), Stream.ofNullable(document.publisher()))
                .flatMap(id -> name(id).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!authors.isEmpty()) {
            line.anew().say(words.say("sources.by") + " ").quote(authors);
        }
        var published = document.published();
        if (published != null) {
            line.anew().say(words.moments().said(published));
        }
        return line;
    }

    private Line proof(Document document, Pen pen) {
        var line = new Line();
        var url = document.url();
        if (url != null) {
            line.anew().code(url);
        }
        var sha256 = document.sha256();
        if (masked.contains(document.id())) {
            return line.anew().aside(pen.say("sources.masked"));
        }
        return sha256 == null
                ? line.anew().aside(pen.say("sources.unheld"))
                : line.anew().say("SHA-256: ").code(sha256);
    }
}
