package org.casegraph.export;

import java.io.OutputStream;
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
    public Kind kind() {
        return new Kind(
                "jsonl", "statements, rulings and decisions of reviews as JSON, one a line", "application/x-ndjson");
    }

    @Override
    public String write(Viewer viewer, OutputStream out) {
        var lines = new LineWriter(out);
        var count = new AtomicLong();
        statements.forEach(viewer, told -> {
            lines.write(JSON.writeValueAsString(ToldFields.of(told)));
            count.incrementAndGet();
        });
        rulings.forEach(viewer, ruling -> lines.write(JSON.writeValueAsString(ruling)));
        reviews.forEach(viewer, decision -> lines.write(JSON.writeValueAsString(decision)));
        lines.flush();
        return count + " statements";
    }
}
