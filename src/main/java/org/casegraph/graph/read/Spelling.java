package org.casegraph.graph.read;

import java.util.List;
import org.casegraph.graph.Row;
import org.casegraph.model.NameType;
import org.jspecify.annotations.Nullable;

/** One form of a name of an entity, as it stands in documents. */
public record Spelling(String value, NameType type, @Nullable String language, String script, List<String> statements)
        implements Evidenced {

    public Spelling {
        statements = List.copyOf(statements);
    }

    static Spelling of(Row row) {
        return new Spelling(
                row.text("value"),
                NameType.valueOf(row.text("type")),
                row.maybeText("language")
                        .filter(language -> !language.isEmpty())
                        .orElse(null),
                row.text("script"),
                row.texts("statements"));
    }
}
