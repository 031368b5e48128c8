package org.casegraph.export.dossier;

import java.util.List;
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

    /** SHA-256 of all below the cover, as Markdown writes it: the same for the same content, whatever the form. */
    String digest() {
        return Ids.hash(MarkdownPaper.body(this).getBytes(java.nio.charset.StandardCharsets.UTF_8));
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
