/** Statements as linked data, with where they come from in the words of the W3C. */
@NullMarked
package org.casegraph.export.linked;

import org.jspecify.annotations.NullMarked;
