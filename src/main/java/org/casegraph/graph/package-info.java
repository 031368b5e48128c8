/** The only package that talks to Neo4j: one door for reads, one for writes; migrations; projection. */
@NullMarked
package org.casegraph.graph;

import org.jspecify.annotations.NullMarked;
