/** Whose names are not for everybody: what stands in their place, in the graph and in every text. */
@NullMarked
package org.casegraph.graph.protect;

import org.jspecify.annotations.NullMarked;
