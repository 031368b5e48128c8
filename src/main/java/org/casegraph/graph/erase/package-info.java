/** Takes people and documents out of a store for good, and the files in which they stood. */
@NullMarked
package org.casegraph.graph.erase;

import org.jspecify.annotations.NullMarked;
