/** Posts what becomes of findings to one address, where somebody has set one. */
@NullMarked
package org.casegraph.watch.webhook;

import org.jspecify.annotations.NullMarked;
