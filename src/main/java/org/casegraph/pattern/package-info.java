/** Pattern files, and what they find. */
@NullMarked
package org.casegraph.pattern;

import org.jspecify.annotations.NullMarked;
