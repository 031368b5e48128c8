/** Acts and ties that a text tells of, by rules over what its sentences name. */
@NullMarked
package org.casegraph.suggest.act;

import org.jspecify.annotations.NullMarked;
