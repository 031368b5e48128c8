/** Reads the text of a file of any format, within bounds that no file can break. */
@NullMarked
package org.casegraph.text.extract;

import org.jspecify.annotations.NullMarked;
