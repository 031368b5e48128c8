/** Reads documents and statements from files, and collects what is wrong with them. */
@NullMarked
package org.casegraph.source.linked;

import org.jspecify.annotations.NullMarked;
