package org.casegraph.cli;

import java.nio.file.Path;
import java.util.List;
import org.casegraph.graph.HandedOver;
import org.casegraph.model.Clearance;
import org.casegraph.model.Label;
import org.casegraph.source.format.Said;
import org.casegraph.source.sheet.MappingFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is said of files of other tools on the command line. */
final class FileOptions {

    /** How the report of losses is written. */
    enum Report {
        TABLE,
        JSON
    }

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "What the columns of a table, or the attributes of a graph, mean; NAME.mapping.yaml beside "
                    + "NAME.csv if it is not given.")
    private @Nullable Path mapping;

    @Option(
            names = "--collection",
            paramLabel = "NAME",
            description = "Whose ids files of other tools share; otherwise the name of each file.")
    private @Nullable String collection;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who speaks in files of other tools.")
    private @Nullable String publisher;

    @Option(names = "--format", description = "How to tell what files of other tools lost: ${COMPLETION-CANDIDATES}.")
    private Report report = Report.TABLE;

    boolean lossesAsJson() {
        return report == Report.JSON;
    }

    Said said(Path file, HandedOver said) {
        return new Said(
                file,
                mapping,
                collection,
                publisher,
                said.title(),
                said.language(),
                said.url(),
                said.label(),
                said.by());
    }

    Said said(Path file) {
        return new Said(file, mapping, collection, publisher, null, null, null, Label.of(Clearance.TEAM), "local");
    }

    /** Those files that are not read along with others. */
    List<Path> readByThemselves(List<Path> files) {
        return MappingFiles.readByThemselves(files);
    }
}
