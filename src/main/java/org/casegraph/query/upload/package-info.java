/** Lets files come in beside a question, streamed to the disk. */
@NullMarked
package org.casegraph.query.upload;

import org.jspecify.annotations.NullMarked;
