package org.casegraph.graph.backup;

/**
 * What a store comes to in one line of hexadecimal digits: all statements with their documents, the rulings on them, and
 * the projection that follows. The same wherever and whenever the same was taken in, in whatever order it lies on the
 * disk.
 *
 * @param value SHA-256
 * @param statements how many it was made of, withdrawn ones included
 */
public record Checksum(String value, long statements) {}
