/** Refuses questions that would cost too much before any work is done on them. */
@NullMarked
package org.casegraph.query.limit;

import org.jspecify.annotations.NullMarked;
