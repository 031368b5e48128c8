package org.casegraph.source;

import java.util.List;
import org.casegraph.text.DocumentFormat;
import org.casegraph.text.DocumentText;
import org.casegraph.text.extract.Extracted;
import org.jspecify.annotations.Nullable;

/**
 * How a held text came out of its original.
 *
 * @param extractor what read it, and in which version
 * @param encoding of an original that is text itself, null for others
 * @param textSha256 of the text in UTF-8, in lower-case hexadecimal
 * @param characters length of the text in UTF-16 units
 * @param pages where each page begins; empty where the format knows none
 * @param paragraphs where each paragraph begins
 * @param notes what was left out, a sentence each
 * @param erasure number of the last erasure that took words out of the text, and the original away; null for none
 */
public record Layout(
        DocumentFormat format,
        String extractor,
        @Nullable String encoding,
        String textSha256,
        int characters,
        List<Integer> pages,
        List<Integer> paragraphs,
        List<String> notes,
        @Nullable String erasure) {

    public Layout {
        pages = List.copyOf(pages);
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
    }

    static Layout of(Extracted extracted, String textSha256) {
        var text = extracted.text();
        return new Layout(
                extracted.format(),
                extracted.extractor(),
                extracted.encoding(),
                textSha256,
                text.text().length(),
                text.pages(),
                text.paragraphs(),
                extracted.notes(),
                null);
    }

    /** The same for a text of the same length, of which words were erased. */
    Layout erased(String otherSha256, String number) {
        return new Layout(format, extractor, encoding, otherSha256, characters, pages, paragraphs, notes, number);
    }

    /** The layout laid over its text. */
    public DocumentText over(String text) {
        return new DocumentText(text, pages, paragraphs);
    }
}
