/** What a text may say: people, bodies, places, dates, relations and acts, proposed to people and never written as fact. */
@NullMarked
package org.casegraph.suggest;

import org.jspecify.annotations.NullMarked;
