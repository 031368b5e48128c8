package org.casegraph.watch;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.graph.watch.ChangeFilter;
import org.casegraph.graph.watch.ChangeReader;
import org.casegraph.graph.watch.WatchRecord;
import org.casegraph.graph.watch.WatchRecords;
import org.casegraph.pattern.Pattern;
import org.casegraph.pattern.Patterns;
import org.jspecify.annotations.Nullable;

/** What viewers watch: each her own. */
public final class Watches {

    /** So many a viewer may have. */
    public static final int MOST = 200;

    private static final int LONGEST_NAME = 200;

    private final WatchRecords records;
    private final ChangeReader changes;
    private final EntityReader entities;
    private final Patterns patterns;
    private final InstantSource clock;

    Watches(WatchRecords records, ChangeReader changes, EntityReader entities, Patterns patterns, InstantSource clock) {
        this.records = records;
        this.changes = changes;
        this.entities = entities;
        this.patterns = patterns;
        this.clock = clock;
    }

    /** The viewer's watches, the oldest first. */
    public List<Watch> of(Viewer viewer) {
        return told(records.findAllByOwnerOrderByAtAscIdAsc(viewer.id()), viewer);
    }

    public Optional<Watch> find(String id, Viewer viewer) {
        return records.findByIdAndOwner(id, viewer.id()).map(record -> told(record, viewer));
    }

    /** What a watch collects. */
    public static ChangeFilter filter(Watch watch) {
        return watch.isPattern()
                ? new ChangeFilter(null, watch.on(), null, null)
                : new ChangeFilter(null, null, List.of(watch.on()), null);
    }

    /**
     * Watches somebody, something or a pattern.
     *
     * @param name what the viewer calls the watch, null for the name of what it is on
     * @throws WatchRefused if there is no such thing that she may know, or if she watches too much already
     */
    public Watch set(String on, @Nullable String name, Viewer viewer) {
        var pattern = patterns.pattern(on);
        var entity = pattern.isPresent() ? Optional.<Entity>empty() : entities.byId(on, viewer);
        if (pattern.isEmpty() && entity.isEmpty()) {
            throw new WatchRefused("There is nobody and nothing of this id, and no such pattern; patterns are "
                    + String.join(", ", patterns.all().stream().map(Pattern::id).toList()) + ".");
        }
        if (records.countByOwner(viewer.id()) >= MOST) {
            throw new WatchRefused("There are %d watches already; remove one first.".formatted(MOST));
        }
        var record = records.save(new WatchRecord(
                "watch-" + UUID.randomUUID(),
                viewer.id(),
                name == null || name.isBlank() ? null : checked(name.strip()),
                on,
                pattern.isPresent(),
                clock.instant(),
                changes.latest(viewer)));
        return told(record, viewer);
    }

    private static String checked(String name) {
        if (name.length() > LONGEST_NAME) {
            throw new WatchRefused("The name of a watch has %d characters at most.".formatted(LONGEST_NAME));
        }
        return name;
    }

    /** @throws WatchRefused if the viewer has no such watch */
    public Watch remove(String id, Viewer viewer) {
        var record = mine(id, viewer);
        records.deleteById(id);
        return told(record, viewer);
    }

    /**
     * From now on only later changes count as unread.
     *
     * @throws WatchRefused if the viewer has no such watch
     */
    public Watch seen(String id, Viewer viewer) {
        return told(records.save(mine(id, viewer).seen(changes.latest(viewer))), viewer);
    }

    private WatchRecord mine(String id, Viewer viewer) {
        return records.findByIdAndOwner(id, viewer.id())
                .orElseThrow(() -> new WatchRefused("You have no watch of this id; watches lists yours."));
    }

    /** How many changes the watches have collected since the viewer looked, by the watch's id. */
    public Map<String, Integer> unread(List<String> ids, Viewer viewer) {
        var wanted = records.findAllByOwnerOrderByAtAscIdAsc(viewer.id()).stream()
                .filter(record -> ids.contains(record.id()))
                .toList();
        var counts = new LinkedHashMap<String, Integer>();
        ids.forEach(id -> counts.put(id, 0));
        counts.putAll(changes.unread(wanted, viewer));
        return counts;
    }

    private Watch told(WatchRecord record, Viewer viewer) {
        return told(List.of(record), viewer).getFirst();
    }

    /** A watch without a name of its own is called as what it is on, as far as the viewer may know that today. */
    private List<Watch> told(List<WatchRecord> watches, Viewer viewer) {
        var known = entities.byIds(watches.stream().map(WatchRecord::on).toList(), viewer);
        return watches.stream()
                .map(record -> new Watch(
                        record.id(),
                        Optional.ofNullable(record.name())
                                .or(() -> patterns.pattern(record.on()).map(Pattern::title))
                                .or(() -> Optional.ofNullable(known.get(record.on()))
                                        .map(Entity::name))
                                .orElse("somebody not known"),
                        record.on(),
                        record.isPattern(),
                        record.at()))
                .toList();
    }
}
