package org.casegraph.suggest.tie;

import java.util.List;

/**
 * A noun for what somebody is to somebody else.
 *
 * @param isSeveral whether it is of more than one: "sisters"
 */
record Noun(List<String> words, boolean isSeveral) {}
