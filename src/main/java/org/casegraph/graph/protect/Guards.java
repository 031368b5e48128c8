package org.casegraph.graph.protect;

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
import org.casegraph.graph.CypherFiles;
import org.casegraph.graph.RulingRows;
import org.casegraph.graph.WriteTransaction;
import org.casegraph.model.Clearance;
import org.casegraph.model.Label;
import org.casegraph.model.Protection;
import org.casegraph.model.ReaderTable;

/** The protections there are, for whoever makes the projection: who is shown as whom, and to whom. */
public final class Guards {

    /** The alias of an entity, and the least clearance at which its names are shown. */
    public record Guard(String alias, Clearance from) {}

    private static final Comparator<Protection> LATEST_LAST =
            Comparator.comparing(Protection::recordedAt).thenComparing(Protection::id);

    private final CypherFiles files;
    private final List<Protection> protections;

    private Guards(CypherFiles files, List<Protection> protections) {
        this.files = files;
        this.protections = protections;
    }

    public static Guards read(CypherFiles files, WriteTransaction transaction) {
        var protections = transaction.run(files.read("protections"), Map.of()).stream()
                .map(row -> RulingRows.protection(row.row("ruling")))
                .sorted(LATEST_LAST)
                .toList();
        return new Guards(files, protections);
    }

    /** Whether nobody was ever protected. */
    public boolean isEmpty() {
        return protections.isEmpty();
    }

    /** Whom somebody protects, or did before. */
    Set<String> people() {
        var people = new LinkedHashSet<String>();
        protections.forEach(protection -> people.add(protection.person()));
        return people;
    }

    /** What stands on some mentions that are one: the latest alias, and the highest clearance. */
    public Optional<Guard> of(Collection<String> mentions) {
        var standing = protections.stream()
                .filter(Protection::stands)
                .filter(protection -> mentions.contains(protection.person()))
                .toList();
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        var from = standing.stream().map(Protection::from).max(Comparator.naturalOrder());
        return Optional.of(new Guard(standing.getLast().alias(), from.orElseThrow()));
    }

    /**
     * Gives what names some mentions, and what was judged on them, the clearance that their protection asks for, and
     * its own again where there is none any more. Whoever keeps names at hand learns that they are others.
     *
     * @param entities the mentions of each entity
     * @return for which readers each entity is known, by its mentions, where that is not told by its names
     */
    public Map<String, List<Boolean>> keep(
            Collection<? extends Collection<String>> entities, ReaderTable readers, WriteTransaction transaction) {
        if (protections.isEmpty()) {
            return Map.of();
        }
        var rows = new ArrayList<Map<String, Object>>();
        for (var mentions : entities) {
            var from = of(mentions).map(guard -> guard.from().rank()).orElse(-1);
            for (var mention : mentions) {
                var row = new LinkedHashMap<String, Object>();
                row.put("id", mention);
                row.put("from", (long) from);
                rows.add(row);
            }
        }
        var known = new LinkedHashMap<String, List<Boolean>>();
        if (!rows.isEmpty()) {
            var parameters = Map.<String, Object>of(
                    "rows",
                    rows,
                    "levels",
                    Stream.of(Clearance.values())
                            .map(from -> readers.seen(Label.of(from)))
                            .toList());
            transaction.run(files.write("guard_judgements"), parameters);
            transaction
                    .run(files.write("guard_names"), parameters)
                    .forEach(row -> known.put(row.text("id"), row.flags("known")));
        }
        transaction.run(files.write("turn_names"), Map.of());
        return known;
    }
}
