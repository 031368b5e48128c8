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
        KEY("match_keys_of", "match_members_of_keys", 50),
        PAPER("match_papers_of", "match_members_of_papers", 60),
        CASE("match_cases_of", "match_members_of_cases", 60),
        ACT("match_acts_of", "match_members_of_acts", 60),
        NEIGHBOUR("match_neighbours_of", "match_members_of_neighbours", 60);

        private final String places;
        private final String members;
        private final int most;

        Sort(String places, String members, int most) {
            this.places = places;
            this.members = members;
            this.most = most;
        }

        /** The query for the places in which some entities stand. */
        String placesQuery() {
            return places;
        }

        /** The query for the entities that stand in some places. */
        String membersQuery() {
            return members;
        }

        /** A place where more than these stand brings nobody together. */
        int most() {
            return most;
        }
    }
}
