package org.casegraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.casegraph.access.EntryRule;
import org.casegraph.access.Viewer;
import org.casegraph.access.Viewers;
import org.casegraph.access.audit.AuditLog;
import org.casegraph.access.audit.Entry;
import org.casegraph.graph.match.SearchReader;
import org.casegraph.model.Clearance;
import org.casegraph.web.ReconcileRequest.Mistake;
import org.casegraph.xref.KnownParticulars;
import org.casegraph.xref.Reconciliation;
import org.casegraph.xref.XrefRefused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** Matches the cells of a spreadsheet, as OpenRefine asks for it: the Reconciliation Service API, version 0.2. */
@Controller
final class Reconcile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SUGGESTED = 20;
    private static final int LONGEST_PREFIX = 500;

    private final Reconciliation reconciliation;
    private final KnownParticulars particulars;
    private final SearchReader search;
    private final Viewers viewers;
    private final EntryRule rule;
    private final AuditLog log;

    Reconcile(
            Reconciliation reconciliation,
            KnownParticulars particulars,
            SearchReader search,
            Viewers viewers,
            EntryRule rule,
            AuditLog log) {
        this.reconciliation = reconciliation;
        this.particulars = particulars;
        this.search = search;
        this.viewers = viewers;
        this.rule = rule;
        this.log = log;
    }

    @RequestMapping(
            path = ReconcileRequest.ADDRESS,
            method = {RequestMethod.GET, RequestMethod.POST})
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var queries = ReconcileRequest.field("queries", request);
        if (queries.isPresent()) {
            var asked = ReconcileRequest.queries(queries.get());
            var found = reconciliation.of(List.copyOf(asked.values()), viewer(request));
            note(
                    "queries",
                    asked.size(),
                    found.stream()
                            .flatMap(List::stream)
                            .map(one -> one.entity().id())
                            .toList(),
                    request);
            send(ReconcileAnswers.results(List.copyOf(asked.keySet()), found), response);
            return;
        }
        var extend = ReconcileRequest.field("extend", request);
        if (extend.isPresent()) {
            var asked = ReconcileRequest.extension(extend.get());
            note("rows", asked.ids().size(), asked.ids(), request);
            var values = particulars.values(asked.ids(), asked.columns(), viewer(request));
            send(ReconcileAnswers.extension(asked.columns(), values), response);
            return;
        }
        if (request.getMethod().equals("POST")) {
            throw new Mistake("The form has neither 'queries' nor 'extend'.");
        }
        send(ReconcileAnswers.manifest(base(request), rule.isOpen()), response);
    }

    @GetMapping(ReconcileRequest.ADDRESS + "/suggest/entity")
    void suggestEntities(
            @RequestParam(defaultValue = "") String prefix,
            @RequestParam(defaultValue = "0") String cursor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (prefix.length() > LONGEST_PREFIX || !cursor.matches("\\d{1,4}")) {
            throw new Mistake("A 'prefix' has %d characters at most, and a 'cursor' is a small number."
                    .formatted(LONGEST_PREFIX));
        }
        var found = search.search(prefix, null, viewer(request)).stream()
                .skip(Long.parseLong(cursor))
                .limit(SUGGESTED)
                .map(SearchReader.Found::entity)
                .toList();
        note("suggested", found.size(), found.stream().map(one -> one.id()).toList(), request);
        send(ReconcileAnswers.suggested(found), response);
    }

    @GetMapping(ReconcileRequest.ADDRESS + "/suggest/type")
    void suggestTypes(@RequestParam(defaultValue = "") String prefix, HttpServletResponse response) throws IOException {
        send(ReconcileAnswers.object("result", ReconcileAnswers.types(prefix)), response);
    }

    @GetMapping(ReconcileRequest.ADDRESS + "/suggest/property")
    void suggestProperties(@RequestParam(defaultValue = "") String prefix, HttpServletResponse response)
            throws IOException {
        send(ReconcileAnswers.object("result", ReconcileAnswers.columns(particulars.columns(), prefix)), response);
    }

    @GetMapping(ReconcileRequest.ADDRESS + "/extend/propose")
    void propose(
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "100") String limit,
            HttpServletResponse response)
            throws IOException {
        int most = limit.matches("\\d{1,4}") ? Integer.parseInt(limit) : SUGGESTED;
        var columns = ReconcileAnswers.columns(particulars.columns(), "").stream()
                .limit(most)
                .toList();
        send(ReconcileAnswers.object("type", type, "properties", columns), response);
    }

    @GetMapping(ReconcileRequest.ADDRESS + "/preview")
    void preview(@RequestParam(defaultValue = "") String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var viewer = viewer(request);
        var entity = Optional.ofNullable(particulars.known(List.of(id), viewer).get(id));
        if (entity.isEmpty()) {
            Refusal.of(404).send(request, response);
            return;
        }
        note("previews", 1, List.of(id), request);
        var columns = particulars.values(List.of(id), particulars.columns().keySet(), viewer);
        var page =
                ReconcilePreview.page(entity.get(), columns.values().iterator().next());
        write(page, "text/html", response);
    }

    @ExceptionHandler
    void refuse(Mistake mistake, HttpServletRequest request, HttpServletResponse response) throws IOException {
        new Refusal(400, String.valueOf(mistake.getMessage()), "docs/reconciliation.md shows how it is asked.")
                .send(request, response);
    }

    @ExceptionHandler
    void giveUp(XrefRefused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        new Refusal(503, String.valueOf(refused.getMessage()), "Smaller batches are answered.").send(request, response);
    }

    private Viewer viewer(HttpServletRequest request) {
        return viewers.of(request.getUserPrincipal());
    }

    /** Like a search: where whoever asks may read more than everybody. */
    private void note(String counted, long count, Collection<String> ids, HttpServletRequest request) {
        var known = viewers.known(request.getUserPrincipal());
        if (known.viewer().clearance() != Clearance.PUBLIC) {
            log.note(Entry.done(known.actor(), "read")
                    .of(List.of("reconcile"))
                    .about(ids)
                    .with(counted, count));
        }
    }

    private static String base(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getHeader("Host");
    }

    private static void send(Object answer, HttpServletResponse response) throws IOException {
        write(JSON.writeValueAsString(answer), "application/json", response);
    }

    private static void write(String text, String type, HttpServletResponse response) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type + ";charset=utf-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
