/** Documents into text: what stands in a file of any format, where its pages and paragraphs begin, and what is layout. */
@NullMarked
package org.casegraph.text;

import org.jspecify.annotations.NullMarked;
