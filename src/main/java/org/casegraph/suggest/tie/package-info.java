/** Relations between those whom a text names, as far as its words tell them. */
@NullMarked
package org.casegraph.suggest.tie;

import org.jspecify.annotations.NullMarked;
