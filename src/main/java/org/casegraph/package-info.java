/** Starts the house. */
@NullMarked
package org.casegraph;

import org.jspecify.annotations.NullMarked;
