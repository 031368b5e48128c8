package org.casegraph.export;

import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.casegraph.access.Viewer;
import org.casegraph.graph.StatementPages;
import org.springframework.stereotype.Component;

/** All statements as a table (RFC 4180), safe to open in a spreadsheet. */
@Component
final class Csv implements Export {

    private final StatementPages statements;

    Csv(StatementPages statements) {
        this.statements = statements;
    }

    @Override
    public Kind kind() {
        return new Kind("csv", "statements as a table, with documents, places and speakers", "text/csv;charset=utf-8");
    }

    @Override
    public String write(Viewer viewer, OutputStream out) {
        var lines = new LineWriter(out);
        var count = new AtomicLong();
        lines.write(Cells.line(ToldFields.NAMES));
        statements.forEach(viewer, told -> {
            lines.write(Cells.line(ToldFields.of(told).values()));
            count.incrementAndGet();
        });
        lines.flush();
        return count + " statements";
    }
}
