/** What people decided about proposals, kept for good. */
@NullMarked
package org.casegraph.graph.review;

import org.jspecify.annotations.NullMarked;
