/** The words and records everything else is made of. */
@NullMarked
package org.casegraph.model;

import org.jspecify.annotations.NullMarked;
