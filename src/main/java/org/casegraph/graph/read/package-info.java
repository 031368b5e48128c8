/** Reads the projection and the statements behind it, never more than the viewer may know. */
@NullMarked
package org.casegraph.graph.read;

import org.jspecify.annotations.NullMarked;
