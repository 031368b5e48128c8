package org.casegraph.source.brat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.model.Clearance;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.DocumentWords;
import org.casegraph.source.Fields;
import org.casegraph.source.Node;
import org.casegraph.source.NodeReader;
import org.casegraph.source.Problems;
import org.casegraph.source.Words;
import org.casegraph.source.brat.BratMapping.Author;
import org.casegraph.source.brat.BratMapping.Section;

/** Reads a mapping; a word that the vocabulary does not have becomes a problem. */
final class MappingReader {

    private static final List<String> ACCEPTED = List.of(
            "collection",
            "coder",
            "clearance",
            "language",
            "type",
            "authors",
            "entities",
            "relations",
            "events",
            "roles",
            "attributes");

    private final Meanings vocabulary;
    private final Problems problems;

    MappingReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = new Meanings(vocabulary, BratMapping.NONE, BratMapping.NONE);
        this.problems = problems;
    }

    Optional<BratMapping> read(String fileName, byte[] content) {
        return new NodeReader(problems)
                .read(fileName, content)
                .flatMap(root -> Fields.of(root, "a mapping", problems, ACCEPTED))
                .map(this::read);
    }

    private BratMapping read(Fields fields) {
        var words = new EnumMap<Section, Map<String, String>>(Section.class);
        for (var section : Section.values()) {
            words.put(section, words(fields, section));
        }
        return new BratMapping(
                fields.valueOf("collection"),
                fields.valueOf("coder"),
                fields.constant("clearance", Clearance.class).orElse(null),
                fields.read("language", DocumentWords::language).orElse(null),
                fields.valueOf("type"),
                authors(fields),
                words);
    }

    private List<Author> authors(Fields fields) {
        var authors = new ArrayList<Author>();
        for (var item : fields.items("authors")) {
            if (item instanceof Node.Text name) {
                authors.add(new Author(name.value().strip(), EntityKind.PERSON));
            } else {
                Fields.of(item, "an author", problems, List.of("name", "kind")).ifPresent(author -> author.required(
                                "name", "who speaks in the texts")
                        .ifPresent(name -> authors.add(new Author(
                                name.value().strip(),
                                author.constant("kind", EntityKind.class).orElse(EntityKind.PERSON)))));
            }
        }
        return authors;
    }

    private Map<String, String> words(Fields fields, Section section) {
        var words = new LinkedHashMap<String, String>();
        switch (fields.node(section.field()).orElse(null)) {
            case null -> {}
            case Node.Entries entries ->
                entries.entries().forEach((word, meaning) -> put(words, section, word, meaning));
            case Node.Text text when text.value().isBlank() -> {}
            case Node other ->
                problems.add(
                        other.line(),
                        "'" + section.field() + "' is a group such as {Person: PERSON}, not " + other.what());
        }
        return Meanings.keyed(words);
    }

    private void put(Map<String, String> words, Section section, String word, Node meaning) {
        switch (meaning) {
            case Node.Text text -> {
                if (!vocabulary.isKnown(section, text.value())) {
                    problems.add(
                            text.line(),
                            "'" + Words.shortened(text.value()) + "' is no meaning of a word in '" + section.field()
                                    + "'; accepted is " + accepted(section) + ", or none to leave it out");
                }
                words.put(word, text.value());
            }
            case Node.Entries values
            when section == Section.ATTRIBUTES ->
                values.entries().forEach((value, stance) -> put(words, section, word + "=" + value, stance));
            case Node other -> problems.add(other.line(), "'" + word + "' means one word, not " + other.what());
        }
    }

    private static String accepted(Section section) {
        return switch (section) {
            case ENTITIES -> "PERSON, GROUP, INSTITUTION, PLACE, CASE or a type of institution such as COURT";
            case RELATIONS -> "a relation such as SPOUSE_OF, or EMPLOYED_BY/reversed, or a role such as FOLLOWED";
            case EVENTS -> "a kind of act such as ARREST";
            case ROLES -> "a role such as SUFFERED_BY, or date, speaker, or detail/charge";
            case ATTRIBUTES -> "a stance such as DENIES, a property such as OCCUPATION, or {value: stance}";
        };
    }
}
