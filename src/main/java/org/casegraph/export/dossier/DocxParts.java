package org.casegraph.export.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.casegraph.export.dossier.Piece.Style;
import org.jspecify.annotations.Nullable;

/** The parts of a file for word processors that are the same in every paper, and the small words of its language. */
final class DocxParts {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    static final String TYPES = HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + type("/word/document.xml", KIND + "document.main+xml")
            + type("/word/styles.xml", KIND + "styles+xml")
            + type("/word/numbering.xml", KIND + "numbering+xml")
            + type("/word/settings.xml", KIND + "settings+xml")
            + type("/word/footnotes.xml", KIND + "footnotes+xml")
            + type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
            + "</Types>";

    static final String RELATIONS = HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + "<Relationship Id=\"r1\" Type=\"" + OFFICE + "officeDocument\" Target=\"word/document.xml\"/>"
            + "<Relationship Id=\"r2\" Type=\"" + PACKAGE
            + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>";

    static final String LINKS = HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + link("styles")
            + link("numbering") + link("settings") + link("footnotes") + "</Relationships>";

    static final String SETTINGS = HEAD + "<w:settings xmlns:w=\"" + MAIN + "\"><w:footnotePr>"
            + "<w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr><w:compat><w:compatSetting"
            + " w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
            + "</w:compat></w:settings>";

    static final String NUMBERING = HEAD + "<w:numbering xmlns:w=\"" + MAIN + "\"><w:abstractNum w:abstractNumId=\"1\">"
            + "<w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            + "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/>"
            + "<w:pPr><w:ind w:left=\"360\" w:hanging=\"260\"/></w:pPr></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";

    private DocxParts() {}

    static String document(String body) {
        return HEAD + "<w:document xmlns:w=\"" + MAIN + "\"><w:body>" + body
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\""
                + " w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>"
                + "</w:body></w:document>";
    }

    static String footnotes(String notes) {
        return HEAD + "<w:footnotes xmlns:w=\"" + MAIN + "\"><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r>"
                + "<w:separator/></w:r></w:p></w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p>"
                + "<w:r><w:continuationSeparator/></w:r></w:p></w:footnote>" + notes + "</w:footnotes>";
    }

    static String core(Paper paper) {
        return HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + HtmlPaper.escaped(paper.title())
                + "</dc:title><dc:identifier>SHA-256 " + paper.digest() + "</dc:identifier><dc:language>"
                + paper.language() + "</dc:language></cp:coreProperties>";
    }

    static String styles(String language) {
        return HEAD + "<w:styles xmlns:w=\"" + MAIN + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Noto Sans\" w:hAnsi=\"Noto Sans\" w:cs=\"Noto Sans\"/><w:sz w:val=\"20\"/>"
                + "<w:szCs w:val=\"20\"/><w:lang w:val=\"" + language
                + "\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
                + "<w:spacing w:after=\"80\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + style("Normal", "Normal", "", "")
                + style("Title", "Title", "", "<w:b/><w:sz w:val=\"40\"/>")
                + style(
                        "Heading1",
                        "heading 1",
                        heading(0, 360),
                        "<w:b/><w:color w:val=\"1F4E79\"/><w:sz w:val=\"29\"/>")
                + style("Heading2", "heading 2", heading(1, 200), "<w:b/><w:sz w:val=\"23\"/>")
                + style("ListBullet", "List Bullet", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>", "")
                + style("Cell", "Cell", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"17\"/>")
                + style("FootnoteText", "footnote text", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"16\"/>")
                + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/>"
                + "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
                + "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:tblPr>"
                + "<w:tblBorders>"
                + border("top") + border("left") + border("bottom") + border("right") + border("insideH")
                + border("insideV") + "</w:tblBorders></w:tblPr></w:style></w:styles>";
    }

    /** How a run looks: its weight, its language, and whether it goes from right to left. */
    static String look(String text, @Nullable String language, Style style) {
        var look = new StringBuilder("<w:rPr>");
        look.append(style == Style.STRONG ? "<w:b/><w:bCs/>" : "");
        look.append(style == Style.ASIDE || style == Style.CODE ? "<w:color w:val=\"545B62\"/>" : "");
        boolean isLeftward = java.text.Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        look.append(isLeftward ? "<w:rtl/>" : "");
        if (language != null) {
            look.append(isLeftward ? "<w:lang w:bidi=\"" : "<w:lang w:val=\"")
                    .append(language)
                    .append("\"/>");
        }
        return look.append("</w:rPr>").toString();
    }

    static String raised(String text) {
        return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t xml:space=\"preserve\">" + text
                + "</w:t></w:r>";
    }

    /** Names of places take letters, digits and low lines. */
    static String bookmark(String anchor) {
        return anchor.replace('-', '_');
    }

    /** Every part as of one moment, so that the same paper is the same file. */
    static void zip(Map<String, String> parts, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var part : parts.entrySet()) {
            var entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
            zip.putNextEntry(entry);
            zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String link(String part) {
        return "<Relationship Id=\"" + part + "\" Type=\"" + OFFICE + part + "\" Target=\"" + part + ".xml\"/>";
    }

    private static String style(String id, String name, String paragraph, String run) {
        var isDefault = id.equals("Normal") ? " w:default=\"1\"" : "";
        return "<w:style w:type=\"paragraph\"" + isDefault + " w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/>"
                + (isDefault.isEmpty() ? "<w:basedOn w:val=\"Normal\"/>" : "")
                + "<w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>";
    }

    private static String heading(int level, int before) {
        return "<w:keepNext/><w:spacing w:before=\"" + before + "\" w:after=\"80\"/><w:outlineLvl w:val=\"" + level
                + "\"/>";
    }

    private static String border(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"B5BCC4\"/>";
    }
}
