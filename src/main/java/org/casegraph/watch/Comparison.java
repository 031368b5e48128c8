package org.casegraph.watch;

import java.util.List;
import java.util.Optional;
import org.casegraph.graph.watch.ChangeKind;
import org.casegraph.graph.watch.Standing;
import org.casegraph.graph.watch.Standing.Seat;
import org.casegraph.pattern.TimeOrder;

/** Tells what became of a finding that stood before and stands still. */
record Comparison(Standing before, Standing after) {

    private static final List<TimeOrder> SURER_LAST = List.of(TimeOrder.POSSIBLE, TimeOrder.CERTAIN);

    /** What weighs more decides: a denial, then origins, then the order in time, then who it is said of. */
    Optional<ChangeKind> kind() {
        if (before.isContested() != after.isContested()) {
            return Optional.of(after.isContested() ? ChangeKind.CONTESTED : ChangeKind.STRENGTHENED);
        }
        int surer = Integer.signum(after.origins() - before.origins());
        if (surer == 0) {
            surer = Integer.signum(surety(after) - surety(before));
        }
        if (surer == 0) {
            surer = !came().isEmpty() || after.people() > before.people() ? 1 : fewer();
        }
        return switch (surer) {
            case 1 -> Optional.of(ChangeKind.STRENGTHENED);
            case -1 -> Optional.of(ChangeKind.WEAKENED);
            default -> Optional.empty();
        };
    }

    private int fewer() {
        return !left().isEmpty() || after.people() < before.people() ? -1 : 0;
    }

    private static int surety(Standing standing) {
        return 1 + SURER_LAST.indexOf(TimeOrder.valueOf(standing.order()));
    }

    /** Those gathered now who were not before; where there are too many to list, nobody in particular. */
    List<String> came() {
        return without(after, before);
    }

    /** Those gathered before who are not now. */
    List<String> left() {
        return without(before, after);
    }

    private static List<String> without(Standing one, Standing other) {
        if (one.people() > Standing.MOST || other.people() > Standing.MOST) {
            return List.of();
        }
        var known = gathered(other);
        return gathered(one).stream().filter(id -> !known.contains(id)).toList();
    }

    private static List<String> gathered(Standing standing) {
        return standing.seats().stream()
                .filter(Seat::isMany)
                .map(seat -> seat.role() + " " + seat.entity())
                .toList();
    }
}
