package org.casegraph.review;

/**
 * How reviewing is set up.
 *
 * @param persons how many people have to accept the same before it is a statement
 * @param suggester what works the proposals out, with its version
 */
public record ReviewSettings(int persons, String suggester) {}
