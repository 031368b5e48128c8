/** Keeps on record who asked or changed what, in a chain of which nothing can be taken unseen. */
@NullMarked
package org.casegraph.access.audit;

import org.jspecify.annotations.NullMarked;
