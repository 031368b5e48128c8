/** Lists in pages, after the connection specification of Relay. */
@NullMarked
package org.casegraph.query.page;

import org.jspecify.annotations.NullMarked;
