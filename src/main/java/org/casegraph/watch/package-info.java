/** What changed in the findings, and who wants to know. */
@NullMarked
package org.casegraph.watch;

import org.jspecify.annotations.NullMarked;
