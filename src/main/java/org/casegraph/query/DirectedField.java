package org.casegraph.query;

import org.casegraph.graph.read.TiesOf.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A field that a directive answers: with the ties of one relation, or with the acts in which the entity has one role.
 *
 * @param word the relation or the role
 * @param direction which way ties are followed; null for acts
 */
record DirectedField(String type, String name, String word, @Nullable Direction direction) {}
