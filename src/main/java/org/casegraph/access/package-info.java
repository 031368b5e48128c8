/** Who asks, and what they may know. */
@NullMarked
package org.casegraph.access;

import org.jspecify.annotations.NullMarked;
