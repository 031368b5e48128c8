/** Arguments into calls. */
@NullMarked
package org.casegraph.cli;

import org.jspecify.annotations.NullMarked;
