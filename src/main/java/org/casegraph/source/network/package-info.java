/** Reads documents and statements from files, and collects what is wrong with them. */
@NullMarked
package org.casegraph.source.network;

import org.jspecify.annotations.NullMarked;
