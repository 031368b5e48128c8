package org.casegraph.graph;

/**
 * What an import did.
 *
 * @param recorded statements that are new
 * @param known statements that were there already
 * @param withdrawn statements that the file said before and says no more
 */
public record ImportReport(int documents, int recorded, int known, int withdrawn, FactChanges facts) {}
