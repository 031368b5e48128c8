package org.casegraph.export.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casegraph.export.dossier.Piece.Style;
import org.jspecify.annotations.Nullable;

/** A paper for word processors: with headings, tables, and notes at the foot of the page that tells of them. */
final class DocxPaper {

    /** The width of a page between its margins, in twentieths of a point. */
    private static final int WIDTH = 9_638;

    private final Paper paper;
    private final StringBuilder body = new StringBuilder();
    private final Set<Integer> noted = new HashSet<>();
    private final Map<String, Integer> places = new HashMap<>();

    private DocxPaper(Paper paper) {
        this.paper = paper;
    }

    static void write(Paper paper, OutputStream out) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", DocxParts.TYPES);
        parts.put("_rels/.rels", DocxParts.RELATIONS);
        parts.put("docProps/core.xml", DocxParts.core(paper));
        parts.put("word/_rels/document.xml.rels", DocxParts.LINKS);
        parts.put("word/styles.xml", DocxParts.styles(paper.language()));
        parts.put("word/numbering.xml", DocxParts.NUMBERING);
        parts.put("word/settings.xml", DocxParts.SETTINGS);
        parts.put("word/document.xml", new DocxPaper(paper).document());
        parts.put("word/footnotes.xml", new DocxPaper(paper).footnotes());
        try {
            DocxParts.zip(parts, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String document() {
        paragraph("Title", Line.of("").quote(paper.title()));
        for (var fact : paper.front()) {
            paragraph("", new Line().strong(fact.name() + ": ").and(fact.line()));
        }
        paragraph("", Line.of(paper.words().say("beginning")));
        paper.all().forEach(this::section);
        return DocxParts.document(body.toString());
    }

    private String footnotes() {
        int number = 0;
        for (var note : paper.notes()) {
            number++;
            body.append("<w:footnote w:id=\"").append(number).append("\"><w:p><w:pPr>");
            body.append("<w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr>"
                    + "<w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>");
            body.append("<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
            note.pieces().forEach(piece -> {
                if (piece instanceof Piece.Reference reference) {
                    run(reference.text(), null, Style.PLAIN);
                } else {
                    piece(piece);
                }
            });
            body.append("</w:p></w:footnote>");
        }
        return DocxParts.footnotes(body.toString());
    }

    private void section(Section section) {
        heading("Heading1", section.title());
        for (var block : section.blocks()) {
            switch (block) {
                case Block.Heading heading -> heading("Heading2", heading.text());
                case Block.Paragraph paragraph -> paragraph("", paragraph.line());
                case Block.Listing listing -> listing.lines().forEach(line -> paragraph("ListBullet", line));
                case Block.Grid grid -> grid(grid);
            }
        }
    }

    private void heading(String style, String text) {
        paragraph(style, Line.of(text));
    }

    private void paragraph(String style, Line line) {
        body.append("<w:p>");
        if (!style.isEmpty()) {
            body.append("<w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        }
        line.pieces().forEach(this::piece);
        body.append("</w:p>");
    }

    private void grid(Block.Grid grid) {
        var widths = grid.widths().stream().map(width -> width * WIDTH / 100).toList();
        body.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"")
                .append(WIDTH);
        body.append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:firstRow=\"1\"/>");
        body.append("</w:tblPr><w:tblGrid>");
        widths.forEach(width -> body.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        body.append("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int column = 0; column < widths.size(); column++) {
            cell(widths.get(column), new Line().strong(grid.heads().get(column)), null);
        }
        body.append("</w:tr>");
        grid.rows().forEach(row -> row(row, widths));
        body.append("</w:tbl><w:p/>");
    }

    private void row(Block.Row row, List<Integer> widths) {
        body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int column = 0; column < widths.size(); column++) {
            cell(widths.get(column), row.cells().get(column), column == 0 ? row.anchor() : null);
        }
        body.append("</w:tr>");
    }

    private void cell(int width, Line line, @Nullable String anchor) {
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/></w:tcPr><w:p>");
        body.append("<w:pPr><w:pStyle w:val=\"Cell\"/></w:pPr>");
        if (anchor != null) {
            place(DocxParts.bookmark(anchor));
        }
        line.pieces().forEach(this::piece);
        body.append("</w:p></w:tc>");
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Piece.Words words -> run(words.text(), words.language(), words.style());
            case Piece.Marks marks -> marks(marks.numbers());
            case Piece.Break _ -> body.append("<w:r><w:br/></w:r>");
            case Piece.Reference reference -> {
                body.append("<w:hyperlink w:history=\"1\" w:anchor=\"").append(DocxParts.bookmark(reference.anchor()));
                body.append("\">");
                run(reference.text(), null, Style.PLAIN);
                body.append("</w:hyperlink>");
            }
        }
    }

    private void run(String text, @Nullable String language, Style style) {
        body.append("<w:r>").append(DocxParts.look(text, language, style)).append("<w:t xml:space=\"preserve\">");
        body.append(HtmlPaper.escaped(text)).append("</w:t></w:r>");
    }

    /** A note stands at the first mark of its number; the marks after it lead there. */
    private void marks(List<Integer> numbers) {
        var separator = "";
        for (var number : numbers) {
            if (!separator.isEmpty()) {
                body.append(DocxParts.raised(separator));
            }
            separator = ", ";
            if (noted.add(number)) {
                place("note_" + number);
                body.append("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"");
                body.append(number).append("\"/></w:r>");
            } else {
                body.append("<w:hyperlink w:history=\"1\" w:anchor=\"note_")
                        .append(number)
                        .append("\">");
                body.append(DocxParts.raised(String.valueOf(number))).append("</w:hyperlink>");
            }
        }
    }

    private void place(String name) {
        int id = places.computeIfAbsent(name, _ -> places.size() + 1);
        body.append("<w:bookmarkStart w:id=\"")
                .append(id)
                .append("\" w:name=\"")
                .append(name)
                .append("\"/>");
        body.append("<w:bookmarkEnd w:id=\"").append(id).append("\"/>");
    }
}
