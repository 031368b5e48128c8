package org.casegraph.export.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casegraph.export.dossier.Piece.Style;

/** A paper as one page of HTML that needs nothing else: no script, no picture, no address but its own. */
final class HtmlPaper {

    private final Paper paper;
    private final Inscription inscription;
    private final StringBuilder page = new StringBuilder();
    private final Set<Integer> marked = new HashSet<>();

    private HtmlPaper(Paper paper, Inscription inscription) {
        this.paper = paper;
        this.inscription = inscription;
    }

    /** The page; for the printer as well-formed XML. */
    static String of(Paper paper, Inscription inscription) {
        return new HtmlPaper(paper, inscription).write();
    }

    private String write() {
        page.append(inscription.isPrinted() ? "" : "<!DOCTYPE html>\n");
        page.append("<html lang=\"").append(paper.language()).append("\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>");
        page.append(escaped(paper.title())).append("</title>\n").append(inscription.head(paper));
        page.append("<style>\n").append(Shipped.text("page.css"));
        page.append(inscription.isPrinted() ? Shipped.text("print.css") : "").append("</style>\n</head>\n<body>\n");
        cover();
        contents();
        paper.sections().forEach(this::section);
        notes();
        section(paper.sources());
        return page.append("</body>\n</html>\n").toString();
    }

    private void cover() {
        page.append("<header>\n<h1>");
        inscription.words(page, paper.title(), Tongue.of(paper.title()));
        page.append("</h1>\n<div class=\"cover\">\n");
        for (var fact : paper.front()) {
            page.append("<p><span class=\"strong\">")
                    .append(escaped(fact.name()))
                    .append(":</span> ");
            line(fact.line());
            page.append("</p>\n");
        }
        page.append("</div>\n<p>");
        page.append(escaped(paper.words().say("beginning"))).append("</p>\n");
        page.append(inscription.remark(paper)).append("</header>\n");
    }

    private void contents() {
        page.append("<nav>\n<h2>")
                .append(escaped(paper.words().say("contents")))
                .append("</h2>\n<ol>\n");
        paper.contents().forEach((anchor, title) -> {
            page.append("<li>");
            link(anchor, title);
            page.append("</li>\n");
        });
        page.append("</ol>\n</nav>\n");
    }

    private void section(Section section) {
        page.append("<section>\n<h2 id=\"").append(section.anchor()).append("\">");
        page.append(escaped(section.title())).append("</h2>\n");
        section.blocks().forEach(this::block);
        page.append("</section>\n");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading ->
                page.append("<h3>").append(escaped(heading.text())).append("</h3>\n");
            case Block.Paragraph paragraph -> {
                page.append("<p>");
                line(paragraph.line());
                page.append("</p>\n");
            }
            case Block.Listing listing -> {
                page.append("<ul>\n");
                for (var line : listing.lines()) {
                    page.append("<li>");
                    line(line);
                    page.append("</li>\n");
                }
                page.append("</ul>\n");
            }
            case Block.Grid grid -> grid(grid);
        }
    }

    private void grid(Block.Grid grid) {
        page.append("<table>\n<colgroup>");
        grid.widths()
                .forEach(width ->
                        page.append("<col style=\"width: ").append(width).append("%\"/>"));
        page.append("</colgroup>\n<thead><tr>");
        grid.heads()
                .forEach(head ->
                        page.append("<th scope=\"col\">").append(escaped(head)).append("</th>"));
        page.append("</tr></thead>\n<tbody>\n");
        for (var row : grid.rows()) {
            var anchor = row.anchor();
            page.append(anchor == null ? "<tr>" : "<tr id=\"" + anchor + "\">");
            row.cells().forEach(cell -> {
                page.append("<td>");
                line(cell);
                page.append("</td>");
            });
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private void notes() {
        page.append("<section>\n<h2 id=\"notes\">").append(escaped(paper.words().say("section.notes")));
        page.append("</h2>\n<ol class=\"notes\">\n");
        int number = 0;
        for (var note : paper.notes()) {
            number++;
            page.append("<li id=\"note-").append(number).append("\">");
            line(note);
            if (!inscription.isPrinted()) {
                page.append(" <a href=\"#mark-").append(number).append("\" title=\"");
                page.append(escaped(paper.words().say("note.back"))).append("\">↑</a>");
            }
            page.append("</li>\n");
        }
        page.append("</ol>\n</section>\n");
    }

    private void line(Line line) {
        line.pieces().forEach(this::piece);
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Piece.Words words -> words(words);
            case Piece.Marks marks -> marks(marks.numbers());
            case Piece.Reference reference -> link(reference.anchor(), reference.text());
            case Piece.Break _ -> page.append("<br/>");
        }
    }

    private void words(Piece.Words words) {
        var tag = words.style() == Style.CODE ? "code" : "span";
        var look = words.style().name().toLowerCase(Locale.ROOT);
        boolean isPlain = words.style() == Style.PLAIN;
        if (!isPlain) {
            page.append('<').append(tag).append(" class=\"").append(look).append("\">");
        }
        inscription.words(page, words.text(), words.language());
        if (!isPlain) {
            page.append("</").append(tag).append('>');
        }
    }

    private void marks(List<Integer> numbers) {
        page.append("<sup>");
        var separator = "";
        for (var number : numbers) {
            page.append(separator);
            separator = ", ";
            var id = marked.add(number) ? " id=\"mark-" + number + "\"" : "";
            page.append("<a href=\"#note-")
                    .append(number)
                    .append('"')
                    .append(id)
                    .append(" title=\"");
            page.append(escaped(paper.words().say("note.mark", "number", String.valueOf(number))))
                    .append("\">");
            page.append(number).append("</a>");
        }
        page.append("</sup>");
    }

    private void link(String anchor, String text) {
        page.append("<a href=\"#")
                .append(anchor)
                .append("\" title=\"")
                .append(escaped(text))
                .append("\">");
        page.append(escaped(text)).append("</a>");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
