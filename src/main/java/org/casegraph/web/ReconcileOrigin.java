package org.casegraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one place elsewhere, if any is set, whose pages may ask the reconciliation service: OpenRefine's own. Nothing else
 * is opened for it, and no cookies are taken from it.
 */
@Component
final class ReconcileOrigin {

    private static final Pattern ORIGIN =
            Pattern.compile("https?://(\\[[0-9a-f:.]+]|[a-z0-9]([a-z0-9.-]*[a-z0-9])?)(:[0-9]{1,5})?");
    private static final String SERVICE = ReconcileRequest.ADDRESS;

    private final String origin;

    ReconcileOrigin(@Value("${casegraph.reconcile.origin:}") String origin) {
        if (!origin.isEmpty() && !ORIGIN.matcher(origin).matches()) {
            throw new IllegalArgumentException("The setting casegraph.reconcile.origin is one origin in small letters,"
                    + " such as http://127.0.0.1:3333, without a path and without '*'; not '" + origin + "'");
        }
        this.origin = origin;
    }

    /** Lets its pages ask the service and read the answer, and show previews in a frame; whether it did. */
    boolean letsIn(HttpServletRequest request, HttpServletResponse response) {
        if (origin.isEmpty() || !isService(request.getServletPath())) {
            return false;
        }
        response.addHeader("Vary", "Origin");
        var asking = request.getHeader("Origin");
        if (origin.equals(asking)) {
            response.setHeader("Access-Control-Allow-Origin", origin);
            return true;
        }
        if (asking == null && isFramed(request)) {
            response.setHeader("Content-Security-Policy", SecurityHeaders.framedBy(origin));
            return true;
        }
        return false;
    }

    private static boolean isService(String path) {
        return path.equals(SERVICE) || path.startsWith(SERVICE + "/");
    }

    /** Who frames it cannot be seen; the browser is told who may, and shows it to nobody else. */
    private static boolean isFramed(HttpServletRequest request) {
        return request.getServletPath().equals(SERVICE + "/preview")
                && request.getMethod().equals("GET")
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && "iframe".equals(request.getHeader("Sec-Fetch-Dest"));
    }
}
