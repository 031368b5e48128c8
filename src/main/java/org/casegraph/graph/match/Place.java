package org.casegraph.graph.match;

/**
 * Something that entities have in common and that brings them together, as long as they are not too many.
 *
 * @param id of the key, document, case, act or neighbour
 */
record Place(Sort sort, String id) {

    /** What brings entities together. */
    enum Sort {
        /** A key that two writings of one name nearly always share. */
        KEY("keys", 50),
        PAPER("papers", 60),
        CASE("cases", 60),
        ACT("acts", 60),
        NEIGHBOUR("neighbours", 60);

        private final String query;
        private final int most;

        Sort(String query, int most) {
            this.query = query;
            this.most = most;
        }

        /** The query for the places in which some entities stand. */
        String placesQuery() {
            return "match_" + query + "_of";
        }

        /** The query for the entities that stand in some places. */
        String membersQuery() {
            return "match_members_of_" + query;
        }

        /** A place where more than these stand brings nobody together. */
        int most() {
            return most;
        }
    }
}
