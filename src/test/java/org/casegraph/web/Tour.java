package org.casegraph.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.casegraph.graph.Intake;
import org.casegraph.model.Ids;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Goes through all screens, with invented people on them, for whoever looks at every one. */
final class Tour {

    /** A screen as somebody comes upon it: where it is, what shows that it is there, and what is done on it then. */
    record Stop(String name, String place, String awaited, Consumer<TourDeeds> deed) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TOMAS = OrelCase.id("person", "tomas");
    private static final String ROTH = OrelCase.id("person", "roth");
    private static final String LAWYER = OrelCase.id("person", "nur");
    private static final String MATTER = OrelCase.id("case", "case");
    private static final String JUDGED = "mutation { judge(a: \\\"%s\\\", b: \\\"%s\\\", verdict: UNSURE,"
            + " reason: \\\"No photograph\\\", by: \\\"Nela\\\") { id } }";

    private final Browser browser;
    private final Wire wire;
    private final String address;
    private final TourDeeds deeds;
    private int visits;

    Tour(Browser browser, int port, Path folder) {
        this.browser = browser;
        wire = new Wire(port);
        address = "http://localhost:" + port;
        deeds = new TourDeeds(browser, new ScreenWalk(browser, address + "/"), folder);
    }

    /** Puts everything there that the screens show, and somebody who looks at it. */
    void begin(Intake intake) throws IOException {
        OrelCase.takeIn(intake, true);
        for (var file : List.of("harbour", "gazette", "wire")) {
            intake.take(file + ".yaml", new ClassPathResource("identity/" + file + ".yaml").getContentAsByteArray());
        }
        asked(JUDGED.formatted(Ids.of("person", "harbour", "dauren"), Ids.of("person", "gazette", "dauren")));
        browser.go(address + "/identity");
        browser.eval("sessionStorage.setItem('casegraph.coder', 'Nela');"
                + " localStorage.setItem('casegraph.visit', '2024-05-01T08:00:00Z')");
    }

    /** The screens of which a picture is worth keeping, in the order in which somebody meets them. */
    List<Stop> screens() throws IOException {
        var finding = finding();
        var text = OrelCase.text();
        var beaten = OrelCase.place(text, "he was beaten in the harbour prison");
        var appeal = appeal();
        var iris = OrelCase.id("person", "iris");
        var of = String.join(",", TOMAS, ROTH, LAWYER, iris, id("directorate"), id("prison"));
        return List.of(
                stop("start", "/#/", "#findings .line a", deeds -> deeds.await("#counts dd")),
                stop("graph", "/#/graph?sel=%s&of=%s".formatted(TOMAS, of), ".panel h2"),
                stop("table", "/#/graph?view=table&sel=%s&of=%s".formatted(TOMAS, of), ".table tbody tr"),
                stop("overview", "/#/graph?view=all", "canvas[data-drawn]"),
                stop("patterns", "/#/patterns", ".finding", TourDeeds::openSources),
                stop("finding", "/#/patterns/" + finding.replace(':', '/'), ".finding .said"),
                stop("finding-drawn", "/#/graph?alone=1&finding=" + finding, ".panel .leg", TourDeeds::openLeg),
                stop("why-not", "/#/patterns/relative_held_for_testimony", "#role-held", TourDeeds::askWhyNot),
                stop("funnel", "/#/funnel/" + ROTH, ".drawn .road"),
                stop("trace", "/#/trace?from=%s&to=%s".formatted(LAWYER, ROTH), ".route"),
                stop("timeline", "/#/timeline?of=%s,%s".formatted(TOMAS, LAWYER), ".event .bar.day"),
                stop("document", "/#/document/%s?at=%s".formatted(appeal, beaten), "mark.chosen"),
                stop("case", "/#/case/" + MATTER, "#gaps li"),
                stop("entity", "/#/entity/" + TOMAS, "#differ .difference"),
                stop("act", "/#/entity/" + OrelCase.id("act", "taken"), "#differ .difference"),
                stop("review", "/review", "#files"),
                stop("review-text", "/review#document=" + appeal, "#text mark", deeds -> deeds.await("#card h2")),
                stop("identity", "/identity#" + pair(), "#pair-title", deeds -> deeds.await(".words tbody .verdict")),
                stop("judgements", "/identity#view=ledger", ".ledger .judgement"),
                stop("lists", "/identity#view=lists", "#list-file", TourDeeds::sendList));
    }

