/** What is kept of findings as they were, of how they changed, and of who wants to know. */
@NullMarked
package org.casegraph.graph.watch;

import org.jspecify.annotations.NullMarked;
