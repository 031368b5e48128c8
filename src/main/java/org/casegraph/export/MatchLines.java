package org.casegraph.export;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casegraph.xref.Match;
import tools.jackson.databind.json.JsonMapper;

/** Writes matches of a list with the graph as they come, one a line. */
public final class MatchLines {

    /** How they are written. */
    public enum Format {
        /** A table, safe to open in a spreadsheet. */
        CSV,
        /** JSON, one object a line. */
        JSONL;

        /** The format of a name such as {@code csv}. */
        public static Optional<Format> of(String name) {
            return List.of(values()).stream()
                    .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    private static final List<String> HEADINGS = List.of(
            "row",
            "listId",
            "listKind",
            "names",
            "entity",
            "entityKind",
            "entityName",
            "wanted",
            "matched",
            "score",
            "band",
            "reason",
            "for",
            "against",
            "fields");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Format format;
    private final LineWriter out;

    /** Begins; a table has its headings even where nothing follows. */
    public MatchLines(Format format, Writer out) {
        this.format = format;
        this.out = new LineWriter(out);
        if (format == Format.CSV) {
            this.out.write(String.join(",", HEADINGS) + "\r");
        }
    }

    public void write(Match match) {
        out.write(
                switch (format) {
                    case CSV -> Cells.line(MatchFields.inCells(match).values());
                    case JSONL -> JSON.writeValueAsString(MatchFields.of(match));
                });
    }
}
