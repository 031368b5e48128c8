package org.casegraph.export.workbook;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A cell of a sheet as SpreadsheetML writes it: a number, or a text, which is never taken for a formula. */
final class CellXml {

    /** The most that a cell holds, in UTF-16 units. */
    static final int LONGEST = 32_767;

    /** What a text ends with that is cut. */
    static final String CUT = " [cut]";

    /** XML 1.0 has no way to write these, not even escaped. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** What would be taken for a character by its number, as in _x000D_. */
    private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellXml() {}

    /** What a value is as text; several with semicolons between them. */
    static String text(Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.joining("; "))
                : value.toString();
    }

    static boolean isCut(@Nullable Object value) {
        return value != null && text(value).length() > LONGEST;
    }

    /**
     * The element; nothing where there is no value.
     *
     * @param style the number of its style; 0 is the plain one
     */
    static String of(int column, int row, @Nullable Object value, int style) {
        if (value == null) {
            return "";
        }
        var beginning = "<c r=\"" + letters(column) + row + "\"" + (style == 0 ? "" : " s=\"" + style + "\"");
        if (value instanceof Number number) {
            return beginning + "><v>" + number + "</v></c>";
        }
        var text = text(value);
        return text.isEmpty()
                ? ""
                : beginning + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(cut(text)) + "</t></is></c>";
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    static String escaped(String text) {
        var writable = UNWRITABLE.matcher(text).replaceAll("\uFFFD");
        return NUMBERED.matcher(writable)
                .replaceAll("_x005F_")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "_x000D_");
    }

    /** A, B, … Z, AA, AB, … */
    static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
