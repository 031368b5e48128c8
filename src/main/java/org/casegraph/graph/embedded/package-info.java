/** The Neo4j that runs inside this process, in a data directory of its own. */
@NullMarked
package org.casegraph.graph.embedded;

import org.jspecify.annotations.NullMarked;
