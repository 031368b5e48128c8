/** In what statements of one fact differ, by declared rules, and what rulings make of it. */
@NullMarked
package org.casegraph.graph.dispute;

import org.jspecify.annotations.NullMarked;
