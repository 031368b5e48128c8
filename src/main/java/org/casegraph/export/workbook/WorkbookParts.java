package org.casegraph.export.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a workbook has beside the rows of its sheets. */
final class WorkbookParts {

    static final String END_OF_SHEET = "</sheetData></worksheet>";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Two styles: plain, and bold for headings. */
    private static final String STYLES = XML + "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
            + "</styleSheet>";

    private WorkbookParts() {}

    /** A sheet up to its first row; the headings stay in sight. */
    static String beginningOfSheet(boolean isFirst, int columns) {
        return XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView"
                + (isFirst ? " tabSelected=\"1\"" : "")
                + " workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                + "</sheetView></sheetViews><cols><col min=\"1\" max=\"" + columns
                + "\" width=\"24\" customWidth=\"1\"/></cols><sheetData>\n";
    }

    /** Every part that is written after the sheets, by its name. */
    static SequencedMap<String, String> of(List<String> sheets) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("xl/workbook.xml", workbook(sheets));
        parts.put("xl/_rels/workbook.xml.rels", relationsOfWorkbook(sheets.size()));
        parts.put("xl/styles.xml", STYLES);
        parts.put("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        parts.put("[Content_Types].xml", types(sheets.size()));
        return parts;
    }

    private static String workbook(List<String> sheets) {
        return XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
                + each(
                        sheets.size(),
                        number -> "<sheet name=\"" + CellXml.escaped(sheets.get(number - 1)) + "\" sheetId=\"" + number
                                + "\" r:id=\"rId" + number + "\"/>")
                + "</sheets></workbook>";
    }

    private static String relationsOfWorkbook(int sheets) {
        return relations(each(sheets, number -> relation(number, "worksheet", "worksheets/sheet" + number + ".xml"))
                + relation(sheets + 1, "styles", "styles.xml"));
    }

    private static String relations(String all) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }

    private static String types(int sheets) {
        return XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/xl/workbook.xml", "sheet.main+xml")
                + type("/xl/styles.xml", "styles+xml")
                + each(sheets, number -> type("/xl/worksheets/sheet" + number + ".xml", "worksheet+xml"))
                + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private static String each(int count, IntFunction<String> part) {
        return IntStream.rangeClosed(1, count).mapToObj(part).collect(Collectors.joining());
    }
}
