package org.casegraph.graph;

import java.time.Instant;
import java.util.UUID;
import org.casegraph.model.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * That a file was imported, and what came of it.
 *
 * @param file its name, without the folders
 * @param sha256 of its bytes, null where it was no file
 * @param added statements that were new
 * @param known statements that stood already
 * @param withdrawn statements that the file no longer makes
 */
@Node("Import")
public record ImportRecord(
        @Id String id, String file, @Nullable String sha256, Instant at, long added, long known, long withdrawn) {

    static ImportRecord of(String name, byte[] content, Instant at, ImportReport report) {
        return new ImportRecord(
                UUID.randomUUID().toString(),
                FileNames.last(name),
                Ids.hash(content),
                at,
                report.recorded(),
                report.known(),
                report.withdrawn());
    }

    static ImportRecord of(String name, @Nullable String sha256, Instant at, FormatIntake.Sums sums) {
        return new ImportRecord(
                UUID.randomUUID().toString(),
                FileNames.last(name),
                sha256,
                at,
                sums.recorded(),
                sums.known(),
                sums.withdrawn());
    }
}
