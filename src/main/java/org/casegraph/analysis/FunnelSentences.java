package org.casegraph.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.casegraph.analysis.Funnel.Ring;
import org.casegraph.analysis.Pressure.Proved;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.EntityKind;
import org.casegraph.pattern.LegState;

/** Says a funnel in words. */
final class FunnelSentences {

    private static final List<String> PLACES = List.of("", "first", "second", "third");

    private FunnelSentences() {}

    /** @param nearer those of the ring before, with whom they were pressed against; nobody for the first ring */
    static String of(Proved proved, Collection<Proved> nearer) {
        var pressed = proved.pressed();
        var was = Wording.was(pressed);
        var claim = proved.backed().state() == LegState.CONTESTED
                ? (was.equals("was") ? "is" : "are") + " said, and denied, to have been"
                : was;
        var sentence = "%s %s pressed to testify or confess against %s%s.%s"
                .formatted(
                        pressed.name(),
                        claim,
                        Wording.names(proved.against()),
                        inTurn(proved.against(), nearer),
                        proved.backed().caution());
        return Wording.capitalised(sentence);
    }

    private static String inTurn(Collection<Entity> against, Collection<Proved> nearer) {
        var goals = new TreeSet<>(Things.BY_NAME);
        nearer.stream().filter(one -> against.contains(one.pressed())).forEach(one -> goals.addAll(one.against()));
        if (goals.isEmpty()) {
            return "";
        }
        var were = against.size() > 1 ? "were" : Wording.was(against.iterator().next());
        return ", who %s pressed against %s".formatted(were, Wording.names(goals));
    }

    static String of(Entity target, List<Ring> rings, int cases, int minOrigins, boolean truncated) {
        if (rings.isEmpty()) {
            var who = minOrigins > 1
                    ? "There are no %d independent origins that say".formatted(minOrigins)
                    : "No readable statement says";
            return "%s that anybody was pressed to testify or confess against %s.".formatted(who, target.name());
        }
        var everybody = rings.stream()
                .flatMap(ring -> ring.pressed().stream())
                .map(Funnel.Pressed::entity)
                .toList();
        var sentence = people(everybody)
                + (cases == 0 ? "" : " in " + Wording.count(cases, "case", "cases"))
                + (everybody.size() == 1 && everybody.getFirst().kind() != EntityKind.GROUP ? " was" : " were")
                + " pressed to testify or confess: "
                + Wording.list(rings.stream().map(ring -> ring(ring, target)).toList())
                + "."
                + (truncated ? " There are more, which are not worked out at once." : "");
        return Wording.capitalised(sentence);
    }

    private static String ring(Ring ring, Entity target) {
        var people = people(ring.pressed().stream().map(Funnel.Pressed::entity).toList());
        return ring.number() == 1
                ? people + " against " + target.name()
                : people + " against somebody of the " + PLACES.get(ring.number() - 1) + " ring";
    }

    private static String people(List<Entity> entities) {
        int groups = (int)
                entities.stream().filter(one -> one.kind() == EntityKind.GROUP).count();
        var words = new ArrayList<String>();
        if (groups < entities.size()) {
            words.add(Wording.count(entities.size() - groups, "person", "people"));
        }
        if (groups > 0) {
            words.add(Wording.count(groups, "group", "groups"));
        }
        return Wording.list(words);
    }
}
