package org.casegraph.analysis;

/** What can be measured of the whole graph. */
public enum Measure {
    DEGREE,
    BETWEENNESS,
    PAGERANK,
    COMMUNITIES
}
