/** Whom and what a text names: people, bodies, groups, places and cases, and which of the names stand for the same. */
@NullMarked
package org.casegraph.suggest.mention;

import org.jspecify.annotations.NullMarked;
