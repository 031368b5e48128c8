package org.casegraph.analysis;

import java.util.List;
import java.util.Optional;
import org.casegraph.graph.read.TiesOf.Direction;

/** Which relations make which position around somebody, as the schema declares them. */
public record Positions(List<Position> declared) {

    /** The position of those whom no relation puts anywhere. */
    static final String UNPLACED = "UNPLACED";

    /** The position of a group that the one in the centre belongs to. */
    static final String GROUP = "GROUP";

    /**
     * One position.
     *
     * @param direction from others to the one in the centre (IN), from that one to others (OUT), or either way
     */
    public record Position(String name, String relation, Direction direction) {}

    public Positions {
        declared = List.copyOf(declared);
    }

    List<String> relations() {
        return declared.stream().map(Position::relation).distinct().toList();
    }

    /** @param out whether the tie leads from the centre to the other */
    Optional<Position> of(String relation, boolean out) {
        return declared.stream()
                .filter(position -> position.relation().equals(relation))
                .filter(position ->
                        position.direction() == Direction.EITHER || (position.direction() == Direction.OUT) == out)
                .findFirst();
    }
}
