package org.casegraph.export.dossier;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casegraph.export.dossier.Piece.Style;

/** A paper as Markdown: with tables and notes as most readers of it know them. */
final class MarkdownPaper {

    private static final Pattern MARKS = Pattern.compile("([\\\\`*_{}\\[\\]<>#|~$!&])");

    /** What would make a list, a heading or a rule of a line. */
    private static final Pattern LEADING = Pattern.compile("^([-+=:>]|\\d+[.)])");

    private MarkdownPaper() {}

    static String of(Paper paper) {
        var text = new StringBuilder("# ").append(plain(paper.title())).append("\n\n");
        for (var fact : paper.front()) {
            text.append("- **")
                    .append(plain(fact.name()))
                    .append(":** ")
                    .append(line(fact.line()))
                    .append('\n');
        }
        return text.append("\n---\n\n").append(body(paper)).toString();
    }

    /** All below the cover. Its hash stands on the cover. */
    static String body(Paper paper) {
        var text = new StringBuilder();
        text.append(plain(paper.title()))
                .append(" – ")
                .append(paper.cover().stream().map(fact -> line(fact.line())).collect(Collectors.joining("; ")));
        text.append(".\n\n").append(plain(paper.words().say("beginning"))).append("\n\n");
        paper.all().forEach(section -> add(section, text));
        text.append("## ").append(plain(paper.words().say("section.notes"))).append("\n\n");
        int number = 0;
        for (var note : paper.notes()) {
            number++;
            text.append("[^").append(number).append("]: ").append(line(note)).append("\n\n");
        }
        return text.toString();
    }

    private static void add(Section section, StringBuilder text) {
        text.append("## ").append(plain(section.title())).append("\n\n");
        for (var block : section.blocks()) {
            switch (block) {
                case Block.Heading heading ->
                    text.append("### ").append(plain(heading.text())).append("\n\n");
                case Block.Paragraph paragraph ->
                    text.append(begun(line(paragraph.line()))).append("\n\n");
                case Block.Listing listing -> {
                    listing.lines()
                            .forEach(line ->
                                    text.append("- ").append(begun(line(line))).append('\n'));
                    text.append('\n');
                }
                case Block.Grid grid -> add(grid, text);
            }
        }
    }

    private static void add(Block.Grid grid, StringBuilder text) {
        text.append(grid.heads().stream().map(MarkdownPaper::plain).collect(Collectors.joining(" | ", "| ", " |\n")));
        text.append(grid.heads().stream().map(_ -> "---").collect(Collectors.joining(" | ", "| ", " |\n")));
        for (var row : grid.rows()) {
            text.append(row.cells().stream().map(MarkdownPaper::line).collect(Collectors.joining(" | ", "| ", " |\n")));
        }
        text.append('\n');
    }

    private static String line(Line line) {
        return line.pieces().stream().map(MarkdownPaper::piece).collect(Collectors.joining());
    }

    private static String piece(Piece piece) {
        return switch (piece) {
            case Piece.Words words
            when words.style() == Style.CODE ->
                "`" + words.text().replace('`', '\'').replace("|", "\\|") + "`";
            case Piece.Words words when words.style() == Style.STRONG -> around("**", words.text());
            case Piece.Words words when words.style() == Style.ASIDE -> around("*", words.text());
            case Piece.Words words -> plain(words.text());
            case Piece.Marks marks ->
                marks.numbers().stream().map(number -> "[^" + number + "]").collect(Collectors.joining());
            case Piece.Reference reference -> plain(reference.text());
            case Piece.Break _ -> "<br>";
        };
    }

    /** Spaces at its ends would keep a mark from being one. */
    private static String around(String mark, String text) {
        var words = text.strip();
        int from = text.indexOf(words);
        return text.substring(0, from) + mark + plain(words) + mark + text.substring(from + words.length());
    }

    private static String begun(String line) {
        return LEADING.matcher(line).replaceFirst("\\\\$1");
    }

    /** Text of others stays text. */
    static String plain(String text) {
        return MARKS.matcher(Visible.of(text)).replaceAll("\\\\$1");
    }
}
