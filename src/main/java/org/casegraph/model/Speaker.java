package org.casegraph.model;

/**
 * One voice in the chain behind a statement.
 *
 * @param entity the id of the person, group or institution that speaks
 * @param depth 0 for the voice on the page, 1 for whom it cites, and so on
 */
public record Speaker(String entity, int depth) {}
