package org.casegraph.graph;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casegraph.access.Viewer;
import org.casegraph.graph.judge.Judged;
import org.casegraph.graph.protect.Aliases;
import org.casegraph.model.Clearance;
import org.casegraph.model.Protection;
import org.casegraph.model.Ruling;
import org.jspecify.annotations.Nullable;

/** Takes down whose names are not for everybody. From the moment it is kept, nobody below reads one of them. */
public final class Protecting {

    private final WriteDoor door;
    private final CypherFiles files;
    private final FreeAliases free;
    private final Rulings rulings;
    private final InstantSource clock;
    private final ChangeNotes notes;

    Protecting(WriteDoor door, CypherFiles files, Rulings rulings, InstantSource clock, ChangeNotes notes) {
        this.door = door;
        this.files = files;
        this.free = new FreeAliases(files);
        this.rulings = rulings;
        this.clock = clock;
        this.notes = notes;
    }

    /**
     * What somebody asks for.
     *
     * @param person an id of whom to protect
     * @param from the least clearance at which the names are shown
     * @param by who decides, null for whoever asks
     */
    public record Wanted(String person, String alias, Clearance from, String reason, @Nullable String by) {}

    /**
     * Keeps a protection. Of several on one person the latest alias and the highest clearance count.
     *
     * @throws RulingRefused if there is nobody of the id, or the alias or the clearance would protect nobody
     */
    public Protection protect(Wanted wanted, Viewer viewer) {
        var id = "protection-" + UUID.randomUUID();
        var author = Signing.author(wanted.by(), viewer);
        var reason = Rulings.reason(wanted.reason());
        var alias = Aliases.written(wanted.alias());
        requireRange(wanted.from(), viewer);
        return notes.noting(
                Cause.ruled(id),
                () -> door.write(transaction -> {
                    rulings.takeTurn(transaction);
                    var whom = whom(wanted.person(), viewer, transaction);
                    free.require(alias, whom.members(), whom.kind(), transaction);
                    var entry = new Ruling.Entry(
                            id, author, reason, clock.instant(), whom.label().and(wanted.from()), null);
                    var protection = new Protection(entry, whom.mention(), alias, wanted.from());
                    rulings.keep(protection, transaction);
                    return protection;
                }));
    }

    private static void requireRange(Clearance from, Viewer viewer) {
        if (from == Clearance.PUBLIC) {
            throw new RulingRefused("Names that are for everybody are not protected; from is TEAM or SEALED.");
        }
        if (!viewer.clearance().mayRead(from)) {
            throw new RulingRefused("You may not read what is %s, and would not know the names any more; from is %s."
                    .formatted(from, viewer.clearance() == Clearance.TEAM ? "TEAM" : "for others to say"));
        }
    }

    private Judged whom(String id, Viewer viewer, WriteTransaction transaction) {
        return transaction.run(files.read("judged"), asked(List.of(id), viewer)).stream()
                .findFirst()
                .flatMap(row -> Judged.of(row, viewer))
                .orElseThrow(() -> new RulingRefused("There is nobody and nothing of this id; person is the id of a"
                        + " person, group, institution, place or case."));
    }

    private static Map<String, Object> asked(List<String> ids, Viewer viewer) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("ids", ids);
        parameters.put("readers", (long) viewer.readers().rank());
        return parameters;
    }
}
