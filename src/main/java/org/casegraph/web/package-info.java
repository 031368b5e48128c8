/** Guards the HTTP door; serves the first page, the playground and the answers for what goes wrong. */
@NullMarked
package org.casegraph.web;

import org.jspecify.annotations.NullMarked;
