package org.casegraph.export;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of tables (RFC 4180), safe to open in a spreadsheet. */
public final class Cells {

    /** A spreadsheet takes what begins so for a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Cells() {}

    /** The cells of a row, without its line feed. */
    public static String line(Collection<? extends @Nullable Object> cells) {
        return cells.stream().map(Cells::cell).collect(Collectors.joining(",")) + "\r";
    }

    private static String cell(@Nullable Object value) {
        var text =
                switch (value) {
                    case null -> "";
                    case Collection<?> many ->
                        many.stream().map(String::valueOf).collect(Collectors.joining("; "));
                    default -> value.toString();
                };
        var safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        boolean isPlain = List.of(",", "\"", "\n", "\r").stream().noneMatch(safe::contains);
        return isPlain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
