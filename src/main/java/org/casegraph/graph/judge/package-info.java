/** Judgements on who is who: what speaks against one, and what the names say. */
@NullMarked
package org.casegraph.graph.judge;

import org.jspecify.annotations.NullMarked;