    /** What else the screens come to show: what opens on them, what is empty, what is wrong. */
    List<Stop> asides() {
        var all = new ArrayList<Stop>();
        all.add(stop("start, looking for a name", "/#/", "#counts dd", TourDeeds::lookForName));
        all.add(stop("start, what to take out", "/#/", "#takeout summary", TourDeeds::openFormats));
        all.add(stop("graph, nothing on it", "/#/graph", ".beginning button"));
        all.add(stop(
                "graph, a tie chosen", "/#/graph?of=%s,%s".formatted(TOMAS, LAWYER), ".line", TourDeeds::chooseLine));
        all.add(stop("graph, acts as nodes", "/#/graph?acts=nodes&of=" + TOMAS + "," + MATTER, ".node.act"));
        all.add(stop("graph, its keys", "/#/graph?of=" + TOMAS, ".node", TourDeeds::openKeys));
        all.add(stop("graph, what to take along", "/#/graph?of=" + TOMAS, ".node", TourDeeds::openMenu));
        all.add(stop("trace, its filters", "/#/trace?from=" + LAWYER, "#to", TourDeeds::openFilters));
        all.add(stop("timeline, an act opened", "/#/timeline?of=" + TOMAS, ".differs", TourDeeds::openEvent));
        all.add(stop("nobody", "/#/entity/person-0000000000000000", "#screen [role=alert]"));
        all.add(stop("no screen", "/#/nowhere", "#screen [role=alert]"));
        all.add(stop("review, describing", "/review#document=" + appeal(), "#card h2", TourDeeds::describe));
        all.add(stop("identity, a reason asked for", "/identity#" + pair(), ".words tbody .verdict", TourDeeds::judge));
        all.add(stop("identity, none left", "/identity#kind=PLACE", "#pair-title"));
        all.add(stop("identity, who decides", "/identity", "#change-coder", TourDeeds::askName));
        return all;
    }

    /** Opens a screen in a language and waits until all of it is there. */
    void visit(Stop stop, String language) {
        browser.eval("localStorage.setItem('casegraph.language', '%s')".formatted(language));
        var at = stop.place().indexOf('#');
        var page = at < 0 ? stop.place() : stop.place().substring(0, at);
        browser.go(address + page + "?" + ++visits + stop.place().substring(page.length()));
        deeds.await(stop.awaited());
        stop.deed().accept(deeds);
        browser.waitFor("!document.querySelector('[aria-busy=true], .waiting:not(:empty)')");
    }

    /** The finding of the invented case that brings most together, as the address of the graph names it. */
    private String finding() {
        var found = asked("{ findings(pattern: \\\"relative_held_for_testimony\\\", first: 1) { nodes { id } } }");
        return "relative_held_for_testimony:"
                + found.path("findings").path("nodes").path(0).path("id").asString();
    }

    private String appeal() {
        return asked("{ documents(first: 100) { nodes { id held } } }")
                .path("documents")
                .path("nodes")
                .valueStream()
                .filter(each -> each.path("held").asBoolean())
                .map(each -> each.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode asked(String question) {
        var answer = JSON.readTree(wire.ask(question).body());
        if (answer.has("errors")) {
            throw new AssertionError(answer.path("errors").toString());
        }
        return answer.path("data");
    }

    private static Stop stop(String name, String place, String awaited) {
        return stop(name, place, awaited, deeds -> {});
    }

    private static Stop stop(String name, String place, String awaited, Consumer<TourDeeds> deed) {
        return new Stop(name, place, awaited, deed);
    }

    private static String id(String institution) {
        return OrelCase.id("institution", institution);
    }

    private static String pair() {
        return "one=%s&other=%s"
                .formatted(Ids.of("person", "harbour", "zhanibek"), Ids.of("person", "gazette", "zhanibek"));
    }
}
