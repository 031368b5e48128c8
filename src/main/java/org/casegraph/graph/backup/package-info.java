/** One file that holds all of a store, and a store made of it again. */
@NullMarked
package org.casegraph.graph.backup;

import org.jspecify.annotations.NullMarked;
