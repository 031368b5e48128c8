package org.casegraph.cli;

import java.util.List;
import org.casegraph.graph.Compartments;
import org.casegraph.model.Clearance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says which parts of the material only those may read who are let into them. */
@Command(name = "compartment", description = "Keep parts of the material for those who are let into them.")
final class CompartmentCommand {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Command(name = "add", description = "Make a compartment, in which nothing is yet.")
    int add(@Parameters(paramLabel = "NAME", description = "What documents and accounts call it.") String name) {
        try (var store = parent.open()) {
            var named = Separating.named(name);
            boolean isNew = store.part(Compartments.class).add(named);
            parent.out()
                    .println(
                            isNew
                                    ? "The compartment " + named
                                            + " is there; 'account compartments' lets people into it."
                                    : "There is a compartment of this name already, " + named + ".");
            return isNew ? 0 : 1;
        }
    }

    @Command(name = "list", description = "List the compartments.")
    int list() {
        try (var store = parent.open()) {
            store.part(Compartments.class).names().forEach(parent.out()::println);
            return 0;
        }
    }

    @Command(
            name = "readers",
            description = "Get ready for people of this clearance and these compartments whom a provider vouches for;"
                    + " for accounts it is done with them.")
    int readers(
            @Option(names = "--clearance", required = true, description = "PUBLIC, TEAM or SEALED.")
                    Clearance clearance,
            @Parameters(arity = "1..*", split = ",", paramLabel = "COMPARTMENT", description = "Names of compartments.")
                    List<String> compartments) {
        try (var store = parent.open()) {
            Separating.tellApart(clearance, Separating.into(compartments, store), store, parent.out());
            parent.out().println("Whoever has these is told apart now.");
            return 0;
        }
    }
}
