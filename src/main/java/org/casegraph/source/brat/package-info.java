/** Annotations in the standoff format of BRAT: a text and, beside it, a file of places and what they are. */
@NullMarked
package org.casegraph.source.brat;

import org.jspecify.annotations.NullMarked;
