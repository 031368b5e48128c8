/** Reads sentences word by word: names and dates as one word each, verbs by their forms, who stands around them. */
@NullMarked
package org.casegraph.suggest.read;

import org.jspecify.annotations.NullMarked;
