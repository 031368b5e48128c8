package org.casegraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.casegraph.access.Viewers;
import org.casegraph.access.audit.AuditLog;
import org.casegraph.access.audit.Entry;
import org.casegraph.export.Export;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out everything that whoever asks may read, in one of the formats, as it is read. */
@Controller
final class ExportFiles {

    private final List<Export> exports;
    private final Viewers viewers;
    private final AuditLog log;

    ExportFiles(List<Export> exports, Viewers viewers, AuditLog log) {
        this.log = log;
        this.exports = List.copyOf(exports);
        this.viewers = viewers;
    }

    @GetMapping("/export/{format:[a-z][a-z0-9-]{0,19}}")
    void export(@PathVariable String format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var export = named(format);
        if (export.isEmpty()) {
            Refusal.of(404).send(request, response);
            return;
        }
        var kind = export.get().kind();
        log.record(Entry.done(viewers.known(request.getUserPrincipal()).actor(), "export")
                .of(List.of(kind.word())));
        response.setContentType(kind.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"casegraph." + kind.ending() + "\"");
        export.get().write(viewers.of(request.getUserPrincipal()), response.getOutputStream());
    }

    private Optional<Export> named(String word) {
        return exports.stream()
                .filter(export -> export.kind().word().equals(word))
                .findFirst();
    }
}
