package org.casegraph.identity.name;

import org.jspecify.annotations.Nullable;

/**
 * A word in the name of an institution.
 *
 * @param meaning what it means in any language, or the word itself where it is a name
 * @param word its sounds where it is a name, else null
 * @param stem the same without an ending, so that a place meets the word that describes by it
 */
record BodyWord(String shown, BodyPart part, String meaning, @Nullable Word word, @Nullable Word stem) {}
