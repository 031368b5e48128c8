package org.casegraph.watch;

import java.util.ArrayList;
import java.util.List;
import org.casegraph.graph.watch.Standing;
import org.casegraph.graph.watch.Standing.Seat;
import org.casegraph.pattern.Finding;
import org.casegraph.pattern.Pattern;

/** Turns findings into what is kept of them. */
final class Standings {

    private Standings() {}

    static Standing of(Pattern pattern, Finding finding, List<String> cases) {
        var seats = new ArrayList<Seat>();
        int people = 0;
        for (var role : finding.roles()) {
            boolean isMany =
                    pattern.roles().stream().anyMatch(part -> part.name().equals(role.name()) && part.isMany());
            people += isMany ? role.entities().size() : 0;
            role.entities().stream()
                    .limit(Standing.MOST)
                    .forEach(participant -> seats.add(new Seat(role.name(), participant.id(), isMany)));
        }
        return new Standing(
                finding.id(),
                finding.pattern(),
                finding.strength().name(),
                finding.origins(),
                finding.isContested(),
                finding.order().name(),
                Wordings.remarks(pattern, finding),
                seats,
                people,
                cases);
    }
}
