/** The graph as nodes and edges, in the formats of the programs that draw and compute with them. */
@NullMarked
package org.casegraph.export.network;

import org.jspecify.annotations.NullMarked;
