package org.casegraph.export.dossier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.casegraph.model.Ids;

/**
 * A dossier, before it takes a form.
 *
 * @param cover what stands under the title: each line with what it tells
 * @param notes where each line of the sections leads, by number from one on
 */
public record Paper(
        Words words, String title, List<Fact> cover, List<Section> sections, List<Line> notes, Section sources) {

    /** A line of the cover. */
    record Fact(String name, Line line) {}

    public Paper {
        title = Visible.of(title);
        cover = List.copyOf(cover);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    public String language() {
        return words.language();
    }

    /** All sections in order. The notes stand between the last two. */
    Stream<Section> all() {
        return Stream.concat(sections.stream(), Stream.of(sources));
    }

    /** The cover with the hash of what stands below it. */
    List<Fact> front() {
        var front = new ArrayList<Fact>(cover);
        front.add(new Fact(words.say("cover.hash"), new Line().code(digest())));
        return front;
    }

    /** The headings by their anchors, in order. */
    SequencedMap<String, String> contents() {
        var contents = new LinkedHashMap<String, String>();
        sections.forEach(section -> contents.put(section.anchor(), section.title()));
        contents.put("notes", words.say("section.notes"));
        contents.put(sources.anchor(), sources.title());
        return contents;
    }

    /** SHA-256 of all below the cover, as Markdown writes it: the same for the same content, whatever the form. */
    String digest() {
        return Ids.hash(MarkdownPaper.body(this).getBytes(StandardCharsets.UTF_8));
    }

    /** How much it is: rows, items, paragraphs and notes. */
    int size() {
        return notes.size()
                + all().flatMap(section -> section.blocks().stream())
                        .mapToInt(block -> switch (block) {
                            case Block.Grid grid -> grid.rows().size();
                            case Block.Listing listing -> listing.lines().size();
                            case Block.Paragraph _, Block.Heading _ -> 1;
                        })
                        .sum();
    }
}
