/** Reads documents and statements from files, and collects what is wrong with them. */
@NullMarked
package org.casegraph.source.popolo;

import org.jspecify.annotations.NullMarked;
