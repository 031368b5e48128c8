package org.casegraph.source.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casegraph.source.format.XmlPull;
import org.casegraph.source.list.Cells;

/** The rows of a sheet of a spreadsheet. Of a formula the value that it had is read, never the formula. */
final class SheetRows implements Rows {

    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);

    private final Workbook book;
    private final XmlPull xml;
    private long number;
    private int size;
    private Optional<String> problem = Optional.empty();

    SheetRows(Workbook book, XmlPull xml) {
        this.book = book;
        this.xml = xml;
    }

    @Override
    public Optional<Row> next() {
        while (xml.next()) {
            if (xml.isStart("row")) {
                return Optional.of(row());
            }
        }
        return Optional.empty();
    }

    private Row row() {
        number = xml.attribute("r")
                .map(SheetRows::whole)
                .filter(said -> said > number)
                .orElse(number + 1);
        problem = Optional.empty();
        size = 0;
        var cells = new ArrayList<String>();
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                int column = xml.attribute("r").map(SheetRows::column).orElse(cells.size());
                put(cells, column, cell());
            }
        }
        return new Row(number, cells, problem);
    }

    private void put(List<String> cells, int column, String text) {
        size += text.length();
        if (column < 0 || column >= Cells.MOST) {
            problem = Optional.of("it has more than %,d cells".formatted(Cells.MOST));
        } else if (size > Cells.LONGEST) {
            problem = Optional.of("it is longer than %,d characters".formatted(Cells.LONGEST));
        } else {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text);
        }
    }

    private String cell() {
        var type = xml.attribute("t").orElse("n");
        int style = xml.attribute("s").map(text -> (int) whole(text)).orElse(-1);
        var value = "";
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("is")) {
                value = richText(xml, "is");
            } else if (xml.isStart("v")) {
                value = xml.text();
            }
        }
        return switch (type) {
            case "s" -> value.isBlank() ? "" : book.shared((int) whole(value.strip()));
            case "b" -> value.strip().equals("1") ? "true" : "false";
            case "n" -> value.isBlank() ? "" : number(value.strip(), style);
            default -> value;
        };
    }

    /** Text in runs of several looks, without what tells how it is spoken. */
    static String richText(XmlPull xml, String element) {
        var text = new StringBuilder();
        int spoken = 0;
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("rPh")) {
                spoken++;
            } else if (xml.isEnd("rPh")) {
                spoken--;
            } else if (xml.isStart("t")) {
                var run = xml.text();
                text.append(spoken == 0 ? run : "");
            }
        }
        return text.toString();
    }

    private String number(String value, int style) {
        try {
            var number = new BigDecimal(value);
            if (number.precision() > 400 || Math.abs((long) number.scale()) > 400) {
                return value;
            }
            if (book.isDate(style)) {
                long days = number.longValue();
                var first = book.isCountedFrom1904() ? FIRST_OF_1904 : FIRST;
                return days > 0 && days < 3_000_000 ? first.plusDays(days).toString() : value;
            }
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private static long whole(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The number of a column from nought: A is 0, AA is 26. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (column > Cells.MOST) {
                return Cells.MOST;
            }
        }
        return column - 1;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
