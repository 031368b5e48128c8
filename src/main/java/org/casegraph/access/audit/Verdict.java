package org.casegraph.access.audit;

import java.util.List;

/**
 * What came of looking at every byte of a chain.
 *
 * @param flaws the first of what is wrong, in the order of the files
 * @param flawCount how much is wrong in all
 * @param remarks what is worth knowing and nobody's wrong
 */
public record Verdict(long entries, int files, Head head, List<Place> flaws, int flawCount, List<Place> remarks) {

    /**
     * Something at a place.
     *
     * @param line counted from 1; 0 where it is about the file as a whole
     */
    public record Place(String file, long line, String sentence) {

        @Override
        public String toString() {
            return file + (line == 0 ? "" : ":" + line) + ": " + sentence;
        }
    }

    public boolean isWhole() {
        return flawCount == 0;
    }
}
