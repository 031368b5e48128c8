package org.casegraph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicLong;
import org.casegraph.access.Viewer;
import org.casegraph.graph.RulingPages;
import org.casegraph.graph.StatementPages;
import org.casegraph.graph.review.ReviewPages;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All statements as JSON, one a line, and after them the rulings on them and what was decided in reviews. */
@Component
final class JsonLines implements Export {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StatementPages statements;
    private final RulingPages rulings;
    private final ReviewPages reviews;

    JsonLines(StatementPages statements, RulingPages rulings, ReviewPages reviews) {
        this.statements = statements;
        this.rulings = rulings;
        this.reviews = reviews;
    }

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public long write(Viewer viewer, Writer out) {
        var count = new AtomicLong();
        statements.forEach(viewer, told -> {
            writeLine(out, JSON.writeValueAsString(ToldFields.of(told)));
            count.incrementAndGet();
        });
        rulings.forEach(viewer, ruling -> writeLine(out, JSON.writeValueAsString(ruling)));
        reviews.forEach(viewer, decision -> writeLine(out, JSON.writeValueAsString(decision)));
        return count.get();
    }

    static void writeLine(Writer out, String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("The export cannot be written", e);
        }
    }
}
