/** From proposals to statements, by one or two people: what was accepted, by whom and when, and what was rejected. */
@NullMarked
package org.casegraph.review;

import org.jspecify.annotations.NullMarked;
