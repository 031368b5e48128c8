package org.casegraph.graph.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casegraph.model.Ids;
import org.casegraph.model.Readers;
import org.casegraph.model.Resolution;
import org.casegraph.model.Ruling;
import org.casegraph.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What standing resolutions make of statements. Of several on one aspect of a fact the latest counts, among those that
 * a viewer may know; when it is taken back, the one before it counts again.
 */
public final class Settled {

    private static final Comparator<Resolution> IN_TIME =
            Comparator.comparing(Resolution::recordedAt).thenComparing(Ruling::id);

    public static final Settled NOTHING = new Settled(List.of());

    private final Map<String, List<Resolution>> speaking = new LinkedHashMap<>();

    public Settled(Collection<Resolution> resolutions) {
        resolutions.stream().filter(Ruling::stands).sorted(IN_TIME).forEach(resolution -> resolution
                .statements()
                .forEach(id ->
                        speaking.computeIfAbsent(id, _ -> new ArrayList<>()).add(resolution)));
    }

    /**
     * How a dispute stands.
     *
     * @param resolution the one that counts, null where there is none
     * @param reopened why it is open although there is a resolution, null otherwise
     */
    public record State(@Nullable Resolution resolution, @Nullable String reopened) {

        public boolean isOpen() {
            return resolution == null || reopened != null;
        }
    }

    /** The act that a statement tells of: that of its source, or one that was told apart from it. */
    public String act(Statement statement) {
        var act = statement.fact().subject();
        var apart = apart(statement, act);
        while (apart.isPresent()) {
            act = apart.get();
            apart = apart(statement, act);
        }
        return act;
    }

    private Optional<String> apart(Statement statement, String act) {
        return of(statement)
                .filter(resolution -> resolution.kind() == Resolution.Kind.NOT_THE_SAME_ACT)
                .filter(resolution ->
                        resolution.fact().equals(act) && resolution.chosen().contains(statement.id()))
                .findFirst()
                .map(Settled::apart);
    }

    /** The id of the act of which the chosen side of a resolution tells. */
    private static String apart(Resolution resolution) {
        return Ids.of(
                "act",
                resolution.fact(),
                Ids.hash(resolution.chosen().stream().sorted().toList()));
    }

    /** The resolution that counts on one aspect of a fact, for somebody who may read these statements of it. */
    private Optional<Resolution> on(String aspect, Collection<Statement> readable, Readers level) {
        return readable.stream()
                .flatMap(this::of)
                .filter(resolution -> resolution.kind() != Resolution.Kind.NOT_THE_SAME_ACT)
                .filter(resolution ->
                        resolution.aspect().equals(aspect) && resolution.entry().mayBeReadBy(level))
                .max(IN_TIME);
    }

    /** The statements that do not count on one aspect of a fact, and those that are preferred to them. */
    public record SetAside(Set<String> others, List<Statement> chosen) {

        static final SetAside NOTHING = new SetAside(Set.of(), List.of());
    }

    /** What does not count on one aspect of a fact; nothing where no statement of the chosen side stands. */
    public SetAside setAside(String aspect, Collection<Statement> readable, Readers level) {
        var resolution = on(aspect, readable, level).orElse(null);
        if (resolution == null || resolution.kind() != Resolution.Kind.PREFER) {
            return SetAside.NOTHING;
        }
        var chosen = readable.stream()
                .filter(statement -> resolution.chosen().contains(statement.id()))
                .toList();
        return chosen.isEmpty() ? SetAside.NOTHING : new SetAside(new LinkedHashSet<>(resolution.others()), chosen);
    }

    public State state(Dispute dispute, Readers level) {
        var readable = dispute.sides().stream()
                .flatMap(side -> side.statements().stream())
                .toList();
        return on(dispute.aspect(), readable, level)
                .map(resolution -> new State(resolution, reopened(resolution, dispute)))
                .orElse(new State(null, null));
    }

    private static @Nullable String reopened(Resolution resolution, Dispute dispute) {
        var spoken = resolution.statements();
        if (dispute.sides().stream().anyMatch(side -> !side.hasAny(spoken))) {
            return "A side has come since that the resolution does not speak of.";
        }
        if (resolution.kind() == Resolution.Kind.BOTH_STAND) {
            return null;
        }
        if (dispute.sides().stream().noneMatch(side -> side.hasAny(resolution.chosen()))) {
            return "Nothing of the side that was chosen stands any more.";
        }
        boolean hasMore = dispute.sides().stream()
                .filter(side -> !side.hasAny(resolution.chosen()))
                .flatMap(side -> side.statements().stream())
                .anyMatch(statement -> !spoken.contains(statement.id()));
        return hasMore ? "A statement has come since for a side that was not chosen." : null;
    }

    private Stream<Resolution> of(Statement statement) {
        return speaking.getOrDefault(statement.id(), List.of()).stream();
    }
}
