package org.casegraph.graph.backup;

import java.util.List;

/** The shape of the database, as the steps that led to it. */
public interface Shape {

    /** One migration. */
    record Step(int version, String name, String checksum) {}

    /** All that this program knows, in order; the database has taken them. */
    List<Step> steps();

    /** Takes the steps after a version on what has come into the database since. */
    void takeStepsAfter(int version);
}
