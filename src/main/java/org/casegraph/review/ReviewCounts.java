package org.casegraph.review;

import java.util.Collection;

/** How many proposals of a document are in each state. */
public record ReviewCounts(int open, int draft, int disputed, int accepted, int rejected) {

    /** @param untouched those about which nobody has decided, besides */
    static ReviewCounts of(int untouched, Collection<State> states) {
        return new ReviewCounts(
                untouched + count(states, State.OPEN),
                count(states, State.DRAFT),
                count(states, State.DISPUTED),
                count(states, State.ACCEPTED),
                count(states, State.REJECTED));
    }

    public int total() {
        return open + draft + disputed + accepted + rejected;
    }

    /** How many are in one of some states. */
    public int in(Collection<State> states) {
        return states.stream()
                .distinct()
                .mapToInt(state -> switch (state) {
                    case OPEN -> open;
                    case DRAFT -> draft;
                    case DISPUTED -> disputed;
                    case ACCEPTED -> accepted;
                    case REJECTED -> rejected;
                })
                .sum();
    }

    private static int count(Collection<State> states, State wanted) {
        return (int) states.stream().filter(state -> state == wanted).count();
    }
}
