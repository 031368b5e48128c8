package org.casegraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.casegraph.access.Viewer;
import org.casegraph.export.Dossier;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.EntityFilter;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.graph.read.PageRequest;
import org.casegraph.model.Clearance;
import org.casegraph.model.EntityKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes what is known of a case. */
@Command(name = "dossier", description = "Write what is known of a case, in Markdown, with its sources.")
final class DossierCommand implements Callable<Integer> {

    private static final int LISTED = 20;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Parameters(paramLabel = "CASE", description = "The id of a case, or words of its name.")
    @SuppressWarnings("NullAway.Init")
    private String wanted;

    @Option(
            names = "--clearance",
            defaultValue = "SEALED",
            description = "Leave out what asks for more: PUBLIC, TEAM or SEALED; by default ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Clearance clearance;

    @Override
    public Integer call() {
        var viewer = new Viewer("command line", clearance);
        try (var store = parent.open()) {
            var theCase = chosen(store.part(EntityReader.class), viewer);
            parent.out().print(store.part(Dossier.class).markdown(theCase, viewer));
            parent.out().flush();
            return 0;
        }
    }

    private Entity chosen(EntityReader entities, Viewer viewer) {
        var byId = entities.byId(wanted, viewer).filter(entity -> entity.kind() == EntityKind.CASE);
        if (byId.isPresent()) {
            return byId.get();
        }
        var found = named(wanted, entities, viewer);
        if (found.size() == 1) {
            return found.getFirst();
        }
        var offered = found.isEmpty() ? named(null, entities, viewer) : found;
        throw new Mistakes.Mistake((found.isEmpty() ? "No case is called '" : "Several cases are called '") + wanted
                + "'. Name one of these by its id: "
                + String.join(
                        ", ",
                        offered.stream()
                                .map(one -> one.id() + " (" + one.name() + ")")
                                .toList())
                + ".");
    }

    private static List<Entity> named(
            @org.jspecify.annotations.Nullable String words, EntityReader entities, Viewer viewer) {
        var filter = new EntityFilter(words, null, null, null, null, null, null, null);
        return entities.page(EntityKind.CASE, filter, PageRequest.first(LISTED), viewer)
                .values();
    }
}
