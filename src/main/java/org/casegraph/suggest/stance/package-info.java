/** How a text stands to what it tells: as fact, as a claim, as what others say, fear, deny or ask for. */
@NullMarked
package org.casegraph.suggest.stance;

import org.jspecify.annotations.NullMarked;
