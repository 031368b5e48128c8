package org.casegraph.suggest.rule;

/** What a pattern may ask for besides single words, such as a whole name. */
public interface Chunks {

    /** Where the chunk that begins at the word is over; -1 where none begins. */
    int end(String chunk, Tokens tokens, int at);
}
