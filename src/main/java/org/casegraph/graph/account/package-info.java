/** Keeps accounts and tokens in the graph. */
@NullMarked
package org.casegraph.graph.account;

import org.jspecify.annotations.NullMarked;
