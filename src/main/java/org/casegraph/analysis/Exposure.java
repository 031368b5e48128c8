package org.casegraph.analysis;

import java.util.List;
import org.casegraph.graph.read.Act;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.Stance;
import org.casegraph.pattern.LegState;
import org.jspecify.annotations.Nullable;

/**
 * Who around somebody has been hit, and of whom in the same positions nothing says so.
 *
 * @param own harm that the one in the centre suffered
 * @param truncated whether there are more than are worked out at once
 */
public record Exposure(
        Entity centre, String sentence, List<Hit> own, List<Exposed> hit, List<Exposed> notHit, boolean truncated) {

    public Exposure {
        own = List.copyOf(own);
        hit = List.copyOf(hit);
        notHit = List.copyOf(notHit);
    }

    /** Somebody around the centre; the sentence says whether and how they were hit. */
    public record Exposed(Entity entity, List<Standing> positions, List<Hit> hits, String sentence) {

        public Exposed {
            positions = List.copyOf(positions);
            hits = List.copyOf(hits);
        }

        /** Whether a statement says of a hit that it was because of the centre. */
        public boolean because() {
            return hits.stream().anyMatch(Hit::because);
        }
    }

    /**
     * Why somebody is on the list.
     *
     * @param through the group that stands between, null where the tie is to the centre itself
     */
    public record Standing(
            String position, @Nullable Entity through, String rule, int origins, List<String> statements) {

        public Standing {
            statements = List.copyOf(statements);
        }
    }

    /**
     * One act of harm.
     *
     * @param because whether a statement says that it was meant to press or punish the one in the centre, or for
     *     testimony against them
     */
    public record Hit(
            Act act,
            boolean because,
            Timing timing,
            int origins,
            LegState state,
            List<Stance> stances,
            List<String> statements,
            String sentence) {

        public Hit {
            stances = List.copyOf(stances);
            statements = List.copyOf(statements);
        }
    }

    /** When somebody was hit, measured by the first dated harm to the one in the centre. */
    public enum Timing {
        AFTER,
        BEFORE,
        OPEN,
        NOT_COMPARED
    }
}
