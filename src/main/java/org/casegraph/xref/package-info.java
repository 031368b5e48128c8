/** Holds lists from elsewhere against the graph, and writes nothing there: who on them may be known here. */
@NullMarked
package org.casegraph.xref;

import org.jspecify.annotations.NullMarked;
