package org.casegraph.export.dossier;

import java.util.ArrayList;
import java.util.List;

/** A part of the paper with a heading of its own. */
record Section(String anchor, String title, List<Block> blocks) {

    Section {
        blocks = List.copyOf(blocks);
    }

    /** A section as it is put together. */
    static final class Draft {

        private final String anchor;
        private final String title;
        private final List<Block> blocks = new ArrayList<>();

        Draft(String anchor, String title) {
            this.anchor = anchor;
            this.title = title;
        }

        Draft say(String words) {
            return say(Line.of(words));
        }

        Draft say(Line line) {
            blocks.add(new Block.Paragraph(line));
            return this;
        }

        Draft heading(String text) {
            blocks.add(new Block.Heading(text));
            return this;
        }

        Draft list(List<Line> lines) {
            if (!lines.isEmpty()) {
                blocks.add(new Block.Listing(lines));
            }
            return this;
        }

        Draft grid(List<String> heads, List<Integer> widths, List<Block.Row> rows) {
            blocks.add(new Block.Grid(heads, widths, rows));
            return this;
        }

        boolean isEmpty() {
            return blocks.isEmpty();
        }

        Section done() {
            return new Section(anchor, title, blocks);
        }
    }
}
