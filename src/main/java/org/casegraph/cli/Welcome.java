package org.casegraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.casegraph.access.Viewer;
import org.casegraph.graph.Counts;
import org.casegraph.graph.CypherFiles;
import org.casegraph.model.Clearance;
import org.casegraph.pattern.Finding;
import org.casegraph.pattern.Findings;
import org.casegraph.pattern.Patterns;
import org.casegraph.pattern.Question;

/** What a person sees when the server is up: what is loaded, what was found, and where to look. */
final class Welcome {

    private static final int SHOWN = 30;

    private final Store store;
    private final Deed deed;

    Welcome(Store store, Deed deed) {
        this.store = store;
        this.deed = deed;
    }

    void print(PrintWriter out) {
        var viewer = new Viewer("command line", Clearance.SEALED);
        var counts = store.part(Counts.class).of(viewer);
        out.println(counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", ", "Loaded: ", ".")));
        store.part(Patterns.class).problems().forEach(problem -> out.println("Left out: " + problem));
        var findings = findings(viewer);
        if (counts.values().stream().allMatch(count -> count == 0)) {
            out.println("Nothing is loaded yet. Take case files in with the command 'import PATH'.");
        } else {
            print(findings, out);
        }
        printAddresses(out);
    }

    private static void print(List<Finding> findings, PrintWriter out) {
        out.println();
        FindingsCommand.table(findings.subList(0, Math.min(SHOWN, findings.size())))
                .print(out);
        if (findings.size() > SHOWN) {
            out.println("… and " + (findings.size() - SHOWN) + " more; the command 'findings' lists them all.");
        }
    }

    /**
     * Asked pattern by pattern, so that the first request of a person finds every plan made. A slow machine that has just
     * started may take longer for one than a question may.
     */
    private List<Finding> findings(Viewer viewer) {
        var all = new Findings(store.part(Patterns.class), store.part(CypherFiles.class), store.patientDoor());
        return store.part(Patterns.class).all().stream()
                .flatMap(pattern -> all.find(Question.of(pattern.id()), viewer).stream())
                .sorted(Findings.STRONGEST_FIRST)
                .toList();
    }

    private void printAddresses(PrintWriter out) {
        var address = "http://" + store.setting("server.address", "127.0.0.1") + ":"
                + store.setting("local.server.port", "8080");
        out.println();
        out.println("  Explorer    " + address + "/");
        out.println("  Playground  " + address + "/playground");
        out.println("  API         " + address + "/graphql");
        out.println();
        new Entrance(store, deed).print(out);
        out.println();
        out.println("Ctrl-C ends.");
    }
}
