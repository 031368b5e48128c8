/** The times that a text names, with no more precision than it gives them. */
@NullMarked
package org.casegraph.suggest.time;

import org.jspecify.annotations.NullMarked;
