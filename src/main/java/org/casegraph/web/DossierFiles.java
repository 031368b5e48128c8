package org.casegraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.casegraph.access.Viewer;
import org.casegraph.access.Viewers;
import org.casegraph.access.audit.AuditLog;
import org.casegraph.access.audit.Entry;
import org.casegraph.export.dossier.Dossiers;
import org.casegraph.export.dossier.Format;
import org.casegraph.export.dossier.Paper;
import org.casegraph.export.dossier.PaperRefused;
import org.casegraph.export.dossier.Press;
import org.casegraph.export.dossier.Words;
import org.casegraph.graph.read.EntityReader;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out what whoever asks may read of a case, a person or a finding, as a paper to send or print. */
@Controller
final class DossierFiles {

    private static final Refusal NO_FORMAT = new Refusal(
            404, "Dossiers are not made in that form.", "Ask for one that ends with ." + Format.words() + ".");
    private static final Refusal NO_LANGUAGE = new Refusal(
            400,
            "Dossiers are not written in that language.",
            "Ask with lang=" + String.join(" or lang=", Words.LANGUAGES) + ".");

    private final EntityReader entities;
    private final Dossiers dossiers;
    private final Viewers viewers;
    private final AuditLog log;

    DossierFiles(EntityReader entities, Dossiers dossiers, Viewers viewers, AuditLog log) {
        this.entities = entities;
        this.dossiers = dossiers;
        this.viewers = viewers;
        this.log = log;
    }

    @GetMapping("/dossiers/{id:[A-Za-z0-9_-]{1,100}}.{format:[a-z]{1,20}}")
    void ofEntity(
            @PathVariable String id,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(id, format, request, response, (words, viewer) -> entities.byId(id, viewer)
                .filter(entity -> Dossiers.KINDS.contains(entity.kind()))
                .map(entity -> dossiers.of(entity, words, viewer)));
    }

    @GetMapping("/dossiers/{pattern:[A-Za-z0-9_-]{1,100}}/{id:[A-Za-z0-9_-]{1,100}}.{format:[a-z]{1,20}}")
    void ofFinding(
            @PathVariable String pattern,
            @PathVariable String id,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(id, format, request, response, (words, viewer) -> dossiers.of(pattern, id, words, viewer));
    }

    private void send(
            String id,
            String word,
            HttpServletRequest request,
            HttpServletResponse response,
            BiFunction<Words, Viewer, Optional<Paper>> written)
            throws IOException {
        var format = Format.of(word);
        var words = Words.in(Optional.ofNullable(request.getParameter("lang")).orElse("en"));
        if (format.isEmpty() || words.isEmpty()) {
            (format.isEmpty() ? NO_FORMAT : NO_LANGUAGE).send(request, response);
            return;
        }
        var paper = written.apply(words.get(), viewers.of(request.getUserPrincipal()));
        if (paper.isEmpty()) {
            Refusal.of(404).send(request, response);
            return;
        }
        var bytes = new ByteArrayOutputStream();
        try {
            Press.print(paper.get(), format.get(), bytes);
        } catch (PaperRefused e) {
            new Refusal(413, String.valueOf(e.getMessage()), "Or ask for a person of the case.")
                    .send(request, response);
            return;
        }
        log.record(Entry.done(viewers.known(request.getUserPrincipal()).actor(), "export")
                .of(List.of("dossier"))
                .about(List.of(id)));
        send(format.get(), bytes, response);
    }

    /** The name of the file says nothing of the case. */
    private static void send(Format format, ByteArrayOutputStream bytes, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.mediaType());
        response.setContentLength(bytes.size());
        response.setHeader("Content-Disposition", "attachment; filename=\"dossier." + format.word() + "\"");
        bytes.writeTo(response.getOutputStream());
    }
}
