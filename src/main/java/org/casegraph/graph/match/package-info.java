/** Who may be the same: found by names that sound alike and by what brings people together. */
@NullMarked
package org.casegraph.graph.match;

import org.jspecify.annotations.NullMarked;
