package org.casegraph.export.network;

import java.util.List;
import java.util.stream.Stream;
import org.casegraph.graph.StatementPages.Told;
import org.casegraph.model.Ids;

/**
 * A row of the table of statements: one value of one property.
 *
 * @param canonical who or what the mention stands for
 * @param entity the mention
 * @param original the value as written, where it is another one; empty otherwise
 * @param language as ISO 639-3 has it; empty where there is none
 */
record StatementRow(
        Told told,
        String canonical,
        String entity,
        String schema,
        String property,
        String type,
        String value,
        String original,
        String language) {

    /** The cells in the order of the columns. */
    Stream<String> cells() {
        var statement = told.statement();
        var seen = told.recordedAt().replaceAll("(\\.\\d+)?Z$", "");
        return Stream.of(
                canonical,
                entity,
                property,
                type,
                schema,
                value,
                dataset(statement.document()),
                statement.id(),
                language,
                original,
                "f",
                seen,
                seen,
                Ids.hash(List.of(statement.id(), entity, property, value)).substring(0, 40));
    }

    /** Names of data sets have small letters, digits and underscores. */
    private static String dataset(String document) {
        return document.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }
}
