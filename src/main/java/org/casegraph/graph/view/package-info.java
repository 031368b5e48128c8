/** Views of the explorer that people keep. */
@NullMarked
package org.casegraph.graph.view;

import org.jspecify.annotations.NullMarked;
