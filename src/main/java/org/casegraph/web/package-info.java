/** Guards the HTTP door; serves the explorer, the playground and the answers for what goes wrong. */
@NullMarked
package org.casegraph.web;

import org.jspecify.annotations.NullMarked;
