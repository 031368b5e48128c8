/** Puts questions and changes on record, and shows the record to whoever may see it. */
@NullMarked
package org.casegraph.query.audit;

import org.jspecify.annotations.NullMarked;
