package org.casegraph.source.list;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.casegraph.source.list.Cells.Row;
import org.jspecify.annotations.Nullable;

/** Tells what parts the cells of a table: under which separator its first rows have names and are equally wide. */
final class Separators {

    private static final List<Character> USUAL = List.of(',', ';', '\t', '|');
    private static final int ROWS = 30;

    private Separators() {}

    /**
     * How well a separator fits.
     *
     * @param head the number of the row of headings
     * @param even how many of ten rows are no wider
     */
    private record Fit(char separator, int head, int even, int width) {}

    static char of(String start, ListOptions options) {
        var said = options.separator();
        return said != null ? said(said) : told(start, options);
    }

    private static char said(String separator) {
        var word = separator.strip().toLowerCase(Locale.ROOT);
        if (separator.equals("\t") || word.equals("tab") || word.equals("\\t")) {
            return '\t';
        }
        if (separator.length() != 1 || "\"\r\n".contains(separator)) {
            throw new ListRefused("A separator is one character such as ; or the word TAB.");
        }
        return separator.charAt(0);
    }

    private static char told(String start, ListOptions options) {
        return USUAL.stream()
                .map(separator -> fit(separator, start, options))
                .max(Comparator.comparing(Fit::head)
                        .reversed()
                        .thenComparing(Fit::even)
                        .thenComparing(Fit::width)
                        .thenComparing(Comparator.comparing(fit -> -USUAL.indexOf(fit.separator()))))
                .map(Fit::separator)
                .orElse(',');
    }

    private static Fit fit(char separator, String start, ListOptions options) {
        var rows = rows(separator, start);
        var search = new HeadSearch(options);
        var head = rows.stream().filter(search::accepts).findFirst();
        var widths = rows.stream().map(Row::width).filter(width -> width > 0).toList();
        int usual = widths.stream()
                .max(Comparator.comparingLong(
                        width -> widths.stream().filter(width::equals).count()))
                .orElse(0);
        int width = head.map(Row::width).orElse(usual);
        long even = widths.stream().filter(one -> one <= width).count();
        int share = widths.isEmpty() ? 0 : (int) (10 * even / widths.size());
        return new Fit(separator, head.map(rows::indexOf).orElse(ROWS), share, width);
    }

    private static List<Row> rows(char separator, String start) {
        var rows = new ArrayList<Row>();
        try (var table = new Table(new StringReader(start), separator)) {
            for (@Nullable Row row = table.next().orElse(null);
                    row != null && rows.size() < ROWS;
                    row = table.next().orElse(null)) {
                rows.add(row);
            }
        } catch (ListRefused cutOff) {
            return rows;
        }
        return rows;
    }
}
