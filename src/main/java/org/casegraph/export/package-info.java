/** Dossiers and interchange formats out. */
@NullMarked
package org.casegraph.export;

import org.jspecify.annotations.NullMarked;
