/** How near two names of people or of institutions are, in any script, and why. */
@NullMarked
package org.casegraph.identity.name;

import org.jspecify.annotations.NullMarked;
