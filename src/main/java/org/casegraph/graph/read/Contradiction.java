package org.casegraph.graph.read;

import java.util.List;
import org.casegraph.graph.dispute.Kind;
import org.casegraph.model.Fact;
import org.casegraph.model.Resolution;
import org.casegraph.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A fact on which statements differ.
 *
 * @param fact id of the act, relation or property
 * @param aspect in what they differ: "date", "detail reason"
 * @param resolution the one that counts, null where there is none
 * @param reopened why it is open although there is a resolution, null otherwise
 * @param resolutions all that were ever made of it, the latest first
 */
public record Contradiction(
        String id,
        String fact,
        Kind kind,
        String aspect,
        List<Side> sides,
        @Nullable Resolution resolution,
        @Nullable String reopened,
        List<Resolution> resolutions) {

    /**
     * What some of the statements say.
     *
     * @param says in few words
     */
    public record Side(String id, String says, List<Statement> statements) {
        public Side {
            statements = List.copyOf(statements);
        }
    }

    public Contradiction {
        sides = List.copyOf(sides);
        resolutions = List.copyOf(resolutions);
    }

    public boolean open() {
        return resolution == null || reopened != null;
    }

    /** The statements of all sides. */
    public List<Statement> statements() {
        return sides.stream().flatMap(side -> side.statements().stream()).toList();
    }

    public boolean isOfAct() {
        return sides.getFirst().statements().getFirst().fact() instanceof Fact.Happened;
    }

    /** As it stands with a ruling that was just made of it. */
    public Contradiction with(Resolution made) {
        var all = new java.util.ArrayList<Resolution>(List.of(made));
        all.addAll(resolutions);
        return new Contradiction(id, fact, kind, aspect, sides, made, null, all);
    }
}
