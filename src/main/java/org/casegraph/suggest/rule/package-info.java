/** Rules over the words of a text, as lawyers can read and change them: lists of words, and patterns made of them. */
@NullMarked
package org.casegraph.suggest.rule;

import org.jspecify.annotations.NullMarked;
