package org.casegraph.analysis;

import java.util.List;
import org.casegraph.graph.read.Act;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.Stance;
import org.casegraph.pattern.LegState;

/**
 * All roads to one: who was pressed to testify or confess against somebody, and against those who were pressed.
 *
 * @param truncated whether there are more than are worked out at once
 */
public record Funnel(Entity target, String sentence, List<Ring> rings, List<Entity> cases, boolean truncated) {

    public Funnel {
        rings = List.copyOf(rings);
        cases = List.copyOf(cases);
    }

    /**
     * Those who are equally far from the target.
     *
     * @param number 1 for those who were pressed against the target by name
     */
    public record Ring(int number, List<Pressed> pressed) {

        public Ring {
            pressed = List.copyOf(pressed);
        }
    }

    /**
     * Somebody who was pressed.
     *
     * @param against the target, or those of the ring before
     * @param members of a group, those who stand in the funnel in their own name
     * @param origins independent origins that speak for it
     * @param statements ids of the statements that speak for it or deny it
     */
    public record Pressed(
            Entity entity,
            List<Entity> against,
            List<Act> acts,
            List<Entity> cases,
            List<Entity> members,
            int origins,
            LegState state,
            List<Stance> stances,
            List<String> statements,
            String sentence) {

        public Pressed {
            against = List.copyOf(against);
            acts = List.copyOf(acts);
            cases = List.copyOf(cases);
            members = List.copyOf(members);
            stances = List.copyOf(stances);
            statements = List.copyOf(statements);
        }
    }
}
