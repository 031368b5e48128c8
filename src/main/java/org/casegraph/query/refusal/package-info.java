/** Says what cannot be answered, and why, without giving anything away. */
@NullMarked
package org.casegraph.query.refusal;

import org.jspecify.annotations.NullMarked;
