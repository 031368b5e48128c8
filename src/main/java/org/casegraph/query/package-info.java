/** Answers questions in GraphQL, and reads the vocabulary that the schema declares. */
@NullMarked
package org.casegraph.query;

import org.jspecify.annotations.NullMarked;
