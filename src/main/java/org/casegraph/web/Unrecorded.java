package org.casegraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.casegraph.access.audit.AuditException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Tells whoever asked that what cannot be put on record is not done. */
@ControllerAdvice
final class Unrecorded {

    @ExceptionHandler(AuditException.class)
    void tell(AuditException unrecorded, HttpServletRequest request, HttpServletResponse response) throws IOException {
        new Refusal(503, String.valueOf(unrecorded.getMessage()), "Make room, and try again.").send(request, response);
    }
}
