/** Names, scripts and judgements: who is who. */
@NullMarked
package org.casegraph.identity;

import org.jspecify.annotations.NullMarked;
