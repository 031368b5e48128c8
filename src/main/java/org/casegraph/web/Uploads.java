package org.casegraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Lets in files that come beside a question, from whoever can send a header that no page may send for another site. */
@Component
final class Uploads {

    private static final List<String> PREFLIGHT = List.of("GraphQL-Require-Preflight", "Apollo-Require-Preflight");

    private final long longest;

    Uploads(@Value("${casegraph.documents.largest:100MB}") DataSize largest) {
        this.longest = largest.toBytes() + HeldBody.LONGEST;
    }

    /** Whether it is a form with files, sent to where questions are answered. */
    static boolean is(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && request.getMethod().equals("POST")
                && request.getServletPath().equals("/graphql")
                && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    @Nullable
    Refusal refusal(HttpServletRequest request) {
        if (PREFLIGHT.stream().allMatch(header -> request.getHeader(header) == null)) {
            return Refusal.BARE_FORM;
        }
        return request.getContentLengthLong() > longest ? Refusal.FILE_TOO_LARGE : null;
    }
}
