/** What is known of a case, a person or a finding, as a paper in which every line leads to its sources. */
@NullMarked
package org.casegraph.export.dossier;

import org.jspecify.annotations.NullMarked;
