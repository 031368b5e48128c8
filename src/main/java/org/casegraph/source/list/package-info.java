/** Reads lists of names, row by row: tables of any make, and entities of FollowTheMoney. */
@NullMarked
package org.casegraph.source.list;

import org.jspecify.annotations.NullMarked;
