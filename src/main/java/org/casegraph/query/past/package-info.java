/** Lets every question that has an argument {@code knownOn} be answered from what was known at that moment. */
@NullMarked
package org.casegraph.query.past;

import org.jspecify.annotations.NullMarked;
