/** What many acts come to together: roads to one person, who around somebody was hit, what recurs, who stands where. */
@NullMarked
package org.casegraph.analysis;

import org.jspecify.annotations.NullMarked;
