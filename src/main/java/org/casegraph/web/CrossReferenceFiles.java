package org.casegraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.casegraph.access.Viewers;
import org.casegraph.access.audit.AuditLog;
import org.casegraph.access.audit.Entry;
import org.casegraph.export.MatchLines;
import org.casegraph.export.MatchLines.Format;
import org.casegraph.xref.CrossReference.State;
import org.casegraph.xref.CrossReferences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out what was found with a list as a file, written as it is read. */
@Controller
final class CrossReferenceFiles {

    private static final Refusal RUNNING =
            new Refusal(409, "The list is still being gone through.", "Wait for it to end, or stop it, and ask again.");

    private final CrossReferences references;
    private final Viewers viewers;
    private final AuditLog log;

    CrossReferenceFiles(CrossReferences references, Viewers viewers, AuditLog log) {
        this.references = references;
        this.viewers = viewers;
        this.log = log;
    }

    /** The name of the file says nothing of the list. */
    @GetMapping("/crossreferences/{id:[0-9a-f-]{36}}.{ending:csv|jsonl}")
    void matches(
            @PathVariable String id,
            @PathVariable String ending,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var viewer = viewers.of(request.getUserPrincipal());
        var format = Format.of(ending).orElseThrow();
        var reference = references.byId(id, viewer);
        if (reference == null) {
            Refusal.of(404).send(request, response);
            return;
        }
        if (reference.state() == State.RUNNING) {
            RUNNING.send(request, response);
            return;
        }
        log.record(Entry.done(viewers.known(request.getUserPrincipal()).actor(), "export")
                .of(List.of("crossreference"))
                .about(List.of(id)));
        response.setContentType(format == Format.CSV ? "text/csv" : "application/jsonl");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"matches." + ending + "\"");
        var lines = new MatchLines(format, response.getWriter());
        references.forEach(id, viewer, lines::write);
    }
}
