package org.casegraph.graph.erase;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.ReadDoor;
import org.casegraph.graph.Row;
import org.casegraph.graph.erase.RetentionRules.Part;
import org.casegraph.identity.NameTraces;
import org.casegraph.source.HeldTexts;
import org.jspecify.annotations.Nullable;

/** Finds what has been kept for long enough. */
public final class Retention {

    /**
     * A document of which something is to go.
     *
     * @param type null where nothing is said of its sort
     */
    public record Due(String document, String title, @Nullable String type, Instant since, Part part) {}

    private final ReadDoor door;
    private final CypherFiles files;
    private final HeldTexts texts;
    private final InstantSource clock;

    public Retention(ReadDoor door, CypherFiles files, HeldTexts texts, InstantSource clock) {
        this.door = door;
        this.files = files;
        this.texts = texts;
        this.clock = clock;
    }

    /** What is due today, in the order in which it came in. */
    public List<Due> due(RetentionRules rules) {
        var now = clock.instant();
        return door.read(files.read("documents_by_age"), Map.of()).stream()
                .flatMap(row -> due(row, rules, now).stream())
                .toList();
    }

    private Optional<Due> due(Row row, RetentionRules rules, Instant now) {
        var since = Instant.parse(row.text("recordedAt"));
        var type = row.maybeText("type").orElse(null);
        return rules.due(type, Duration.between(since, now))
                .filter(part -> isThere(part, row.maybeText("sha256")))
                .map(part -> new Due(row.text("id"), row.text("title"), type, since, part));
    }

    private boolean isThere(Part part, Optional<String> sha256) {
        return switch (part) {
            case ALL -> true;
            case TEXTS -> sha256.flatMap(texts::text).filter(Retention::tells).isPresent();
            case ORIGINALS -> sha256.flatMap(texts::original).isPresent();
        };
    }

    private static boolean tells(String text) {
        return text.chars().anyMatch(letter -> letter != NameTraces.BLOCK);
    }

    /** What has to be erased for it. */
    public static Wish wish(List<Due> due) {
        return Wish.ofDocuments(documents(due, Part.ALL), documents(due, Part.TEXTS), documents(due, Part.ORIGINALS));
    }

    private static LinkedHashSet<String> documents(List<Due> due, Part part) {
        var documents = new LinkedHashSet<String>();
        due.stream().filter(one -> one.part() == part).map(Due::document).forEach(documents::add);
        return documents;
    }
}
