package org.casegraph.watch;

import java.time.Instant;
import java.util.List;
import org.casegraph.graph.Cause;
import org.casegraph.graph.watch.ChangeKind;
import org.casegraph.pattern.Role;
import org.casegraph.pattern.Strength;
import org.casegraph.pattern.TimeOrder;
import org.jspecify.annotations.Nullable;

/**
 * What became of a finding, told with the names that the viewer may know today.
 *
 * @param number its place among all changes that the viewer may know
 * @param finding the finding's id
 * @param sentence what happened
 * @param before how it stood, null where it is new
 * @param after how it stands, null where it is gone
 * @param roles who is in it
 * @param cases ids of the cases that it belongs to
 * @param causes what had happened to the graph since findings were looked at before
 */
public record Change(
        String id,
        long number,
        Instant at,
        ChangeKind kind,
        String pattern,
        String finding,
        String sentence,
        @Nullable State before,
        @Nullable State after,
        List<Role> roles,
        List<String> cases,
        List<Happened> causes) {

    /** How a finding stood at a time. */
    public record State(String sentence, Strength strength, int origins, boolean isContested, TimeOrder order) {}

    /**
     * Something that was done to the graph.
     *
     * @param subject the case file, judgement or ruling; null where the viewer may not read all of it
     */
    public record Happened(Cause.Kind kind, Instant at, @Nullable String subject) {}

    public Change {
        roles = List.copyOf(roles);
        cases = List.copyOf(cases);
        causes = List.copyOf(causes);
    }
}
