package org.casegraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.casegraph.access.Viewers;
import org.casegraph.access.audit.AuditLog;
import org.casegraph.access.audit.Entry;
import org.casegraph.export.Dossier;
import org.casegraph.export.FindingDossier;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.model.EntityKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out what whoever asks may read of a case, or of a finding, as a text to send or print. */
@Controller
final class DossierFiles {

    private final EntityReader entities;
    private final Dossier dossier;
    private final FindingDossier findings;
    private final Viewers viewers;
    private final AuditLog log;

    DossierFiles(EntityReader entities, Dossier dossier, FindingDossier findings, Viewers viewers, AuditLog log) {
        this.entities = entities;
        this.dossier = dossier;
        this.findings = findings;
        this.viewers = viewers;
        this.log = log;
    }

    @GetMapping("/dossiers/{id:[A-Za-z0-9_-]{1,100}}.md")
    void ofCase(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var viewer = viewers.of(request.getUserPrincipal());
        var theCase = entities.byId(id, viewer).filter(entity -> entity.kind() == EntityKind.CASE);
        send(id, theCase.map(found -> dossier.markdown(found, viewer)), request, response);
    }

    @GetMapping("/dossiers/{pattern:[A-Za-z0-9_-]{1,100}}/{id:[A-Za-z0-9_-]{1,100}}.md")
    void ofFinding(
            @PathVariable String pattern,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(id, findings.markdown(pattern, id, viewers.of(request.getUserPrincipal())), request, response);
    }

    /** The name of the file says nothing of the case. */
    private void send(String id, Optional<String> text, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (text.isEmpty()) {
            Refusal.of(404).send(request, response);
            return;
        }
        log.record(Entry.done(viewers.known(request.getUserPrincipal()).actor(), "export")
                .of(List.of("dossier"))
                .about(List.of(id)));
        var bytes = text.get().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/markdown;charset=utf-8");
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"dossier.md\"");
        response.getOutputStream().write(bytes);
    }
}
