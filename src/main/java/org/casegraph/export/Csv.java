package org.casegraph.export;

import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casegraph.access.Viewer;
import org.casegraph.graph.StatementPages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All statements as a table (RFC 4180), safe to open in a spreadsheet. */
@Component
final class Csv implements Export {

    /** A spreadsheet takes what begins so for a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private final StatementPages statements;

    Csv(StatementPages statements) {
        this.statements = statements;
    }

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public long write(Viewer viewer, Writer out) {
        var count = new AtomicLong();
        statements.forEach(viewer, told -> {
            var fields = ToldFields.of(told);
            if (count.getAndIncrement() == 0) {
                JsonLines.writeLine(out, String.join(",", fields.keySet()) + "\r");
            }
            JsonLines.writeLine(out, line(fields.values()));
        });
        return count.get();
    }

    /** The cells of a row, without its line feed. */
    static String line(Collection<? extends @Nullable Object> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r";
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
